import type { SitePromise } from '../promise.ts';
import type { Hide } from '../hide.ts';
import type { PromiseFacts } from './facts.ts';

/** The promises a case is held against, each once. */
export function promisesIn(given: readonly SitePromise[], hide: Hide): readonly PromiseFacts[] {
  const facts = given.map(({ says, means, names = [] }) => ({ says: hide(says.replace(/\s+/gu, ' ').trim()), means, names: names.map(it => it.trim().toLowerCase()) }));
  return [...new Map(facts.map(it => [`${it.means} ${it.says}`, it])).values()];
}
