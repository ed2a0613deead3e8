import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { PATHS } from '../../../src/core/bundle/bundle.ts';
import type { BundleFile } from '../../../src/core/bundle/bundle.ts';
import type { Case } from '../../../src/core/dossier/case.ts';
import { leftoversIn } from '../../../src/core/bundle/leftovers.ts';
import { makeBundle } from '../../../src/core/bundle/make.ts';
import { sha256Of } from '../../../src/core/bundle/hashing.ts';
import { bytesOf, textIn } from '../../../src/core/bundle/texts.ts';
import { verifyBundle } from '../../../src/core/bundle/verify.ts';
import { pseudonymize } from '../../../src/core/pseudonyms/pseudonymize.ts';
import { json } from '../../../src/core/exporters/json.ts';
import { bundleOf, filesIn, HERE, KEY, leakyCase, NOBODY, OF_NOBODY, orderOf, PERSON, textOf, withFile } from '../../support/bundles.ts';
import { chance } from '../../support/chance.ts';
import { knowledge } from '../../support/knowledge.ts';

const writingsOf = (text: string): readonly string[] => [
  text, text.toLowerCase(), text.toUpperCase(), encodeURIComponent(text), btoa(text), btoa(text).replace(/=+$/u, ''), sha256Of(bytesOf(text)), sha256Of(bytesOf(text.toLowerCase())),
  Buffer.from(text).toString('hex'), [...text].reverse().join(''), JSON.stringify(text).slice(1, -1),
];
const holds = (file: BundleFile, text: string): boolean => (textIn(file.bytes) ?? '').includes(text);

describe('a bundle', () => {
  const files = filesIn(bundleOf('command', { key: KEY, languages: ['en', 'fr'] }));

  it('holds nothing of a person, in any writing and any file, nor its signer’s secret', () => {
    for (const text of Object.values(PERSON).flatMap(writingsOf)) expect(files.filter(it => holds(it, text)).map(it => it.path), text).toEqual([]);
    for (const text of [Buffer.from(KEY).toString('hex'), Buffer.from(KEY).toString('base64')]) expect(files.filter(it => holds(it, text))).toEqual([]);
    expect(files.some(it => holds(it, NOBODY.email))).toBe(true);
  });

  it('holds the audit of the case about nobody, and its reports in each language', () => {
    const { case: nobody } = OF_NOBODY(leakyCase());
    expect(textOf(files, PATHS.audit)).toBe(json.render(conductAudit(nobody, knowledge), 'en'));
    expect(files.map(it => it.path)).toEqual(expect.arrayContaining(['report.en.html', 'report.fr.html', 'findings.en.csv', 'scripts.fr.csv']));
    expect(textOf(files, 'report.fr.html')).toContain('lang="fr"');
  });

  it('is checked by hand as its README says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sillage-bundle-'));
    const [sums = '', chain = ''] = textOf(files, PATHS.readme).split('\n\n\n')[0]?.split(/^\d\..*$/mu).slice(2).map(it => it.replace(/^ {4}/gmu, '')) ?? [];
    const run = (script: string): string => execFileSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    const unpack = (some: readonly BundleFile[]): void => {
      for (const { path, bytes } of some) { mkdirSync(dirname(join(folder, path)), { recursive: true }); writeFileSync(join(folder, path), bytes); }
    };
    try {
      unpack(files);
      expect(run(sums).trim().split('\n')).toHaveLength(files.length - 2);
      expect(run(chain)).toContain('"head"');
      unpack(withFile(files, 'evidence/visit-2.ndjson', text => text.replace('shop', 'shap')));
      expect(run(`${sums.trim()} || true`)).toContain('evidence/visit-2.ndjson: FAILED');
      expect(run(`${chain.trimEnd()} || true`)).toContain('visit-2.chain differ');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe.each(['command', 'chromium-extension', 'firefox-extension'] as const)('a bundle of what %s saw', host => {
  it('whose values were replaced as they are for people, is verified and holds none of them', () => {
    const draw = chance(3);
    const zip = bundleOf(host, { pseudonymize: it => pseudonymize(it, max => Math.floor(draw() * max), knowledge.recipes) });
    expect(verifyBundle(zip, HERE)).toMatchObject({ result: 'verified', faults: [] });
    const files = filesIn(zip);
    for (const text of Object.values(PERSON).flatMap(writingsOf)) expect(files.filter(it => holds(it, text)).map(it => it.path), text).toEqual([]);
  }, 30_000);
});

describe('what people wrote beside the evidence', () => {
  const text = `tried as ${PERSON.name}, ${PERSON.email}`;
  const written: Case = {
    ...leakyCase(),
    promises: [{ says: text, at: `https://shop.example/privacy?for=${encodeURIComponent(PERSON.email)}`, means: 'shares-nothing' }],
    declared: {
      declarations: [{ id: 'a', recipient: 'tracker.example', purpose: 'analytics', categories: [], basis: 'consent', dpa: `https://tracker.example/dpa?for=${PERSON.id}` }],
      fields: [{ category: 'email-address', purpose: text, necessary: true }],
      statements: [{ question: 'measures', says: text, by: PERSON.name, owner: PERSON.email, on: '2026-11-30' }],
    },
    walk: { name: text, steps: [{ purpose: 'login', state: 'skipped', reason: text, visits: [] }], pauses: 0, pausedMs: 0, pausedPages: 0, outside: { 'partner.example': 1 }, interruptions: 0 },
  };

  // Kills: any of these texts that is handed on as it is, for which no bundle would be made.
  it('is about nobody as well, and says of whom and of what it did', () => {
    const draw = chance(3);
    const zip = bundleOf('command', { case: written, pseudonymize: it => pseudonymize(it, max => Math.floor(draw() * max), knowledge.recipes) });
    const files = filesIn(zip);
    expect(verifyBundle(zip, HERE)).toMatchObject({ result: 'verified', faults: [] });
    for (const it of Object.values(PERSON).flatMap(writingsOf)) expect(files.filter(file => holds(file, it)).map(file => file.path), it).toEqual([]);
    const inputs = textOf(files, PATHS.inputs);
    for (const it of ['tried as ', 'tracker.example', 'partner.example', 'https://shop.example/privacy?for=', '"id": "a"']) expect(inputs).toContain(it);
  }, 30_000);
});

describe('where something of a person is left', () => {
  it('nothing is made, and the files are named', () => {
    const whole = makeBundle(orderOf('command', { pseudonymize: it => ({ case: it, withheld: 0 }) }));
    expect(whole.ok ? [] : [...new Set(whole.leftovers.map(it => it.file))]).toEqual(['evidence/visit-1.ndjson', 'evidence/visit-2.ndjson', 'inputs.json']);
    const half = makeBundle(orderOf('command', { pseudonymize: it => ({ case: { ...OF_NOBODY(it).case, known: it.known }, withheld: 0 }) }));
    expect(half.ok ? [] : [...new Set(half.leftovers.map(it => it.file))]).toEqual(['inputs.json']);
  });

  it.each([
    ['as it is', PERSON.email], ['hashed', sha256Of(bytesOf(PERSON.email))], ['in base64', btoa(PERSON.email)], ['in capitals', PERSON.name.toUpperCase()], ['escaped', encodeURIComponent(PERSON.email)],
  ])('%s, it is found, in evidence and in reports', (_, text) => {
    const files = [{ path: 'evidence/visit-1.ndjson', bytes: bytesOf(`{"a":1}\n{"a":"${text}"}\n`) }, { path: 'report.en.html', bytes: bytesOf(`<p>one\n\n<p>${text}\n`) }];
    expect(leftoversIn(files, leakyCase(), knowledge.recipes)).toEqual([{ file: 'evidence/visit-1.ndjson', line: 2 }, { file: 'report.en.html', line: 3 }]);
  });

  it('what stands in reports by chance is not taken for it', () => {
    const original = { ...leakyCase(), known: [{ category: 'city', value: 'Hamburg', origin: 'watched' } as const] };
    expect(leftoversIn([{ path: 'report.en.html', bytes: bytesOf('<p>Hamburg Ads GmbH') }], original, [])).toEqual([]);
    expect(leftoversIn([{ path: 'evidence/visit-1.ndjson', bytes: bytesOf('{"c":"Hamburg"}') }], original, [])).toEqual([{ file: 'evidence/visit-1.ndjson', line: 1 }]);
  });
});

it('more than can be verified makes no bundle', () => {
  const [log] = leakyCase('command', NOBODY).visits;
  if (log === undefined) throw new Error('no visit');
  const many = Array.from({ length: 500 }, () => ({ visit: log.visit, evidence: [] }));
  expect(() => makeBundle(orderOf('command', { pseudonymize: () => ({ case: { visits: many, known: [] }, withheld: 0 }) }))).toThrow('at most 1000 files');
}, 30_000);

it('evidence that could not be read again makes no bundle', () => {
  const broken = orderOf('command', { pseudonymize: it => ({ case: { ...it, visits: it.visits.map(log => ({ ...log, evidence: [{ kind: 'magic' } as never] })) }, withheld: 0 }) });
  expect(() => makeBundle(broken)).toThrow('evidence/visit-1.ndjson:2');
});
