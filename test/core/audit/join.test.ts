import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { joinAudits } from '../../../src/core/audit/join.ts';
import { auditShape } from '../../../src/core/audit/shape.ts';
import { shaped } from '../../../src/core/shape/shape.ts';
import { audits } from '../../support/arbitrary-audit.ts';
import { knowledge } from '../../support/knowledge.ts';
import { visit, type Story } from '../../support/visit.ts';

const SHOP = 'https://shop.example/signup';
const MAIL = 'ann@example.com';
const of = (...stories: readonly Story[]): Audit => conductAudit({ visits: stories.map(it => it.log), known: [] }, knowledge);
const join = (first: Audit, ...others: readonly Audit[]): Audit => joinAudits([first, ...others], knowledge.rulebook);

const leaking = visit(SHOP).sends(SHOP).types('email', MAIL).sends(`https://t.segment.io/x?email=${MAIL}`).sends('https://ads.example/px.gif');
const again = visit('https://shop.example/account').sends('https://shop.example/account').types('email', MAIL).sends(`https://t.segment.io/x?email=${MAIL}`).sends(`https://mail.example/?q=${MAIL}`).misses('request', 'records-lost', 3);
const quiet = visit('https://shop.example/terms').sends('https://shop.example/terms');

test('what was found in either is found, by the same names, as often as in both', () => {
  const [joined, whole] = [join(of(leaking), of(again)), of(leaking, again)];
  expect(joined.findings.map(it => [it.id, it.occurrences]).toSorted()).toEqual(whole.findings.map(it => [it.id, it.occurrences]).toSorted());
  expect(joined.recipients.map(it => [it.domain, it.requests, it.received.map(({ category, form }) => `${category} ${form}`)])).toEqual(whole.recipients.map(it => [it.domain, it.requests, it.received.map(({ category, form }) => `${category} ${form}`)]));
  expect(joined.score).toEqual(whole.score);
  expect(joined.violations.map(it => it.rule.id)).toEqual(whole.violations.map(it => it.rule.id));
  expect(joined.gaps).toEqual(whole.gaps);
});

test('visits are numbered on, and whatever names one with them', () => {
  const joined = join(of(quiet), of(leaking), of(again));
  expect(joined.visits.map(it => it.page)).toEqual(['https://shop.example/terms', SHOP, 'https://shop.example/account']);
  const known = new Set(joined.evidence.map(it => it.ref));
  for (const { evidence } of joined.findings) for (const ref of evidence) expect(known).toContain(ref);
  expect(new Set(joined.evidence.map(it => it.ref[0]))).toEqual(new Set(['2', '3']));
});

test('an answer is as complete as its least complete part', () => {
  const [complete, partial] = [of(leaking), of(again)].map(it => it.outcomes.find(({ detector }) => detector === 'third-party-recipient'));
  expect([complete?.status, partial?.status]).toEqual(['complete', 'partial']);
  expect(join(of(leaking), of(again)).outcomes.find(it => it.detector === 'third-party-recipient')).toEqual(partial);
  const blind = of(visit(SHOP, { observes: ['request', 'navigation'] }).sends(SHOP));
  const seen = join(of(leaking), blind).outcomes.find(it => it.detector === 'exposed-before-submit');
  expect(seen).toMatchObject({ status: 'partial' });
  expect(join(blind, blind).outcomes.find(it => it.detector === 'exposed-before-submit')).toMatchObject({ status: 'not-observed' });
});

test('one alone, and those of no visit, change nothing; the last word on the walk counts', () => {
  const empty = conductAudit({ visits: [], known: [], own: ['shop-cdn.example'], walk: { name: 'Shop', steps: [], pauses: 2, pausedMs: 5, pausedPages: 1, outside: {}, interruptions: 1 } }, knowledge);
  expect(join(of(leaking))).toEqual(of(leaking));
  const joined = join(of(leaking), empty);
  expect(joined).toMatchObject({ own: ['shop-cdn.example'], walk: { name: 'Shop', pauses: 2 } });
  expect({ ...joined, own: undefined, walk: undefined }).toEqual({ ...of(leaking), own: undefined, walk: undefined });
});

test('no finding is lost, and what comes of it has the shape of an audit (kills: a map keyed by its place)', () => {
  fc.assert(fc.property(fc.array(audits(fc.constantFrom('a', 'b', '1:x', '')), { minLength: 1, maxLength: 3 }), all => {
    const [first, ...others] = all;
    if (first === undefined) return;
    const joined = join(first, ...others);
    expect(new Set(joined.findings.map(it => it.id))).toEqual(new Set(all.flatMap(it => it.findings.map(({ id }) => id))));
    expect(joined.visits).toHaveLength(all.reduce((sum, it) => sum + it.visits.length, 0));
    for (const it of all.flatMap(({ recipients }) => recipients)) expect(joined.recipients.map(({ domain }) => domain)).toContain(it.domain);
    if (others.length > 0) expect(joined.recipients).toHaveLength(new Set(joined.recipients.map(it => it.domain)).size);
  }), { numRuns: 60 });
  expect(shaped(auditShape, JSON.parse(JSON.stringify(join(of(leaking), of(again)))))).toMatchObject({ ok: true });
});
