import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import type { Case, KnownValue } from '../../../src/core/dossier/case.ts';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { readLog, writeLog } from '../../../src/core/evidence/ndjson.ts';
import { pseudonymize } from '../../../src/core/pseudonyms/pseudonymize.ts';
import { openSearch } from '../../../src/core/search/open-search.ts';
import { chance } from '../../support/chance.ts';
import { leakyVisits } from '../../support/arbitraries.ts';
import { knowledge } from '../../support/knowledge.ts';
import { visit } from '../../support/visit.ts';
import { vectorsOf } from '../../vectors/read-vectors.ts';

vi.setConfig({ testTimeout: 120_000 });

const audit = (input: Case): Audit => conductAudit(input, knowledge);

function nobody(input: Case, seed = 7): ReturnType<typeof pseudonymize> {
  const next = chance(seed);
  return pseudonymize(input, max => Math.floor(next() * max), knowledge.recipes);
}

/** Lines of its logs, and whatever else it holds. */
const textsOf = ({ visits, ...rest }: Case): readonly string[] => [...visits.flatMap(it => writeLog(it).split('\n')), JSON.stringify(rest)];

describe('a golden case', () => {
  const cases = readdirSync('test/golden', { withFileTypes: true }).filter(it => it.isDirectory()).map(it => it.name);

  // Kills: anything of which an audit makes something else than before.
  test.each(cases)('%s gives the same audit about nobody', name => {
    const files = readdirSync(`test/golden/${name}`).filter(it => it.endsWith('.ndjson')).toSorted();
    const visits = files.map(it => readLog(readFileSync(`test/golden/${name}/${it}`, 'utf8'))).flatMap(it => it.ok ? [it.value] : []);
    const path = `test/golden/${name}/known.json`;
    const known = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as readonly KnownValue[] : [];
    const made = nobody({ visits, known });
    expect(made.withheld).toBe(0);
    expect(audit(made.case)).toEqual(audit({ visits, known }));
  });
});

/**
 * What an audit says, but for how the stand-in's digests happen to look: which of the two alphabets of base64 they are told in, whether a
 * sign of them is escaped (and the request two bytes longer), and what `hide` leaves over of a digest that is a name.
 */
function told({ score, recipients, findings, violations, outcomes, gaps }: Audit): unknown {
  return {
    score: score.status === 'graded' ? score.value : score.status, recipients: recipients.map(it => it.domain).toSorted(), gaps: gaps.map(it => [it.of, it.reason, it.count]), outcomes,
    rules: violations.map(it => it.rule).toSorted(),
    findings: findings.map(({ detector, recipient, category, form, channel, confidence }) => JSON.stringify([detector, recipient, category, form, channel, confidence])).toSorted(),
  };
}

describe('random visits', () => {
  const runs = { numRuns: 25, seed: 5 };

  // Kills: a writing that is not exchanged and not withheld; a layer that is not undone; a text of evidence that nobody rewrites.
  test('hold no value any more, in any layer', () => {
    fc.assert(fc.property(leakyVisits, ({ log, typed }) => {
      const search = openSearch(typed.map(({ category, value }) => ({ category, text: value, effort: 'full' })));
      const made = nobody({ visits: [log], known: [] });
      for (const line of textsOf(made.case)) expect([search.countIn(line), search.spansIn(line)], line).toEqual([0, []]);
    }), runs);
  });

  // Kills: a stand-in that is read otherwise than its value; one value with two; a hash of something else.
  test('give the same audit', () => {
    fc.assert(fc.property(leakyVisits, ({ log }) => {
      const made = nobody({ visits: [log], known: [] });
      expect(told(audit(made.case))).toEqual(told(audit({ visits: [log], known: [] })));
    }), runs);
  });
});

describe('a visit', () => {
  const story = visit('https://shop.example/account/ann.lee?session=9f8e7d6c5b4a3f2e')
    .types({ name: 'fn', autocomplete: 'given-name' }, 'Ann').types({ name: 'e', autocomplete: 'email' }, 'ann').types({ name: 'e', autocomplete: 'email' }, 'ann.lee@post.example')
    .types({ name: 'age', label: 'Your age' }, '34')
    .sends('https://t.test/c?age=34&fn=ann&v=34', { headers: [['Cookie', 'sid=K3jd8sLmQ92xTz41bV; lang=fr'], ['Authorization', 'Bearer s3cr3tT0k3nValue99']] })
    .sends('https://t.test/c', { body: JSON.stringify({ fallback: 'jane.roe@unknown.example', pan: '4111111111111111' }) });
  const made = nobody({ visits: [story.log], known: [{ category: 'username', value: 'annlee69', origin: 'watched' }] });
  const text = textsOf(made.case).join('\n');

  test.each([
    'ann.lee@post.example', 'Ann"', 'fn=ann&', 'age=34', 'K3jd8sLmQ92xTz41bV', 's3cr3tT0k3nValue99', 'jane.roe@unknown.example', '4111111111111111', 'annlee69', '9f8e7d6c5b4a3f2e',
  ])('holds no %s any more', value => { expect(text).not.toContain(value); });

  test.each(['v=34', 'lang=fr', 'https://t.test/c', 'Bearer ', '.example'])('keeps %s', value => { expect(text).toContain(value); });

  test('is the same for the same chance, and another for another', () => {
    const input: Case = { visits: [story.log], known: [] };
    expect(nobody(input, 3)).toEqual(nobody(input, 3));
    expect(nobody(input, 3)).not.toEqual(nobody(input, 4));
  });

  test('about nobody stays as it is', () => {
    const input: Case = { visits: [visit('https://shop.example/').sends('https://t.test/c?v=2&dl=https%3A%2F%2Fshop.example%2F', { body: '{"a":[1,2,3]}' }).log], known: [] };
    expect(nobody(input)).toEqual({ case: input, withheld: 0 });
  });
});

// Kills: what cannot be written again left as it was, or left out without a word.
test('what cannot be written again is withheld, and a gap', () => {
  const brokenOff = gzipSync(JSON.stringify({ email: 'ann.lee@post.example', more: randomLetters(400) })).subarray(0, 200);
  const story = visit('https://shop.example/').types({ autocomplete: 'email' }, 'ann.lee@post.example')
    .sends('https://t.test/c?d=1', { body: { kind: 'binary', base64: brokenOff.toString('base64'), bytes: 200, cut: false } });
  const { case: { visits: [log] }, withheld } = nobody({ visits: [story.log], known: [] });
  expect(withheld).toBe(1);
  expect(log?.evidence.filter(it => it.kind === 'request').map(it => [it.url, it.body])).toEqual([['https://t.test/c?d=1', { kind: 'hidden' }]]);
  expect(log?.evidence.filter(it => it.kind === 'gap').map(it => [it.of, it.reason, it.count])).toEqual([['request', 'withheld', 1]]);
});

function randomLetters(count: number): string {
  const next = chance(9);
  return Array.from({ length: count }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join('');
}

describe('requests made by an independent encoder', () => {
  const wires = vectorsOf('wires').filter((it, i) => i % 13 === 4 && it.category !== 'gender');
  const values = [...new Map(wires.map(it => [`${it.category} ${it.value}`, it])).values()];
  const known = values.map(({ category, value }): KnownValue => ({ category, value, origin: 'canary' }));
  const about = visit('https://shop.example/').log.visit;
  const evidence = wires.flatMap(({ carried }, i) => carried.flatMap(({ url, body, headers }, k): readonly Evidence[] => [
    { kind: 'request', id: `${i}.${k}`, exchange: `${i}.${k}`, hop: 0, url, method: 'POST', channel: 'fetch', body, scripts: [], offsetMs: i, witness: 'browser', document: '' },
    { kind: 'request-head', id: `head ${i}.${k}`, exchange: `${i}.${k}`, hop: 0, headers, offsetMs: i, witness: 'browser', document: '' },
  ]));
  const made = nobody({ visits: [{ visit: about, evidence }], known });
  const search = (all: readonly KnownValue[]): ReturnType<typeof openSearch> => openSearch(all.map(({ category, value }) => ({ category, text: value, effort: 'full' })));
  const [before, behind] = [search(known), search(made.case.known)];
  const after = made.case.visits[0]?.evidence ?? [];
  const carriedBy = (id: string): Parameters<typeof before.search>[0] => {
    const request = after.find(it => it.id === id);
    const head = after.find(it => it.id === `head ${id}`);
    return { url: request?.kind === 'request' ? request.url : '', body: request?.kind === 'request' ? request.body : { kind: 'none' }, headers: head?.kind === 'request-head' ? head.headers : [] };
  };
  const wantedAt = (i: number): number => known.findIndex(it => it.value === wires[i]?.value && it.category === wires[i].category);

  test('hold no value any more', () => {
    const leaks = wires.flatMap(({ carried, chain }, i) => carried.flatMap((_, k) => before.search(carriedBy(`${i}.${k}`)).hits.filter(it => it.wanted === wantedAt(i) && it.confidence !== 'partial').map(it => [...chain, ...it.chain])));
    expect(leaks).toEqual([]);
  });

  test('are found again nearly all; hardly any is withheld', () => {
    const found = wires.filter(({ carried }, i) => carried.some((_, k) => behind.search(carriedBy(`${i}.${k}`)).hits.some(it => it.wanted === wantedAt(i))));
    expect(found.length / wires.length).toBeGreaterThan(0.92);
    expect(made.withheld / wires.length).toBeLessThan(0.04);
  });
});

// Kills: a recipient's own name taken for a secret of the visitor's, with which every request to it would be withheld.
test('the name of a party is nobody’s secret, wherever it stands', () => {
  const input: Case = {
    visits: [visit('https://shop.example/').types('email', 'ann@letters.example').sends('https://cdn.unlisted-metrics.example/m.js')
      .sends('https://pixel.unlisted-metrics.example/t', { body: '{"token":"unlisted-metrics","account_id":"unlisted_metrics_7f3a9c","email":"ann@letters.example"}' }).log], known: [],
  };
  const made = nobody(input);
  expect(made.withheld).toBe(0);
  const [log] = made.case.visits.map(writeLog);
  expect(log).toContain('https://cdn.unlisted-metrics.example/m.js');
  expect(log).toContain('"token\\":\\"unlisted-metrics\\"');
  expect(log).not.toContain('ann@letters');
});
