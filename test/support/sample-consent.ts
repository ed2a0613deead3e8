import type { Audit, BannerEntry, ComparedEntry, ConsentAudit, Mark, Score, StateEntry, Timeline } from '../../src/core/audit/audit.ts';
import { DATA_CATEGORIES } from '../../src/core/datum/category.ts';
import type { ComparedState } from '../../src/core/evidence/log.ts';
import { COMPARED_STATES } from '../../src/core/evidence/log.ts';
import type { Moment } from '../../src/core/finding/moment.ts';
import { cleanAudit, domain, shown, typicalAudit, worstAudit } from './sample-audit.ts';

const graded = (value: number, grade: string): Score => ({ status: 'graded', value, grade, deductions: [] });

const BANNER: BannerEntry = {
  shownMs: 1180, platform: 'Onetrust', preticked: 3, blocks: true, again: false,
  layers: [
    [{ does: 'accept', label: shown('Tout accepter') }, { does: 'settings', label: shown('Gérer mes choix') }],
    [{ does: 'accept', label: shown('Tout accepter') }, { does: 'refuse', label: shown('Tout refuser') }, { does: 'save', label: shown('Confirmer la sélection') }],
  ],
};

const state = (of: ComparedState, score: Score, more?: Partial<StateEntry>): StateEntry => ({ state: of, runs: 3, reached: 3, score, banner: BANNER, ...more });

/** How many of three visits showed it, in S0 to S5; `-` where the state was not reached. */
function compared(recipient: string, what: ComparedEntry['what'], runs: string): ComparedEntry {
  return { recipient: domain(recipient), what, in: Object.fromEntries([...runs].flatMap((it, n) => it === '-' ? [] : [[COMPARED_STATES[n] ?? 'S0', { runs: Number(it), of: 3 }]])) };
}

const mark = (recipient: string, what: Mark['what'], moment: Moment, firstMs: number): Mark => ({ recipient: domain(recipient), what, moment, firstMs, count: 2 });

const LOADED: readonly Mark[] = [
  mark('gstatic.com', 'contact', 'before-banner', 140), mark('doubleclick.net', 'contact', 'before-banner', 420), mark('doubleclick.net', 'identifier', 'before-banner', 610),
  mark('px-collect.example', 'contact', 'before-choice', 1900),
];

const REFUSED: Timeline = {
  visit: 4, state: 'S1', durationMs: 9400, shownMs: 1180, choices: [{ state: 'refused', withdraws: false, atMs: 4200 }],
  signals: [
    { api: 'consent-mode', call: 'default', atMs: 90 }, { api: 'tcf', call: 'tcloaded', atMs: 700 }, { api: 'tcf', call: 'cmpuishown', atMs: 1190 },
    { api: 'tcf', call: 'useractioncomplete', atMs: 4240 }, { api: 'consent-mode', call: 'update', atMs: 4260 }, { api: 'usp', call: '', atMs: 4300 },
  ],
  marks: [...LOADED, mark('doubleclick.net', 'contact', 'after-refusal', 4500), mark('facebook.com', 'contact', 'after-refusal', 4700), mark('facebook.com', 'identifier', 'after-refusal', 4710), mark('facebook.com', 'email-address', 'after-refusal', 6100)],
};

const ACCEPTED: Timeline = {
  visit: 7, state: 'S2', durationMs: 11_200, shownMs: 1210, choices: [{ state: 'granted', withdraws: false, atMs: 2900 }],
  signals: [{ api: 'tcf', call: 'useractioncomplete', atMs: 2950 }, { api: 'consent-mode', call: 'update', atMs: 2960 }],
  marks: [
    ...LOADED, mark('facebook.com', 'contact', 'after-acceptance', 3300), mark('facebook.com', 'identifier', 'after-acceptance', 3310), mark('facebook.com', 'email-address', 'after-acceptance', 6900),
    mark('posthog.com', 'contact', 'after-acceptance', 3500), mark('posthog.com', 'identifier', 'after-acceptance', 3650), mark('posthog.com', 'given-name', 'after-acceptance', 7200), mark('posthog.com', 'phone-number', 'after-acceptance', 7200),
  ],
};

const SIX: ConsentAudit = {
  states: [
    state('S0', graded(63, 'C')), state('S1', graded(41, 'E'), { choice: { label: shown('Tout refuser'), clicks: 2 } }), state('S2', graded(20, 'F'), { choice: { label: shown('Tout accepter'), clicks: 1 } }),
    { state: 'S3', runs: 3, reached: 0, unreached: 'not-operable', banner: BANNER }, { state: 'S4', runs: 3, reached: 2, unreached: 'not-seen', score: { status: 'not-graded', reason: 'too-many-gaps' } },
    state('S5', graded(22, 'F'), { banner: { ...BANNER, again: true }, choice: { label: shown('Tout accepter'), clicks: 1 } }),
  ],
  compared: [
    compared('gstatic.com', 'contact', '333-33'), compared('doubleclick.net', 'contact', '333-33'), compared('doubleclick.net', 'identifier', '332-23'), compared('px-collect.example', 'contact', '310-01'),
    compared('facebook.com', 'contact', '033-03'), compared('facebook.com', 'identifier', '033-03'), compared('facebook.com', 'email-address', '023-03'),
    compared('posthog.com', 'contact', '003-03'), compared('posthog.com', 'identifier', '003-03'), compared('posthog.com', 'given-name', '003-03'), compared('posthog.com', 'phone-number', '003-02'),
    compared('segment.io', 'contact', '001-00'),
  ],
  timelines: [
    { visit: 1, state: 'S0', durationMs: 8420, shownMs: 1180, choices: [], signals: [], marks: LOADED }, REFUSED, ACCEPTED,
    { visit: 10, state: 'S3', durationMs: 12_800, shownMs: 1200, choices: [{ state: 'granted', withdraws: false, atMs: 2600 }], signals: [], marks: [...LOADED, mark('posthog.com', 'contact', 'after-acceptance', 3600)] },
    { visit: 13, state: 'S4', durationMs: 8100, choices: [], signals: [{ api: 'gpc', call: '', atMs: 20 }], marks: LOADED.map(it => ({ ...it, moment: 'unasked' as const })) },
    { ...ACCEPTED, visit: 16, state: 'S5' },
  ],
};

/** A page in six states: one recipient stays after refusal, one comes only on acceptance, and withdrawal could not be done. */
export function sixStatesAudit(): Audit {
  return { ...typicalAudit(), consent: SIX };
}

/** Sixty recipients in six states, with long names and many kinds of data. */
export function crowdedConsentAudit(): Audit {
  const worst = worstAudit();
  const names = Array.from({ length: 60 }, (_, n) => worst.recipients[1 + n]?.domain ?? `vendor-${n}.example`);
  const whats = (n: number): readonly ComparedEntry['what'][] => ['contact', ...n % 3 === 0 ? ['identifier' as const] : [], ...DATA_CATEGORIES.slice(n, n + (n % 5 === 0 ? 4 : 0))];
  const patterns = ['333333', '003003', '303303', '012031', '333000', '100020'];
  const marksIn = (moments: readonly Moment[]): readonly Mark[] => names.flatMap((name, n) => whats(n).flatMap((what, k) => moments.slice(0, 1 + n % moments.length).map((moment, m) => mark(name, what, moment, 300 + m * 2100 + n * 29 + k * 40))));
  return {
    ...worst,
    consent: {
      states: COMPARED_STATES.map((it, n) => state(it, graded(70 - n * 10, 'D'), { choice: { label: shown('Reject everything that is not strictly necessary for this site'), clicks: n * 2 } })),
      compared: names.flatMap((name, n) => whats(n).map((what, k) => compared(name, what, patterns[(n + k) % patterns.length] ?? '333333'))),
      timelines: SIX.timelines.map(it => ({ ...it, marks: marksIn(it.choices.length === 0 ? ['unasked'] : ['before-banner', 'before-choice', it.choices[0]?.state === 'granted' ? 'after-acceptance' : 'after-refusal']), signals: Array.from({ length: 40 }, (_, n) => ({ api: 'tcf' as const, call: 'useractioncomplete', atMs: n * 200 })) })),
    },
  };
}

/** Nothing was reached: no page, no banner, or one that could not be worked. */
export function nowhereAudit(): Audit {
  const reasons = ['not-seen', 'not-operable', 'not-operable', 'no-banner', 'not-seen', 'no-banner'] as const;
  return { ...cleanAudit(), consent: { states: COMPARED_STATES.map((it, n) => ({ state: it, runs: 3, reached: 0, unreached: reasons[n], ...reasons[n] === 'not-operable' && { banner: BANNER } })), compared: [], timelines: [{ visit: 1, state: 'S0', durationMs: 0, choices: [], signals: [], marks: [] }] } };
}

/** A person's own tab: the site asked, they accepted, and something left before. */
export function liveConsentAudit(): Audit {
  const audit = typicalAudit();
  return {
    ...audit, visits: audit.visits.map(it => ({ ...it, host: 'firefox-extension', state: 'live' })),
    consent: {
      states: [{ state: 'live', runs: 1, reached: 1, score: graded(20, 'F'), banner: { ...BANNER, platform: '', preticked: 0, blocks: false, layers: [[{ does: 'acknowledge', label: shown('OK, got it') }]] }, choice: { label: shown('OK, got it'), clicks: 1 } }],
      compared: [], timelines: [{ ...ACCEPTED, visit: 1, state: 'live' }],
    },
  };
}
