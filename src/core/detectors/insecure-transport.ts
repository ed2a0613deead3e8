import type { Detector } from './detector.ts';

/**
 * Personal data, or what a form holds, sent without encryption: everybody between the visitor and the recipient can read it
 * (GDPR Art. 32(1)(a)). What goes to this machine itself never leaves it.
 */
export const insecureTransport: Detector = {
  id: 'insecure-transport',
  asks: 'Was personal data, or a form, sent without encryption?',
  needs: ['request'],
  wants: ['input', 'submit'],

  detect({ exposures, submissions, transmissions }) {
    const personal = exposures.filter(it => isOpen(it.transmission.url)).map(({ transmission: { recipient, channel, consent, offsetMs }, category, form, chain, place, confidence, evidence }) => ({
      recipient: recipient.domain, category, form, chain, place, channel, consent, offsetMs, confidence, evidence,
    }));
    const forms = submissions.filter(it => isOpen(it.url)).map(({ owner, consent, offsetMs, evidence }) => ({
      recipient: owner.domain, channel: 'form' as const, consent, offsetMs, confidence: 'exact' as const, evidence,
    }));
    const posted = transmissions.filter(it => it.channel === 'form' && it.method === 'POST' && isOpen(it.url)).map(({ recipient, consent, offsetMs, evidence }) => ({
      recipient: recipient.domain, channel: 'form' as const, consent, offsetMs, confidence: 'exact' as const, evidence,
    }));
    return [...personal, ...forms, ...posted];
  },
};

/** Loopback never leaves the machine (Secure Contexts, §3.1). */
function isOpen(url: string): boolean {
  return /^(?:http|ws):\/\/(?!(?:[^/?#]*\.)?localhost(?:[:/?#]|$)|127\.|\[::1\])/iu.test(url);
}
