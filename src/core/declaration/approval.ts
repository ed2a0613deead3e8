import { foldedName } from '../party/name.ts';
import type { Recipient } from '../party/recipient.ts';
import type { Declaration } from './declaration.ts';

type Named = Pick<Declaration, 'recipient'>;
type Dated = Pick<Declaration, 'since' | 'expires'>;

/** Whether a declaration holds on a day. */
export type Force = 'in-force' | 'expired' | 'not-yet';

export function forceOf({ since, expires }: Dated, day: string): Force {
  if (expires !== undefined && day > expires) return 'expired';
  return since !== undefined && day < since ? 'not-yet' : 'in-force';
}

/** The day of a moment (ISO 8601, UTC), as declarations write it. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** Which declarations are about a recipient: those of its registrable domain, and those of its organization. Remembers whom it was asked for. */
export function openApprovals<D extends Named>(declarations: readonly D[]): (recipient: Pick<Recipient, 'domain' | 'organization'>) => readonly D[] {
  const byName = new Map<string, D[]>();
  for (const it of declarations) byName.set(foldedName(it.recipient), [...byName.get(foldedName(it.recipient)) ?? [], it]);
  const known = new Map<string, readonly D[]>();
  return ({ domain, organization }) => {
    const key = `${domain} ${organization ?? ''}`;
    const found = known.get(key) ?? [...new Set([domain, ...organization === undefined ? [] : [foldedName(organization)]])].flatMap(it => byName.get(it) ?? []);
    known.set(key, found);
    return found;
  };
}
