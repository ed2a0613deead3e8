import { givenIn } from '../dossier/consent/given.ts';
import { BEFORE } from '../dossier/consent/moments.ts';
import type { Detector } from './detector.ts';

/**
 * Personal data, or an identifier kept in the browser, that reached a third party while the site had not been answered yet: it asks,
 * and does not wait (consent comes before what it is for: EDPB Guidelines 05/2020, no. 90).
 */
export const exposedBeforeChoice: Detector = {
  id: 'exposed-before-choice',
  asks: 'Did a third party receive personal data or an identifier before the visitor had answered the consent banner?',
  needs: ['request', 'banner'],
  wants: ['consent', 'request-head', 'request-body', 'input', 'shown', 'cookie'],

  detect(dossier) {
    return givenIn(dossier).filter(it => BEFORE.includes(it.moment)).map(it => it.detection);
  },
};
