import type { Audit } from '../audit/audit.ts';
import { domainOf, NOWHERE } from '../party/domain.ts';
import type { Domain } from '../party/recipient.ts';
import { cautionsFor, startOf } from './cautions.ts';
import type { Compared, Refusal, Side } from './change.ts';
import { findingChanges } from './findings.ts';
import { recipientChanges } from './recipients.ts';
import { scoreChange } from './scores.ts';

export type { Caution, Change, Compared, Difference, FindingChange, Place, RecipientChange, Refusal, RuleChange, ScoreChange, Side, Unseen, Way } from './change.ts';
export { CAUTIONS, CHANGES } from './change.ts';

/**
 * What differs between two audits of one site, by the identity of findings. What is missing only because an audit could not look is
 * never told as gone, or as new. Audits of other sites, or written by another schema, are not compared, and the answer says so;
 * those judged by other rules are compared in what they found, not in their scores.
 */
export function differenceOf(before: Audit, after: Audit): Compared {
  const refusal = refusalOf(before, after);
  if (refusal !== undefined) return { ok: false, refusal };
  const findings = findingChanges(before, after);
  return {
    ok: true,
    difference: {
      schema: 'sillage.difference/1', site: siteOf(after) ?? NOWHERE, before: sideOf(before), after: sideOf(after),
      cautions: cautionsFor(before, after), findings, recipients: recipientChanges(before, after), score: scoreChange(before, after, findings),
    },
  };
}

/** The registrable domain that an audit is about: its first visit's. None where nothing with a host was visited. */
export function siteOf({ visits: [first] }: Pick<Audit, 'visits'>): Domain | undefined {
  const site = first === undefined ? NOWHERE : domainOf(first.page);
  return site === NOWHERE ? undefined : site;
}

function refusalOf(before: Audit, after: Audit): Refusal | undefined {
  // Read from a file that nobody checked, an audit may be of any schema.
  const schemas: readonly [string, string] = [before.schema, after.schema];
  if (schemas[0] !== schemas[1]) return { reason: 'other-schema', before: schemas[0], after: schemas[1] };
  const sites = { before: siteOf(before) ?? '', after: siteOf(after) ?? '' };
  if (sites.before === '' || sites.after === '') return { reason: 'no-visit', ...sites };
  return sites.before === sites.after ? undefined : { reason: 'other-site', ...sites };
}

function sideOf(audit: Audit): Side {
  const { visits, tool, rulebook: { id, title, version, digest }, score } = audit;
  return { page: visits[0]?.page ?? ('' as Side['page']), startedAt: startOf(audit), visits: visits.length, version: tool.version, rulebook: { id, title, version, digest }, score };
}
