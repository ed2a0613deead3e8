import { describe, expect, it, test } from 'vitest';
import { LINES_MAX, MANIFEST_MAX, PATHS, READ_MAX } from '../../../src/core/bundle/bundle.ts';
import type { BundleFile } from '../../../src/core/bundle/bundle.ts';
import { chainOf, CHAIN_START, linesOf } from '../../../src/core/bundle/chain.ts';
import { keyIdOf, publicKeyOf } from '../../../src/core/bundle/keys.ts';
import { readManifest, manifestText } from '../../../src/core/bundle/manifest.ts';
import { bytesOf, parsed } from '../../../src/core/bundle/texts.ts';
import { verifyBundle, verifyFiles } from '../../../src/core/bundle/verify.ts';
import { writeZip } from '../../../src/core/bundle/zip/write.ts';
import { bundleOf, filesIn, HERE, KEY, NOBODY, OTHER_KEY, patchedUp, textOf, withFile } from '../../support/bundles.ts';
import { chance } from '../../support/chance.ts';

const MADE = { by: 'Ann, DPO of Shop', at: '2026-11-30T12:00:00.000Z' };
const EVIDENCE = 'evidence/visit-1.ndjson';
const signed = bundleOf('command', { key: KEY, made: MADE });
const unsigned = bundleOf();
const verify = (zip: Uint8Array, key?: Parameters<typeof verifyBundle>[2]) => verifyBundle(zip, HERE, key);
const verifyOf = (files: readonly BundleFile[], key?: Parameters<typeof verifyBundle>[2]) => verifyFiles({ files, faults: [] }, HERE, key);
const filesTold = (files: readonly BundleFile[]): readonly string[] => [...new Set(verifyOf(files).faults.map(it => it.file))];
const kindsIn = (files: readonly BundleFile[], key?: Parameters<typeof verifyBundle>[2]): readonly string[] => verifyOf(files, key).faults.map(it => `${it.kind} ${it.file}`);

describe('an untouched bundle', () => {
  it.each(['command', 'chromium-extension', 'firefox-extension'] as const)('of %s is verified, and its audit drawn anew', host => {
    expect(verify(bundleOf(host))).toMatchObject({ result: 'verified', faults: [], signature: { status: 'unsigned' }, rederived: { status: 'same' }, checked: { visits: 2 } });
  });

  it('that is signed says by which key, and whether it is the one asked for', () => {
    const keyId = keyIdOf(publicKeyOf(KEY));
    expect(verify(signed)).toMatchObject({ result: 'verified', signature: { status: 'signed', keyId, asked: 'nothing' }, manifest: { made: MADE, signedBy: keyId } });
    expect(verify(signed, publicKeyOf(KEY))).toMatchObject({ result: 'verified', signature: { asked: 'this-key' } });
  });

  it('is the same each time it is made, and tells neither maker nor moment unasked', () => {
    expect(bundleOf()).toEqual(unsigned);
    expect(Object.keys(parsed(textOf(filesIn(unsigned), PATHS.manifest)) as object)).not.toContain('made');
  });
});

describe('of 1,040 changes by chance (and 1,000 bits of a zip in zip/read.test.ts), each is named by its file', () => {
  const draw = chance(7);
  /** So many at a time: a busy machine takes seconds for more. */
  const BATCH = 40;
  const batches = (count: number): readonly number[] => Array.from({ length: count / BATCH }, (_, i) => i + 1);
  const below = (max: number): number => Math.floor(draw() * max);
  const flipped = (bytes: Uint8Array, at: number): Uint8Array => bytes.with(at, (bytes[at] ?? 0) ^ 1 << below(8));
  const files = filesIn(signed);
  const open = filesIn(unsigned);
  const logs = files.filter(it => it.path.endsWith('.ndjson'));
  const changed = (of: readonly BundleFile[], path: string, bytes: Uint8Array): readonly BundleFile[] => of.map(it => it.path === path ? { path, bytes } : it);
  const reLined = (path: string, change: (lines: readonly string[]) => readonly string[]): readonly BundleFile[] => withFile(files, path, text => change(linesOf(text)).map(it => `${it}\n`).join(''));

  test.each(batches(400))('400 bits of any file, signed or not, batch %i', batch => {
    const of = batch % 2 === 0 ? files : open;
    for (let i = 0; i < BATCH; i++) {
      const { path, bytes } = of[below(of.length)] as BundleFile;
      const at = below(bytes.length);
      expect(filesTold(changed(of, path, flipped(bytes, at))), `${path}, byte ${at}`).toContain(path);
    }
  });

  // Nothing but the manifest and its digest knows the manifest: each bit of it must be seen without a signature too.
  test.each(batches(200))('200 bits of the manifest and of the sums, batch %i', () => {
    for (let i = 0; i < BATCH; i++) {
      const path = i % 2 === 0 ? PATHS.manifest : PATHS.sums;
      const bytes = open.find(it => it.path === path)?.bytes ?? new Uint8Array();
      const at = below(bytes.length);
      expect(filesTold(changed(open, path, flipped(bytes, at))), `${path}, byte ${at}`).toContain(path);
    }
  });

  test.each(batches(120))('120 lines of evidence removed, by line, batch %i', () => {
    for (let i = 0; i < BATCH; i++) {
      const { path } = logs[i % logs.length] as BundleFile;
      const count = linesOf(textOf(files, path)).length;
      const at = below(count);
      const { result, faults } = verifyOf(reLined(path, lines => lines.toSpliced(at, 1)));
      expect([result, faults.find(it => it.kind === 'chain-line' && it.file === path)?.line], `${path}, line ${at + 1}`).toEqual(['changed', at + 1]);
    }
  });

  test.each(batches(120))('120 lines moved, by the first line that is not where it was, batch %i', () => {
    for (let i = 0; i < BATCH; i++) {
      const { path } = logs[i % logs.length] as BundleFile;
      const count = linesOf(textOf(files, path)).length;
      const from = below(count);
      const to = (from + 1 + below(count - 1)) % count;
      const { faults } = verifyOf(reLined(path, lines => lines.toSpliced(from, 1).toSpliced(to, 0, lines[from] ?? '')));
      expect(faults.find(it => it.kind === 'chain-line' && it.file === path)?.line, `${path}, ${from + 1} to ${to + 1}`).toBe(Math.min(from, to) + 1);
    }
  });

  test.each(batches(120))('120 lines changed, each alone, batch %i', () => {
    for (let i = 0; i < BATCH; i++) {
      const { path } = logs[i % logs.length] as BundleFile;
      const at = below(linesOf(textOf(files, path)).length);
      const { faults } = verifyOf(reLined(path, lines => lines.with(at, (lines[at] ?? '').replace('"', '" '))));
      expect(faults.filter(it => it.kind === 'chain-line')).toEqual([{ kind: 'chain-line', file: path, line: at + 1 }]);
    }
  });

  test.each(batches(160))('80 bits of the zip itself, batch %i', () => {
    const names = files.map(it => it.path);
    for (let i = 0; i < BATCH / 2; i++) {
      const at = below(signed.length);
      const { result, faults } = verify(flipped(signed, at));
      expect(result, `byte ${at}`).toBe('changed');
      expect(faults.every(it => it.file === '') || faults.some(it => names.includes(it.file)), `byte ${at}: ${JSON.stringify(faults)}`).toBe(true);
    }
  });

  test('where the zip is cut off, at any of 100 places', () => {
    for (let i = 0; i < 100; i++) expect(verify(signed.subarray(0, below(signed.length))).result).toBe('changed');
  });
});

describe('somebody who knows how bundles are made, and has no key', () => {
  const better = (text: string): string => text.replace(/"value": \d+/u, '"value": 100');

  it('cannot better the audit, not even unsigned: it does not follow from the evidence', () => {
    const { result, faults, rederived } = verifyOf(patchedUp(withFile(filesIn(unsigned), PATHS.audit, better)));
    expect([result, rederived.status]).toEqual(['changed', 'different']);
    expect(faults).toEqual([{ kind: 'differs', file: PATHS.audit, path: '$.score.value' }]);
  });

  it.each([['report.en.html', 'text-differs'], ['findings.en.csv', 'text-differs'], ['README.txt', 'text-differs']])('cannot rewrite %s', (path, kind) => {
    const { faults } = verifyOf(patchedUp(withFile(filesIn(unsigned), path, text => text.replace(/\n/u, ' \n'))));
    expect(faults).toEqual([{ kind, file: path, line: 1 }]);
  });

  it('cannot add a file, or leave one out', () => {
    const files = filesIn(unsigned);
    expect(kindsIn(patchedUp(withFile(files, 'press.en.html', () => 'A+')))).toEqual(['not-made press.en.html']);
    expect(kindsIn(patchedUp(files.filter(it => it.path !== 'findings.en.csv')))).toEqual(['not-there findings.en.csv']);
    expect(kindsIn([...files, { path: 'note.txt', bytes: new Uint8Array() }])).toEqual(['extra note.txt']);
    expect(kindsIn(files.filter(it => it.path !== 'findings.en.csv'))).toEqual(['missing findings.en.csv']);
  });

  it('cannot soften the rules under the same name', () => {
    const files = patchedUp(withFile(filesIn(unsigned), PATHS.rules, text => text.replace(/penalty: \d+/gu, 'penalty: 0')));
    expect(kindsIn(files)).toContain('differs manifest.json');
  });

  it('can make another bundle of other evidence: unsigned, nothing shows that', () => {
    const files = filesIn(unsigned);
    const forged = bundleOf('command', { pseudonymize: it => ({ case: { ...it, visits: it.visits.map(log => ({ ...log, evidence: log.evidence.filter(piece => piece.kind === 'navigation') })), known: [] }, withheld: 0 }) });
    expect(textOf(filesIn(forged), EVIDENCE)).not.toBe(textOf(files, EVIDENCE));
    expect(verify(forged)).toMatchObject({ result: 'verified', signature: { status: 'unsigned' } });
  });

  it('changes nothing of a signed one: each file, patched up or not, is told', () => {
    const files = filesIn(signed);
    for (const { path } of files.filter(it => it.path !== PATHS.signature)) {
      const changed = withFile(files, path, text => `${text.slice(0, -2)}\n`);
      expect(verifyOf(changed).faults.map(it => it.file), path).toContain(path);
      if (path === PATHS.manifest || path === PATHS.sums) continue;
      expect(kindsIn(patchedUp(changed)), path).toContain('signature-wrong signature.json');
    }
  });

  // Kills: a byte order mark that is left out before texts are held against each other.
  it('puts no byte order mark before a file, not even one that no digest is of', () => {
    const files = filesIn(signed);
    for (const path of [PATHS.sums, PATHS.signature]) expect(filesTold(withFile(files, path, text => `\ufeff${text}`)), path).toEqual([path]);
    for (const path of [PATHS.readme, PATHS.inputs]) expect(filesTold(patchedUp(withFile(filesIn(unsigned), path, text => `\ufeff${text}`))), path).toEqual([path]);
  });

  it('takes the signature away, which the manifest tells; and who changes that too has an unsigned bundle', () => {
    const bare = filesIn(signed).filter(it => it.path !== PATHS.signature);
    expect(kindsIn(bare)).toEqual(['signature-missing signature.json']);
    const anew = patchedUp(withFile(bare, PATHS.manifest, text => text.replace(/ {2}"signedBy": "[^"]+",\n/u, '')));
    expect(verifyOf(anew)).toMatchObject({ result: 'verified', signature: { status: 'unsigned' } });
    expect(kindsIn(anew, publicKeyOf(KEY))).toEqual(['signature-missing signature.json']);
  });

  it('signs with a key of his own, which --key tells', () => {
    const renamed = withFile(filesIn(signed), PATHS.manifest, text => text.replace(/"signedBy": "[^"]+"/u, `"signedBy": "${keyIdOf(publicKeyOf(OTHER_KEY))}"`));
    const resigned = writeZip(patchedUp(renamed, OTHER_KEY));
    expect(verify(resigned)).toMatchObject({ result: 'verified', signature: { status: 'signed', keyId: keyIdOf(publicKeyOf(OTHER_KEY)), asked: 'nothing' } });
    expect(verify(resigned, publicKeyOf(KEY))).toMatchObject({ result: 'changed', signature: { asked: 'another-key' }, faults: [{ kind: 'other-key', file: 'signature.json' }] });
    expect(kindsIn(patchedUp(filesIn(signed), OTHER_KEY))).toEqual(['signed-unasked signature.json']);
  });
});

describe('a chain that was patched up with its evidence', () => {
  it('ends elsewhere than the manifest says', () => {
    const files = filesIn(signed);
    const text = textOf(files, EVIDENCE).replace('shop.example', 'shap.example');
    const chain = chainOf(linesOf(text), CHAIN_START).map(it => `${it}\n`).join('');
    expect(kindsIn(withFile(withFile(files, EVIDENCE, () => text), 'evidence/visit-1.chain', () => chain))).toContain(`chain-head ${EVIDENCE}`);
  });

  it('of a visit taken out, or two that changed places, does not follow', () => {
    const files = filesIn(signed);
    const [one, two] = [textOf(files, EVIDENCE), textOf(files, 'evidence/visit-2.ndjson')];
    const swapped = withFile(withFile(files, EVIDENCE, () => two), 'evidence/visit-2.ndjson', () => one);
    expect(kindsIn(swapped)).toEqual(expect.arrayContaining([`chain-line ${EVIDENCE}`, 'chain-line evidence/visit-2.ndjson']));
  });
});

describe('another Sillage', () => {
  it.each([
    ['version', { ...HERE, knowledge: { ...HERE.knowledge, version: '9.9.9' } }, [{ of: 'tool', made: '0.0.0-test', here: '9.9.9' }]],
    ['knowledge', { ...HERE, digests: { ...HERE.digests, vendors: 'f'.repeat(64) } }, [{ of: 'vendors', made: HERE.digests.vendors, here: 'f'.repeat(64) }]],
  ])('of other %s never says that the audit follows, and says what it would take', (_, here, unlike) => {
    expect(verifyBundle(unsigned, here)).toMatchObject({ result: 'not-re-derived', faults: [], rederived: { status: 'not-here', unlike } });
    const broken = withFile(filesIn(unsigned), EVIDENCE, text => text.replace('"', '" '));
    expect(verifyFiles({ files: broken, faults: [] }, here)).toMatchObject({ result: 'changed' });
  });
});

describe('a bundle that unpacks to more than memory holds', () => {
  const feeds = bytesOf('\n'.repeat(LINES_MAX + 1));
  const filled = (path: string, bytes: Uint8Array): readonly BundleFile[] => [...filesIn(unsigned).filter(it => it.path !== path), { path, bytes }];

  // Kills: evidence, chain or manifest that is parted or read before it is known how long it is.
  it.each([
    [EVIDENCE, feeds], ['evidence/visit-2.chain', feeds], [EVIDENCE, new Uint8Array(READ_MAX + 1).fill(0x5b)],
    [PATHS.manifest, new Uint8Array(MANIFEST_MAX + 1)], [PATHS.signature, new Uint8Array(MANIFEST_MAX + 1)], [PATHS.inputs, new Uint8Array(READ_MAX + 1)], [PATHS.rules, new Uint8Array(READ_MAX + 1)],
  ])('by %s is told by that file, and nothing of it is read', (path, bytes) => {
    expect(verifyOf(filled(path, bytes))).toMatchObject({ result: 'changed', faults: [{ kind: 'too-long', file: path }], signature: { status: 'not-read' }, rederived: { status: 'not-tried' } });
  });

  it('over all its visits is told by the one that is too much', () => {
    const many = [1, 2, 3].flatMap(it => [`evidence/visit-${it}.ndjson`, `evidence/visit-${it}.chain`]).map(path => ({ path, bytes: feeds.subarray(0, 450_000) }));
    expect(kindsIn(many)).toEqual(['too-long evidence/visit-3.ndjson', 'too-long evidence/visit-3.chain']);
  });

  it('by a report is told by the line where that differs', () => {
    expect(verifyOf(patchedUp(filled('report.en.md', feeds))).faults).toEqual([{ kind: 'text-differs', file: 'report.en.md', line: 1 }]);
    expect(verifyOf(patchedUp(filled(PATHS.audit, new Uint8Array(READ_MAX + 1).fill(0x20)))).faults).toEqual([{ kind: 'text-differs', file: PATHS.audit, line: 1 }]);
  });
});

describe('what is in a bundle', () => {
  it('is evidence that reads as evidence, and inputs with stand-ins', () => {
    const files = filesIn(unsigned);
    expect(files.map(it => it.path)).toEqual(['README.txt', 'SHA256SUMS', 'audit.en.sarif', 'audit.json', 'evidence/visit-1.chain', 'evidence/visit-1.ndjson', 'evidence/visit-2.chain', 'evidence/visit-2.ndjson', 'findings.en.csv', 'har.en.har', 'inputs.json', 'junit.en.xml', 'manifest.json', 'report.en.html', 'report.en.md', 'rules.yaml', 'scripts.en.csv', 'statement.en.html'].concat(files.some(it => it.path === 'consent.en.csv') ? ['consent.en.csv'] : []).toSorted());
    expect(textOf(files, PATHS.inputs)).toContain(NOBODY.email);
  });

  it('is told every mistake of, where the manifest is of another shape', () => {
    const files = withFile(filesIn(unsigned), PATHS.manifest, text => text.replace('sillage.bundle/1', 'sillage.bundle/2').replace(/"languages": \[\s+"en"/u, '"languages": [ "de"').replace('"head": "', '"head": "x'));
    const { faults } = verifyOf(files);
    expect(faults.map(it => it.path)).toEqual(expect.arrayContaining(['$.schema', '$.languages[0]', '$.chain.head']));
    expect(readManifest(undefined)).toMatchObject({ ok: false });
  });

  it('has its manifest in one way of writing', () => {
    const read = readManifest(parsed(textOf(filesIn(signed), PATHS.manifest)));
    expect(read.ok && manifestText(read.value)).toBe(textOf(filesIn(signed), PATHS.manifest));
  });
});
