import { dayOf, forceOf, openApprovals } from '../declaration/approval.ts';
import type { Force } from '../declaration/approval.ts';
import type { DataCategory } from '../datum/category.ts';
import type { Recipient } from '../party/recipient.ts';
import type { ApprovedFacts, Dossier, Transmission } from './dossier.ts';

/** What the site has approved of a recipient, on the day of a visit. */
export interface Approval {
  /** Those that hold; where none does, those that once did or will. */
  readonly declarations: readonly ApprovedFacts[];
  readonly force: Force;
}

/** How something went beyond what was declared of its recipient. */
export interface Beyond {
  readonly category: boolean;
  /** It left before the visitor agreed, or in spite of a refusal, where consent is the basis. */
  readonly basis: boolean;
}

type Asked = Pick<Dossier, 'approved' | 'visits'>;

/** Tells what was approved of the recipient of a transmission by the day of its visit; undefined where nothing was. */
export function approvalsIn({ approved = [], visits }: Asked): (sent: Pick<Transmission, 'visit' | 'recipient'>) => Approval | undefined {
  const of = openApprovals(approved);
  const days = visits.map(it => dayOf(it.visit.startedAt));
  return ({ visit, recipient }) => {
    const all = of(recipient);
    return all.length === 0 ? undefined : approvalOn(days[visit - 1] ?? '', all);
  };
}

function approvalOn(day: string, all: readonly ApprovedFacts[]): Approval {
  const holding = all.filter(it => forceOf(it, day) === 'in-force');
  if (holding.length > 0) return { declarations: holding, force: 'in-force' };
  return { declarations: all, force: all.some(it => forceOf(it, day) === 'expired') ? 'expired' : 'not-yet' };
}

/** Whether one datum, at that state of consent, is beyond every declaration. What nobody can tell of consent is beyond none. */
export function beyond({ declarations }: Approval, { category, consent }: Pick<Transmission, 'consent'> & { readonly category: DataCategory }): Beyond {
  const allowing = declarations.filter(it => it.categories.includes(category));
  const isAgreed = consent === 'granted' || consent === 'unknown';
  const bases = (allowing.length > 0 ? allowing : declarations).map(it => it.basis);
  return { category: allowing.length === 0, basis: !isAgreed && bases.every(it => it === 'consent') };
}

/** Whether a recipient is known for something else than what it was approved for. Of whom nothing is known, nothing is said. */
export function isOtherPurpose({ declarations }: Approval, { role }: Recipient): boolean {
  return role !== 'unknown' && declarations.every(it => it.purpose !== role);
}
