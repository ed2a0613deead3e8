import type { Detector } from './detector.ts';

/**
 * What somebody typed left before any form was submitted: they had not yet chosen to give it to anyone ("Leaky Forms",
 * Senol et al., USENIX Security 2022). Values that were never typed cannot leave early.
 */
export const exposedBeforeSubmit: Detector = {
  id: 'exposed-before-submit',
  asks: 'Did a third party receive a typed value before the visitor submitted it?',
  needs: ['request', 'input', 'submit'],
  wants: ['request-head', 'request-body'],

  detect({ exposures }) {
    return exposures.filter(it => it.beforeSubmit && it.typed).map(({ transmission, category, form, chain, place, confidence, evidence }) => ({
      recipient: transmission.recipient.domain, channel: transmission.channel, consent: transmission.consent, offsetMs: transmission.offsetMs,
      category, form, chain, place, confidence, evidence, facts: { arrived: transmission.arrived },
    }));
  },
};
