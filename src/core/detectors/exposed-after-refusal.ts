import { givenIn } from '../dossier/consent/given.ts';
import type { Given } from '../dossier/consent/given.ts';
import type { Detector } from './detector.ts';

/**
 * Personal data, or an identifier kept in the browser, that reached a third party although the visitor had refused. In a person's own
 * tab also what did after they had taken consent back: there is no other visit to hold it against (`withdrawal-without-effect`).
 */
export const exposedAfterRefusal: Detector = {
  id: 'exposed-after-refusal',
  asks: 'Did a third party receive personal data or an identifier although the visitor had refused?',
  needs: ['request', 'consent'],
  wants: ['request-head', 'request-body', 'input', 'shown', 'cookie'],
  supposes: ['refusal'],

  detect(dossier) {
    const live = new Set(dossier.consents.flatMap(it => it.state === 'live' ? [it.visit] : []));
    const isWithdrawn = ({ moment, visit }: Given): boolean => moment === 'after-withdrawal' && live.has(visit);
    return givenIn(dossier).filter(it => it.moment === 'after-refusal' || isWithdrawn(it))
      .map(it => ({ ...it.detection, facts: { ...it.detection.facts, withdrawn: isWithdrawn(it) } }));
  },
};
