import type { Gap } from '../finding/gap.ts';
import { unsearchedStored } from './identifiers.ts';
import { unsearchedShown } from './shown.ts';
import type { Trial } from './trial.ts';
import type { Written } from './writes.ts';

/** The values a case holds beyond what is searched for: whoever sends one of them goes unnoticed. */
export function unsearchedValues(visits: readonly Written[], trial: Trial): readonly Gap[] {
  const stores = visits.flatMap(it => unsearchedStored(it, trial)).map(it => it.store);
  const cookies = stores.filter(it => it === 'cookie').length;
  return [...limited('shown', unsearchedShown(visits.map(it => it.log))), ...limited('cookie-write', cookies), ...limited('storage-write', stores.length - cookies)];
}

function limited(of: Gap['of'], count: number): readonly Gap[] {
  return count === 0 ? [] : [{ of, reason: 'search-limited', count }];
}
