import { describe, expect, it } from 'vitest';
import { FAULT_KINDS, LISTED_MAX, listed, tellable } from '../../../src/core/bundle/fault.ts';
import { keyIdOf, publicKeyOf } from '../../../src/core/bundle/keys.ts';
import { tellVerified } from '../../../src/core/bundle/tell.ts';
import type { Verified } from '../../../src/core/bundle/verified.ts';
import { verifyBundle, verifyFiles } from '../../../src/core/bundle/verify.ts';
import { LANGUAGES } from '../../../src/core/wording/language.ts';
import { bundleOf, filesIn, HERE, KEY, patchedUp, withFile } from '../../support/bundles.ts';

const signed = verifyBundle(bundleOf('command', { key: KEY, made: { by: 'Ann', at: '2026-11-30T12:00:00.000Z' } }), HERE, publicKeyOf(KEY));

describe('a verified bundle', () => {
  it('is told with what that shows and what it does not', () => {
    const { result, faults, about, limits } = tellVerified(signed, 'en');
    expect(result).toContain('Verified');
    expect(faults).toEqual([]);
    expect(about.join('\n')).toMatch(/Made with Sillage 0\.0\.0-test, rules balanced .*\n\d+ files, evidence of 2 visits in \d+ lines\.\nBy its own account made by Ann/u);
    expect(about.join('\n')).toContain(`Signed by the key asked for, ${keyIdOf(publicKeyOf(KEY))}`);
    expect(limits).toContain('It does not show that the evidence is true');
  });

  it('that is unsigned says that nothing proves who made it', () => {
    const { about, limits } = tellVerified(verifyBundle(bundleOf(), HERE), 'en');
    expect(about).toContain('Unsigned: nothing proves who made it.');
    expect(limits).toContain('anybody could have done both');
  });

  it('that was made by another Sillage says which it takes', () => {
    const { result, about } = tellVerified(verifyBundle(bundleOf(), { ...HERE, knowledge: { ...HERE.knowledge, version: '9.9.9' } }), 'fr');
    expect(result).not.toMatch(/^Vérifié/u);
    expect(about.join('\n')).toContain('il faut Sillage 0.0.0-test');
  });

  // Kills: "unchanged" of an audit that somebody bettered under the name of a version that nobody has.
  it('whose audit could not be drawn anew never says that it is unchanged, and that anything may stand in it', () => {
    const files = filesIn(bundleOf());
    const elsewhere = withFile(withFile(files, 'audit.json', text => text.replace(/"value": \d+/u, '"value": 100')), 'manifest.json', text => text.replace('"version": "0.0.0-test"', '"version": "9.9.9"'));
    const told = tellVerified(verifyFiles({ files: patchedUp(elsewhere), faults: [] }, HERE), 'en');
    expect(told.result).toMatch(/^Its files agree with its manifest\. Whether/u);
    expect(told.limits).toContain('written anything into them');
    expect(tellVerified(signed, 'en').limits).not.toContain('written anything into them');
  });
});

it('each line that was changed is told by its file and number', () => {
  const files = withFile(filesIn(bundleOf()), 'evidence/visit-1.ndjson', text => text.replace('"', '" '));
  expect(tellVerified(verifyFiles({ files, faults: [] }, HERE), 'en').faults.join('\n')).toContain('evidence/visit-1.ndjson, line 1: does not follow from the lines before');
});

it('a name that the manifest alone has is told without signs that a terminal would obey', () => {
  const files = withFile(filesIn(bundleOf()), 'manifest.json', text => text.replace('"path": "scripts.en.csv"', '"path": "scripts\\u001b[2J\\nVerified.\\u202e"'));
  const { faults } = verifyFiles({ files, faults: [] }, HERE);
  expect(faults.filter(it => it.kind === 'missing').map(it => it.file)).toEqual(['scripts?[2J?Verified.?']);
});

it.each(LANGUAGES)('every fault has its own words in %s', language => {
  const faults = FAULT_KINDS.map(kind => ({ kind, file: 'a.json' }));
  const told = tellVerified({ ...signed, result: 'changed', faults } satisfies Verified, language).faults;
  expect(told.filter(it => it.length < 'a.json: '.length + 5)).toEqual([]);
  expect(new Set(told).size).toBeGreaterThanOrEqual(FAULT_KINDS.length - 1);
});

it('many faults of one kind are counted, and names are made fit to be told', () => {
  const faults = Array.from({ length: LISTED_MAX + 5 }, (_, i) => ({ kind: 'chain-line', file: 'a', line: i } as const));
  expect(listed(faults)).toHaveLength(LISTED_MAX);
  expect(listed(faults).at(-1)).toMatchObject({ more: 5 });
  expect(tellable('a\u001b]0;x\u0007\u202ecod.exe')).toBe('a?]0;x??cod.exe');
});
