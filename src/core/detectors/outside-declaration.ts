import type { DataCategory } from '../datum/category.ts';
import { approvalsIn, beyond, isOtherPurpose } from '../dossier/beyond.ts';
import type { Approval } from '../dossier/beyond.ts';
import type { Dossier, Identified, Transmission } from '../dossier/dossier.ts';
import type { Detection } from '../finding/finding.ts';
import type { Detector } from './detector.ts';

/**
 * A declared recipient gets other data than was declared, or gets it before consent where consent is the basis (GDPR Art. 5(1)(b) and (c),
 * 6(1)(a)), or is known for another purpose.
 */
export const outsideDeclaration: Detector = {
  id: 'outside-declaration',
  asks: 'Did any declared recipient get other data than declared, get it without the declared basis, or is it known for another purpose?',
  needs: ['request'],
  wants: ['request-head', 'request-body', 'input', 'consent', 'cookie'],
  supposes: ['declarations'],

  detect(dossier) {
    if (dossier.approved === undefined) return [];
    const approvalOf = approvalsIn(dossier);
    return [...dataBeyond(dossier, approvalOf), ...purposesBeyond(dossier, approvalOf)];
  },
};

type ApprovalOf = (sent: Transmission) => Approval | undefined;

interface Got extends Pick<Detection, 'form' | 'confidence' | 'evidence'> {
  readonly category: DataCategory;
  readonly transmission: Transmission;
}

const STORES: Readonly<Record<Identified['store'], DataCategory>> = { cookie: 'cookie-identifier', storage: 'storage-identifier' };

function dataBeyond({ exposures, identified }: Dossier, approvalOf: ApprovalOf): readonly Detection[] {
  const got: readonly Got[] = [
    ...exposures,
    ...identified.map(({ transmission, store }) => ({ transmission, category: STORES[store], confidence: 'exact' as const, evidence: transmission.evidence })),
  ];
  return got.flatMap(({ transmission, category, form, confidence, evidence }) => {
    const { recipient, channel, consent, offsetMs } = transmission;
    const approval = recipient.party === 'third' ? approvalOf(transmission) : undefined;
    const facts = approval && beyond(approval, { category, consent });
    if (facts === undefined || (!facts.category && !facts.basis)) return [];
    return [{ recipient: recipient.domain, category, form, channel, consent, offsetMs, confidence, evidence, facts: { category: facts.category, basis: facts.basis } }];
  });
}

/** What a recipient is for is known of organizations, not seen: hence no surer than that. */
function purposesBeyond({ transmissions }: Dossier, approvalOf: ApprovalOf): readonly Detection[] {
  return transmissions.filter(it => it.recipient.party === 'third').flatMap(sent => {
    const approval = approvalOf(sent);
    const { recipient, consent, offsetMs, evidence } = sent;
    if (approval === undefined || !isOtherPurpose(approval, recipient)) return [];
    return [{ recipient: recipient.domain, consent, offsetMs, confidence: 'inferred' as const, evidence, facts: { purpose: true } }];
  });
}
