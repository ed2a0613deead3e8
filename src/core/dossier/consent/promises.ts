import type { Redacted } from '../../datum/redact.ts';
import type { PromiseKind, SitePromise } from '../case.ts';
import type { Hide } from '../hide.ts';

/** A promise of the site, fit to be shown. */
export interface PromiseFacts {
  readonly says: Redacted;
  readonly means: PromiseKind;
}

/** The promises a case is held against, each once. */
export function promisesIn(given: readonly SitePromise[], hide: Hide): readonly PromiseFacts[] {
  const facts = given.map(({ says, means }) => ({ says: hide(says.replace(/\s+/gu, ' ').trim()), means }));
  return [...new Map(facts.map(it => [`${it.means} ${it.says}`, it])).values()];
}
