import type { Audit, Outcome } from '../../audit/audit.ts';
import type { Hole } from '../../finding/holes.ts';
import { holesIn } from '../../finding/holes.ts';
import { gapSentenceOf, outcomeSentenceOf } from '../../wording/sentences.ts';
import { noticeOf } from './descriptor.ts';
import { messageOf } from './message.ts';
import type { Sheet } from './sheet.ts';

/** How the audit went (§3.20): whether it came to its end, and what it could not see. */
export function invocationOf(sheet: Sheet): unknown {
  const { audit } = sheet;
  const startTimeUtc = audit.visits.map(it => it.startedAt).filter(it => MOMENT.test(it)).toSorted()[0];
  return {
    ...startTimeUtc && { startTimeUtc },
    executionSuccessful: isWhole(audit),
    toolExecutionNotifications: [
      ...holesIn(audit.gaps).map(it => gapNotice(it, sheet)),
      ...audit.outcomes.filter(it => it.status !== 'complete').map(it => outcomeNotice(it, sheet)),
    ],
    properties: { visits: audit.visits.map(({ page, state, host, browser, startedAt, durationMs, requests }) => ({ page, state, host, browser, startedAt, durationMs, requests })) },
  };
}

/** RFC 3339, in UTC, as the schema wants it. */
const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

/** Sillage itself was stopped, or a part of it failed. */
function isWhole({ gaps, outcomes }: Audit): boolean {
  return !gaps.some(it => it.reason === 'host-stopped' || it.reason === 'observer-failed') && !outcomes.some(it => it.status === 'failed');
}

function gapNotice(hole: Hole, { language }: Sheet): unknown {
  return { descriptor: { id: `gap/${hole.reason}` }, level: 'warning', message: messageOf(gapSentenceOf(hole, language)), properties: { missing: hole.missing, recipient: hole.recipient, place: hole.place } };
}

/** What SARIF calls a rule that was evaluated and not decided, or that had nothing to be evaluated on (§3.27.9). */
const KINDS = { 'partial': 'open', 'not-observed': 'open', 'failed': 'open', 'not-tried': 'notApplicable' } as const satisfies Record<Exclude<Outcome['status'], 'complete'>, string>;

const NOTICE_LEVELS = { 'partial': 'note', 'not-observed': 'warning', 'failed': 'error', 'not-tried': 'note' } as const satisfies Record<keyof typeof KINDS, string>;

function outcomeNotice(outcome: Outcome, { language, rulings }: Sheet): unknown {
  const { status, detector } = outcome;
  if (status === 'complete') return {};
  // What a rule was found to be broken by is a result, however much of the rest went unseen.
  const undecided = rulings.filter(it => it.rule.when.detector === detector && it.findings.length === 0).map(it => it.rule.id);
  return {
    descriptor: { id: noticeOf(status) }, level: NOTICE_LEVELS[status], message: messageOf(outcomeSentenceOf(outcome, language)),
    properties: { detector, kind: KINDS[status], rules: undecided },
  };
}
