import { approvalsIn } from '../dossier/beyond.ts';
import type { Detector } from './detector.ts';

/** A third party is contacted whose declarations had all run out on the day of the visit, or did not hold yet. */
export const expiredDeclaration: Detector = {
  id: 'expired-declaration',
  asks: 'Was any third party contacted whose declaration did not hold on that day?',
  needs: ['request'],
  wants: [],
  supposes: ['declarations'],

  detect(dossier) {
    if (dossier.approved === undefined) return [];
    const approvalOf = approvalsIn(dossier);
    return dossier.transmissions.filter(it => it.recipient.party === 'third').flatMap(sent => {
      const approval = approvalOf(sent);
      const { recipient, consent, offsetMs, evidence } = sent;
      if (approval === undefined || approval.force === 'in-force') return [];
      return [{ recipient: recipient.domain, consent, offsetMs, confidence: 'exact' as const, evidence, facts: { early: approval.force === 'not-yet' } }];
    });
  },
};
