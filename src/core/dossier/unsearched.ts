import type { EvidenceLog } from '../evidence/log.ts';
import type { Gap } from '../finding/gap.ts';
import { unsearchedStored } from './identifiers.ts';
import { unsearchedShown } from './shown.ts';

/** The values a case holds beyond what is searched for: whoever sends one of them goes unnoticed. */
export function unsearchedValues(visits: readonly EvidenceLog[]): readonly Gap[] {
  const stores = visits.flatMap(unsearchedStored).map(it => it.store);
  const cookies = stores.filter(it => it === 'cookie').length;
  return [...limited('shown', unsearchedShown(visits)), ...limited('cookie-write', cookies), ...limited('storage-write', stores.length - cookies)];
}

function limited(of: Gap['of'], count: number): readonly Gap[] {
  return count === 0 ? [] : [{ of, reason: 'search-limited', count }];
}
