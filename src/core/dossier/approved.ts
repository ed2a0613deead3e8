import type { Declared } from '../declaration/declaration.ts';
import { STATEMENT_MAX } from '../declaration/declared-shape.ts';
import { showUrl } from './hide.ts';
import type { Hide } from './hide.ts';
import type { ApprovedFacts, SiteWords } from './site-facts.ts';

/** The recipients that a site has approved; undefined where it says nothing of any. */
export function approvedIn(declared: Declared | undefined, hide: Hide): readonly ApprovedFacts[] | undefined {
  return declared?.declarations?.map(({ dpa, ...it }) => ({ ...it, id: hide(it.id), shown: hide(it.recipient), ...dpa !== undefined && { dpa: showUrl(dpa, hide) } }));
}

/** What else a site says of itself. A statement that quotes a value of the visitor's loses it. */
export function wordsIn(declared: Declared | undefined, hide: Hide): SiteWords {
  return {
    fields: (declared?.fields ?? []).map(it => ({ ...it, purpose: hide(it.purpose) })),
    statements: (declared?.statements ?? []).map(({ says, by, owner, rule, measure, ...it }) => ({
      ...it, says: hide(says, STATEMENT_MAX), by: hide(by), ...owner !== undefined && { owner: hide(owner) }, ...rule !== undefined && { rule: hide(rule) },
      ...measure !== undefined && { measure: hide(measure) },
    })),
  };
}
