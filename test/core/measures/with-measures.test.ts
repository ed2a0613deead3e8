import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { auditShape } from '../../../src/core/audit/shape.ts';
import { offersFor } from '../../../src/core/measures/offers.ts';
import { idOf } from '../../../src/core/measures/measure.ts';
import { predict } from '../../../src/core/measures/predict.ts';
import { withMeasures } from '../../../src/core/measures/with-measures.ts';
import { shaped } from '../../../src/core/shape/shape.ts';
import { replacements } from '../../support/knowledge.ts';
import { brokenBy, judgedAudit, judgedAudits, recipient, RULEBOOK, SITE } from '../../support/judged-audits.ts';
import { domain, shown } from '../../support/sample-audit.ts';

const means = { rulebook: RULEBOOK, replacements };
const rule = (id: string) => {
  const found = RULEBOOK.rules.find(it => it.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
};
const BANNER: Audit['consent'] = { states: [{ state: 'S1', runs: 1, reached: 1, banner: { shownMs: 3, platform: '', layers: [], preticked: 0, blocks: false, again: false } }], compared: [], timelines: [] };
const idsOf = (audit: Audit): readonly string[] => (withMeasures(audit, means).measures ?? []).map(it => it.id);
const third = (name: string, ...ids: readonly string[]): Audit => judgedAudit([recipient(name, { role: 'analytics' })], ids.map(it => brokenBy(rule(it), name)), { consent: BANNER });

describe('what is offered', () => {
  it.each(RULEBOOK.rules.filter(it => it.penalty > 0).map(it => it.id))('mends what breaks %s', id => {
    const about = /^(?:no-|preticked|consent-wall|refusal-(?:harder|not|rec)|loose)/u.test(rule(id).when.detector) || rule(id).when.facts?.['byThirdParty'] === false ? SITE : 'count.example';
    const audit = judgedAudit([recipient('count.example')], [brokenBy(rule(id), about)], { consent: id === 'no-banner' ? undefined : BANNER });
    const best = (withMeasures(audit, means).measures ?? [])[0];
    expect([best?.gain === 0 ? 'nothing won' : 'won', best?.findings.length]).toEqual(['won', 1]);
  });

  it('is nothing where nothing breaks a rule', () => {
    const audit = judgedAudit([recipient('fonts.example', { tracks: { answer: 'no', because: 'known-service' } })], [brokenBy(rule('tracking-recipient'), 'fonts.example')]);
    expect(withMeasures(audit, means)).toEqual(audit);
  });

  it('is worked out for those that cost most where there are too many, themselves or by whom they bring, and asks about all of them', () => {
    const many = Array.from({ length: 170 }, (_, n) => `r${n}.example`);
    const through = [{ how: 'script' as const, what: shown('https://tags.example/x.js'), domain: domain('tags.example') }];
    const brought = many.map(it => recipient(it, { role: 'analytics', initiators: [{ begins: 'page', how: 'script', requests: 1, through }] }));
    const audit = judgedAudit([...brought, recipient('tags.example')], many.flatMap((it, n) => [brokenBy(rule('tracking-recipient'), it), ...n < 150 ? [] : [brokenBy(rule('contact-details-exposed'), it)]]));
    const offered = offersFor(audit, replacements);
    const removed = offered.flatMap(it => it.kind === 'remove' ? [it.recipient] : []);
    expect([removed.length, removed.includes(domain('tags.example')), removed.includes(domain('r169.example'))]).toEqual([150, true, true]);
    expect(offered.flatMap(it => it.kind === 'gate' ? [it.recipients.length] : [])).toEqual([171]);
  });

  it('masks where a recording shows something, and not elsewhere', () => {
    expect(idsOf(third('replay.example', 'recording-unmasked', 'session-recorded-unasked'))).toContain('mask/replay.example');
    expect(idsOf(third('replay.example', 'session-recorded-unasked'))).not.toContain('mask/replay.example');
  });

  it('is a facade for what shows itself in the page only, and nothing of the kind for who counts', () => {
    const audit = judgedAudit([recipient('chat.example', { role: 'customer-support', channels: ['frame'] }), recipient('count.example', { role: 'analytics', channels: ['script'] })], ['chat.example', 'count.example'].flatMap(it => [brokenBy(rule('tracking-recipient'), it), brokenBy(rule('contact-details-exposed'), it)]));
    expect(idsOf(audit).filter(it => it.startsWith('facade/') || it.startsWith('proxy/') || it.startsWith('self-host/')).toSorted())
      .toEqual(['facade/chat.example', 'proxy/count.example', 'self-host/chat.example', 'self-host/count.example']);
  });

  it('gates one by one where the site asks, all together where it does not, and never what it cannot do without', () => {
    const audit = judgedAudit([recipient('ads.example'), recipient('pay.example', { role: 'payment' })], [brokenBy(rule('tracking-recipient'), 'ads.example'), brokenBy(rule('tracking-recipient'), 'pay.example')]);
    expect(idsOf({ ...audit, consent: BANNER }).filter(it => it.startsWith('gate/'))).toEqual(['gate/ads.example']);
    expect(withMeasures(audit, means).measures?.find(it => it.kind === 'gate')).toMatchObject({ id: 'gate/all', recipients: ['ads.example'], subject: 'no-banner', doubts: ['acceptance-not-seen'] });
  });
});

describe('what a measure says of itself', () => {
  it('is what it ends, what it leaves to those who agreed, and what it does not touch', () => {
    const granted = brokenBy(rule('tracking-recipient'), 'ads.example', { consent: 'granted' });
    const before = brokenBy(rule('contact-details-exposed'), 'ads.example');
    const seen = withMeasures(judgedAudit([recipient('ads.example', { role: 'advertising' })], [granted, before], { consent: BANNER }), means).measures ?? [];
    expect(seen.find(it => it.kind === 'gate')).toMatchObject({ findings: [before.id], changes: [], keeps: [granted.id], doubts: [] });
    expect(seen.find(it => it.kind === 'proxy')).toMatchObject({ findings: [before.id], keeps: [granted.id], doubts: ['server-not-seen'] });
    expect(seen.find(it => it.kind === 'minimize')).toMatchObject({ findings: [before.id], keeps: [granted.id] });
    const unseen = withMeasures(judgedAudit([recipient('ads.example')], [before], { consent: BANNER }), means).measures ?? [];
    expect(unseen.find(it => it.kind === 'gate')).toMatchObject({ findings: [], changes: [before.id], doubts: ['acceptance-not-seen'] });
  });

  it('names who goes with it, and who else brings it', () => {
    const by = (name: string) => [{ begins: 'page' as const, how: 'script' as const, requests: 1, through: [{ how: 'script' as const, what: `https://${name}/x.js` as never, domain: domain(name) }] }];
    const audit = judgedAudit([recipient('tags.example'), recipient('ads.example', { initiators: by('tags.example') })], [brokenBy(rule('tracking-recipient'), 'ads.example')]);
    const { measures = [] } = withMeasures(audit, means);
    expect(measures.find(it => it.id === 'remove/tags.example')).toMatchObject({ recipients: ['tags.example', 'ads.example'] });
    expect(measures.find(it => it.id === 'remove/ads.example')).toMatchObject({ recipients: ['ads.example'], doubts: ['brought-by-others'] });
  });

  it('takes from a Referer only what was told by it alone', () => {
    const address = (occurrences: number, place: string) => brokenBy(rule('page-address-told'), 'ads.example', { occurrences, place: place as never });
    const ended = (occurrences: number, place: string) => withMeasures(judgedAudit([recipient('ads.example')], [address(occurrences, place)]), means).measures?.some(it => it.subject === 'referrer-policy');
    expect([ended(1, 'referer'), ended(2, 'referer'), ended(1, 'query dl')]).toEqual([true, false, false]);
  });
});

describe('the ranking', () => {
  // Kills: a gain that is not that of the measure alone; an order by another key; a sequence that goes down; a sum that nobody judged.
  test('is by gain, and its steps are what they would come to together', () => {
    fc.assert(fc.property(judgedAudits, audit => {
      const { measures = [] } = withMeasures(audit, means);
      const offered = new Map(offersFor(audit, replacements).map(it => [idOf(it), it]));
      const taken = (ids: readonly string[]) => predict(audit, RULEBOOK, ids.flatMap(id => offered.get(id) ?? []));
      expect(measures.map(it => it.gain)).toEqual(measures.map(it => it.gain).toSorted((a, b) => b - a));
      for (const it of measures.slice(0, 3)) {
        const alone = taken([it.id]);
        expect(it.alone).toBe(alone.status === 'graded' ? alone.value : undefined);
      }
      const steps = measures.filter(it => it.step !== undefined).toSorted((a, b) => (a.step ?? 0) - (b.step ?? 0));
      expect(steps.map(it => it.step)).toEqual(steps.map((_, n) => n + 1));
      const all = taken(steps.map(it => it.id));
      expect(steps.at(-1)?.cumulated).toBe(steps.length > 0 && all.status === 'graded' ? all.value : undefined);
    }), { numRuns: 60 });
  }, 60_000);

  // Kills: a field that JSON or the schema does not know.
  test('has the published shape', () => {
    fc.assert(fc.property(judgedAudits, audit => {
      const { measures, policies } = withMeasures(audit, means);
      const read = shaped(auditShape, JSON.parse(JSON.stringify({ ...audit, rulebook: { ...audit.rulebook, digest: 'a'.repeat(64) }, measures, policies })));
      expect(read.ok ? [] : read.complaints).toEqual([]);
    }), { numRuns: 40 });
  }, 60_000);
});
