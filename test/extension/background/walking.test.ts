import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { CHARACTERS_MAX, PRIVATE_WALK_CHARACTERS_MAX, WALK_CHARACTERS_MAX } from '../../../src/extension/background/keeping.ts';
import { NO_VISITS } from '../../../src/extension/background/open-visits.ts';
import type { NewPage, OpenVisits, TabEvent } from '../../../src/extension/background/open-visits.ts';
import type { OpenWalk } from '../../../src/extension/background/open-walk.ts';
import { finishedIn, step } from '../../../src/extension/background/visits.ts';
import { WALK_VISITS_MAX, visitsOf } from '../../../src/extension/background/walking.ts';
import { walkedLog } from '../../../src/extension/background/walked-log.ts';

const SHOP = 'https://shop.example/';
const WALK: OpenWalk = { id: 'W', privately: false, own: ['shop.example', 'shop-cdn.example'], tabs: [1], pauses: [], pausedPages: 0, outside: {} };
const names = { n: 0 };
const id = (): string => `web-w.${names.n++}`;

const begin = (walk: Partial<OpenWalk> = {}): TabEvent => ({ type: 'walk', does: 'begin', walk: { ...WALK, ...walk } });
const page = (n: number, { url = SHOP, ...more }: Partial<NewPage> & { readonly url?: string } = {}): TabEvent => ({
  type: 'began', id: id(),
  page: {
    visitId: `V${n}`, tabId: 1, document: `D${n}`, privately: false, fromForm: false, atMs: n * 1_000, ...more,
    visit: { url, startedAt: '', host: 'chromium-extension', browser: 'Chromium 156', state: 'live', listening: 'auditing', observes: ['request', 'input'] },
  },
});
const sent = (n: number, atMs: number, url = `${SHOP}beacon`): TabEvent => ({
  type: 'saw', id: id(), place: { by: 'document', tabId: 1, document: `D${n}`, atMs },
  seen: { kind: 'request', exchange: id(), hop: 0, url, method: 'GET', channel: 'fetch', body: { kind: 'none' }, scripts: [] },
});
const typed = (n: number, atMs: number, value: string, tabId = 1): TabEvent => ({
  type: 'delivered', from: { tabId, document: `D${n}`, top: true, origin: 'https://shop.example' },
  batch: [{ source: `doc-${n}-${value}`, n: 0, atMs, witness: 'browser', seen: { kind: 'input', value, field: { name: value, type: 'text', autocomplete: '', label: '' } } }],
});
const pause = (atMs: number): TabEvent => ({ type: 'walk', does: 'pause', atMs });
const resume = (atMs: number, tabId = 1): TabEvent => ({ type: 'walk', does: 'resume', atMs, tabId });
const left = (atMs: number, tabId = 1): TabEvent => ({ type: 'left', tabId, atMs, closed: true });

interface Ran { readonly open: OpenVisits; readonly of: (visitId: string) => readonly Evidence[]; readonly walked: (visitId: string) => readonly Evidence[] }

function run(events: readonly TabEvent[], start: OpenVisits = NO_VISITS): Ran {
  const kept: { visitId: string; evidence: Evidence }[] = [];
  const open = events.reduce((now, event) => {
    const next = step(now, event);
    kept.push(...next.kept);
    return next.open;
  }, start);
  const of = (visitId: string): readonly Evidence[] => kept.filter(it => it.visitId === visitId).map(it => it.evidence);
  const walked = (visitId: string): readonly Evidence[] => {
    const visit = open.visits[visitId];
    return visit === undefined || open.walk === undefined ? [] : walkedLog({ visit: visit.visit, evidence: of(visitId) }, open.walk, visit.endedMs).evidence;
  };
  return { open, of, walked };
}
const walkOf = ({ open }: Ran): readonly string[] => visitsOf(open, 'W').map(it => it.id);
const inputs = (all: readonly Evidence[]): readonly string[] => all.flatMap(it => it.kind === 'input' ? [it.value] : []);

describe('what is of a walk', () => {
  test('every page of the product in its tab, from the next one on', () => {
    expect(walkOf(run([page(1), begin(), page(2), page(3, { url: 'https://www.shop-cdn.example/x' })]))).toEqual(['V2', 'V3']);
  });
  test('what its pages open, and what those open, until a tab is closed (kills: pop-ups forgotten, tabs kept for ever)', () => {
    const opened: TabEvent = { type: 'walk', does: 'open', tabId: 2, by: 1 };
    const further: TabEvent = { type: 'walk', does: 'open', tabId: 3, by: 2 };
    const ran = run([begin(), page(1), opened, page(2, { tabId: 2 }), further, page(3, { tabId: 3 }), left(3_500, 2), page(4, { tabId: 2, atMs: 4_000 })]);
    expect(walkOf(ran)).toEqual(['V1', 'V2', 'V3']);
    expect(ran.open.walk?.tabs).toEqual([1, 3]);
    expect(ran.open.audited, 'all of them are listened to closely').toEqual([1, 3]);
  });
  test.each<[string, readonly TabEvent[]]>([
    ['another tab', [page(2, { tabId: 7 })]],
    ['a tab that a page elsewhere opened', [{ type: 'walk', does: 'open', tabId: 7, by: 8 }, page(2, { tabId: 7 })]],
    ['a window of another privacy', [page(2, { privately: true })]],
  ])('nothing of %s', (_, events) => {
    expect(walkOf(run([begin(), page(1), ...events]))).toEqual(['V1']);
  });
  test('no page of others, which is counted by domain', () => {
    const ran = run([begin(), page(1), page(2, { url: 'https://accounts.login.example/o' }), page(3, { url: 'https://login.example/' }), page(4)]);
    expect(walkOf(ran)).toEqual(['V1', 'V4']);
    expect(ran.open.walk?.outside).toEqual({ 'login.example': 2 });
  });
  test('no more pages than can be remembered, and the further ones are a gap', () => {
    const ran = run([begin(), ...Array.from({ length: WALK_VISITS_MAX + 2 }, (_, n) => page(n + 1))]);
    expect(walkOf(ran)).toHaveLength(WALK_VISITS_MAX);
    expect(ran.open.visits[`V${WALK_VISITS_MAX}`]?.missing).toEqual([{ of: 'navigation', reason: 'limit-reached', count: 2 }]);
  });
});

describe('a pause', () => {
  test('leaves out pages that begin in it, and counts them; the page after it is in again', () => {
    const ran = run([begin(), page(1), pause(1_500), page(2), page(3), resume(3_500), page(4)]);
    expect(walkOf(ran)).toEqual(['V1', 'V4']);
    expect(ran.open.walk).toMatchObject({ pausedPages: 2, pauses: [{ fromMs: 1_500, toMs: 3_500 }] });
  });
  test('leaves out what a page does in it, and says of every kind that it went unseen', () => {
    const ran = run([begin(), page(1), sent(1, 1_100), pause(1_500), sent(1, 1_700), typed(1, 1_800, 'secret'), resume(2_500), sent(1, 2_600)]);
    const walked = ran.walked('V1');
    expect(walked.filter(it => it.kind === 'request').map(it => it.offsetMs)).toEqual([100, 1_600]);
    expect(inputs(walked)).toEqual([]);
    expect(walked.flatMap(it => it.kind === 'gap' ? [[it.of, it.reason, it.offsetMs]] : [])).toEqual([['request', 'paused', 500], ['input', 'paused', 500]]);
    expect(inputs(ran.of('V1')), 'the popup is about all of the page').toEqual(['secret']);
  });
  test('is no gap of a page that began after it, or ended before', () => {
    const ran = run([begin(), page(1), page(2), pause(4_000), resume(5_000), page(6)]);
    expect(ran.walked('V1').filter(it => it.kind === 'gap')).toEqual([]);
    expect(ran.walked('V2').filter(it => it.kind === 'gap')).toHaveLength(2);
    expect(ran.walked('V6').filter(it => it.kind === 'gap')).toEqual([]);
  });
  test('keeps what is typed in it from the pages after it; what was typed before goes on', () => {
    const ran = run([begin(), page(1), typed(1, 1_100, 'canary'), pause(1_500), typed(1, 1_600, 'secret'), resume(1_900), page(2)]);
    expect(inputs(ran.of('V2'))).toEqual(['canary']);
    const over = run([begin(), page(1), typed(1, 1_100, 'canary'), pause(1_500), page(2), typed(2, 2_100, 'secret'), resume(2_900), page(3)]);
    expect(inputs(over.of('V3'))).toEqual([]);
  });
  test('keeps out what is told of it too late (kills: an heir that is asked for its site only)', () => {
    const ran = run([begin(), page(1), pause(1_500), page(2), resume(2_900), page(3), typed(2, 2_800, 'secret'), typed(1, 1_600, 'hidden')]);
    expect(inputs(ran.of('V3'))).toEqual([]);
  });
  test('that is asked for twice is one', () => {
    expect(run([begin(), pause(1_000), pause(1_200), resume(2_000), resume(2_500)]).open.walk?.pauses).toEqual([{ fromMs: 1_000, toMs: 2_000 }]);
  });
});

describe('what stays of it', () => {
  test('a visit that is over stays, without what is needed to listen only', () => {
    const ran = run([begin(), page(1), sent(1, 1_100), typed(1, 1_200, 'canary'), page(2), { type: 'walk', does: 'settle', visits: ['V1'] }]);
    expect(ran.open.visits['V1']).toMatchObject({ settled: true, kept: 3, documents: {}, contacted: {}, heard: {}, carried: [] });
    expect(finishedIn(ran.open, 1_000_000)).toEqual([]);
  });
  test('what its record lacks is still known', () => {
    const late = typed(1, 1_200, 'canary') as Extract<TabEvent, { type: 'delivered' }>;
    const gapped = { ...late, batch: late.batch.map(it => ({ ...it, n: 2 })) };
    const ran = run([begin(), page(1), gapped, page(2), { type: 'walk', does: 'settle', visits: ['V1'] }]);
    expect(Object.values(ran.open.visits['V1']?.heard ?? {})).toEqual([{ next: 3, absent: [0, 1], lost: 0 }]);
  });
  test('a worker’s death is a gap of the pages that were open, and of no other', () => {
    const ran = run([begin(), page(1), page(2), { type: 'walk', does: 'settle', visits: ['V1'] }, { type: 'interrupted', id: 'x', atMs: 2_500 }]);
    expect(ran.of('V1').filter(it => it.kind === 'gap')).toEqual([]);
    expect(ran.of('V2').filter(it => it.kind === 'gap')).toHaveLength(2);
  });
  test('all of it goes with its end; the page that is shown goes on as any does', () => {
    const ran = run([begin(), page(1), page(2), { type: 'walk', does: 'end' }]);
    expect(Object.keys(ran.open.visits)).toEqual(['V2']);
    expect(ran.open.visits['V2']?.walk).toBeUndefined();
    expect(ran.open.walk).toBeUndefined();
  });
  test('access taken back ends its pages, not the walk', () => {
    const ran = run([begin(), page(1), { type: 'withdrawn', id: 'x', atMs: 1_500 }]);
    expect(walkOf(ran)).toEqual(['V1']);
    expect(ran.open.walk?.id).toBe('W');
  });
  test('nothing is added once it is closed, and one that was closed and goes on was paused', () => {
    const closed: TabEvent = { type: 'walk', does: 'close', atMs: 1_500 };
    const ran = run([begin(), page(1), sent(1, 1_100), closed, sent(1, 1_600), page(2)]);
    expect(walkOf(ran)).toEqual(['V1']);
    expect(ran.walked('V1').filter(it => it.kind === 'request')).toHaveLength(1);
    expect(ran.walked('V1').filter(it => it.kind === 'gap'), 'its end hides nothing').toEqual([]);
    const again = run([resume(3_000), page(4)], ran.open);
    expect(again.open.walk).toMatchObject({ pauses: [{ fromMs: 1_500, toMs: 3_000 }] });
    expect(walkOf(again)).toEqual(['V1', 'V4']);
  });
});

describe('bounds', () => {
  const large = (open: OpenVisits, visitId: string, characters: number): OpenVisits => {
    const visit = open.visits[visitId];
    return visit === undefined ? open : { ...open, visits: { ...open.visits, [visitId]: { ...visit, characters } } };
  };
  test.each([['on disk', false, WALK_CHARACTERS_MAX], ['in memory', true, PRIVATE_WALK_CHARACTERS_MAX]])('all visits together have a limit: %s', (_, privately, most) => {
    const begun = run([begin({ privately }), page(1, { privately }), page(2, { privately })]).open;
    const full = large(begun, 'V1', most - 10);
    const ran = run([sent(2, 2_100)], full);
    expect(ran.of('V2')).toEqual([]);
    expect(ran.open.visits['V2']?.missing).toEqual([{ of: 'request', reason: 'limit-reached', count: 1 }]);
    expect(run([sent(2, 2_100)], large(begun, 'V1', Math.min(most - 10_000, CHARACTERS_MAX))).of('V2')).toHaveLength(1);
  });
});

const anything: fc.Arbitrary<TabEvent> = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom(1, 2), fc.constantFrom(SHOP, 'https://other.example/')).map(([n, tabId, url]) => page(n, { tabId, url })),
  fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40_000 })).map(([n, atMs]) => sent(n, atMs)),
  fc.integer({ min: 0, max: 40_000 }).map(pause), fc.integer({ min: 0, max: 40_000 }).map(atMs => resume(atMs)),
  fc.constant<TabEvent>({ type: 'walk', does: 'open', tabId: 2, by: 1 }), fc.constantFrom(1, 2).map(it => left(9_000, it)),
  fc.constantFrom('V1', 'V2', 'V3').map<TabEvent>(it => ({ type: 'walk', does: 'settle', visits: [it] })),
);

test('whatever happens, nothing of a pause is in what is audited (kills: an interval open at the wrong end)', () => {
  fc.assert(fc.property(fc.array(anything, { maxLength: 40 }), events => {
    const ran = run([begin(), ...events]);
    const { walk } = ran.open;
    for (const visit of visitsOf(ran.open, 'W')) {
      const atMs = ran.walked(visit.id).filter(it => it.kind !== 'gap').map(it => Date.parse(visit.visit.startedAt) + it.offsetMs);
      for (const it of atMs) expect(walk?.pauses.some(({ fromMs, toMs = Number.POSITIVE_INFINITY }) => fromMs <= it && it < toMs)).toBe(false);
      expect(walk?.own).toContain(new URL(visit.visit.url).hostname);
    }
  }));
});
