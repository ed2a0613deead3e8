import type { Sighting } from '../../core/evidence/delivery.ts';
import type { Place } from '../../observers/webext-host.ts';
import type { Background } from './background.ts';
import { ownerOf } from './belonging.ts';

type Jar = Extract<Place, { by: 'jar' }>;

/**
 * How long a cookie waits before it is put to a visit, and again as long as it fits none. Firefox tells of a cookie up to 100 ms
 * before it tells of the request that brought it (measured in 153 with a busy processor), and the visit is known by that
 * request: at once, one cookie in thirty was of no visit, and after a reload it was of the page before. Not longer in all than a
 * page that was left is listened to.
 */
const WAITS_MS = [400, 600, 1_000];

/** Puts a cookie on the books once the browser has told who asked for it; one of a host that no visit contacted never is. */
export async function hearCookie({ ledger, take, newId }: Pick<Background, 'take' | 'newId'> & { readonly ledger: Pick<Background['ledger'], 'open'> }, place: Jar, seen: Sighting): Promise<void> {
  const id = newId();
  for (const waitMs of WAITS_MS) {
    await new Promise<void>(resolve => { setTimeout(resolve, waitMs); });
    if (ownerOf(ledger.open(), place) === undefined) continue;
    take({ type: 'saw', id, place, seen });
    return;
  }
}
