import type { Declaration, Declared, NeededField, Statement } from '../declaration/declaration.ts';
import { STATEMENT_MAX } from '../declaration/declared-shape.ts';
import type { Redacted } from '../datum/redact.ts';
import { showUrl } from './hide.ts';
import type { Hide } from './hide.ts';

/** A recipient that the site has approved, fit to be shown. */
export interface ApprovedFacts extends Declaration {
  readonly id: Redacted;
  /** As recipients are matched with it; `shown` is what may be told. */
  readonly recipient: string;
  readonly shown: Redacted;
  readonly dpa?: Redacted | undefined;
}

/** What the site says of itself beyond its recipients, fit to be shown. */
export interface SiteWords {
  readonly fields: readonly (NeededField & { readonly purpose: Redacted })[];
  readonly statements: readonly OwnStatement[];
}

/** A statement of the site's own, fit to be shown. */
export interface OwnStatement extends Statement {
  readonly says: Redacted;
  readonly by: Redacted;
  readonly owner?: Redacted | undefined;
  readonly rule?: Redacted | undefined;
}

/** The recipients that a site has approved; undefined where it says nothing of any. */
export function approvedIn(declared: Declared | undefined, hide: Hide): readonly ApprovedFacts[] | undefined {
  return declared?.declarations?.map(({ dpa, ...it }) => ({ ...it, id: hide(it.id), shown: hide(it.recipient), ...dpa !== undefined && { dpa: showUrl(dpa, hide) } }));
}

/** What else a site says of itself. A statement that quotes a value of the visitor's loses it. */
export function wordsIn(declared: Declared | undefined, hide: Hide): SiteWords {
  return {
    fields: (declared?.fields ?? []).map(it => ({ ...it, purpose: hide(it.purpose) })),
    statements: (declared?.statements ?? []).map(({ says, by, owner, rule, ...it }) => ({
      ...it, says: hide(says, STATEMENT_MAX), by: hide(by), ...owner !== undefined && { owner: hide(owner) }, ...rule !== undefined && { rule: hide(rule) },
    })),
  };
}
