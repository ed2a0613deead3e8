import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { BUNDLE_BYTES_MAX, FILES_MAX } from '../../../../src/core/bundle/bundle.ts';
import type { BundleFile } from '../../../../src/core/bundle/bundle.ts';
import { sha256Of } from '../../../../src/core/bundle/hashing.ts';
import { bytesOf } from '../../../../src/core/bundle/texts.ts';
import { readZip } from '../../../../src/core/bundle/zip/read.ts';
import { centralHeader, endRecord, localHeader } from '../../../../src/core/bundle/zip/records.ts';
import type { Packed } from '../../../../src/core/bundle/zip/records.ts';
import { packedBytes, writeZip } from '../../../../src/core/bundle/zip/write.ts';
import { chance } from '../../../support/chance.ts';

const file = (path: string, text: string): BundleFile => ({ path, bytes: bytesOf(text) });
const FILES = [file('audit.json', '{"a":[1,2,3]}\n'.repeat(20)), file('empty.txt', ''), file('evidence/visit-1.ndjson', 'abc\nabc\n'), file('rules.yaml', 'é: ✓\n')];
const kindsOf = (zip: Uint8Array) => readZip(zip).faults.map(it => `${it.kind} ${it.file}`);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap(it => [...it]));

/** A zip whose headers say what they are told to. */
function forged(entries: readonly (Partial<Packed> & { readonly path: string; readonly data?: Uint8Array })[]): Uint8Array {
  const whole = entries.map(({ data = packedBytes(bytesOf('x')), ...it }) => ({ data, head: { crc: 0x8cdc1683, packed: data.length, size: 1, at: 0, ...it } }));
  const placed = whole.map((it, i) => ({ ...it, head: { ...it.head, at: whole.slice(0, i).reduce((at, { head, data }) => at + 30 + head.path.length + data.length, 0) } }));
  const files = joined(...placed.flatMap(it => [localHeader(it.head), it.data]));
  const directory = joined(...placed.map(it => centralHeader(it.head)));
  return joined(files, directory, endRecord(entries.length, { at: files.length, bytes: directory.length }));
}

describe('what was packed', () => {
  it('is read as it was, sorted by name', () => {
    expect(readZip(writeZip(FILES.toReversed()))).toEqual({ files: FILES, faults: [] });
    expect(writeZip(FILES.toReversed())).toEqual(writeZip(FILES));
  });

  it('is a zip to others', () => {
    expect(Object.entries(unzipSync(writeZip(FILES))).map(([path, bytes]) => ({ path, bytes: new Uint8Array(bytes) }))).toEqual(FILES);
  });

  // Bundles made before stay `packed-otherwise` for ever if the packer changes: then the version must change with it.
  it('has the bytes that it always had', () => {
    const draw = chance(5);
    const text = Array.from({ length: 3_000 }, () => `{"${'abcdefgh'.charAt(Math.floor(draw() * 8))}":${Math.floor(draw() * 50)}}`).join('\n');
    expect(sha256Of(packedBytes(bytesOf(text)))).toBe('5b2a741b350346c2dcc0eb695cd5fb244cc48cdf2572c4dafcd826e9727b5114');
  });

  // Kills: a length, place or checksum taken from the wrong field.
  test('whatever it is', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.record({ path: fc.stringMatching(/^[a-z]{1,8}\.[a-z]{1,4}$/u), bytes: fc.uint8Array({ maxLength: 300 }) }), { selector: it => it.path, minLength: 1, maxLength: 6 }), files => {
      expect(readZip(writeZip(files))).toEqual({ files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(it => ({ ...it, bytes: new Uint8Array(it.bytes) })), faults: [] });
    }), { numRuns: 100 });
  });
});

describe('of 1,000 bits of a zip', () => {
  it('each one that is changed is told, and nearly always by the file it belongs to', () => {
    const zip = writeZip(FILES);
    const draw = chance(11);
    const named = Array.from({ length: 1_000 }, () => {
      const at = Math.floor(draw() * zip.length);
      const { files, faults } = readZip(zip.with(at, (zip[at] ?? 0) ^ 1 << Math.floor(draw() * 8)));
      const isSame = FILES.every(({ path, bytes }) => files.some(other => other.path === path && other.bytes.join() === bytes.join()));
      // A changed file has its digest to tell it; what is not in any file must be told here.
      if (isSame) expect(faults, `byte ${at}`).not.toEqual([]);
      return !isSame || faults.some(it => FILES.some(({ path }) => path === it.file));
    });
    expect(named.filter(Boolean).length).toBeGreaterThan(700);
  });

  it('at each place where it is cut off', () => {
    const zip = writeZip(FILES);
    for (let end = 0; end < zip.length; end++) expect(kindsOf(zip.subarray(0, end)), String(end)).toEqual([end < 4 ? 'not-a-zip ' : 'zip-directory ']);
  });
});

describe('a hostile zip', () => {
  it.each([
    ['nothing', new Uint8Array(), 'not-a-zip '],
    ['a text', bytesOf('hello, this is not a zip at all, whatever its name says'), 'not-a-zip '],
    ['a zip with something behind it', joined(writeZip(FILES), bytesOf('x')), 'zip-directory '],
    ['a way up', forged([{ path: '../../etc/passwd' }]), 'unsafe-name ../../etc/passwd'],
    ['a way to the root', forged([{ path: '/etc/passwd' }]), 'unsafe-name /etc/passwd'],
    ['a way of Windows', forged([{ path: 'a\\b' }]), 'unsafe-name a\\b'],
    ['a drive', forged([{ path: 'C:x' }]), 'unsafe-name C:x'],
    ['a folder', forged([{ path: 'evidence/' }]), 'unsafe-name evidence/'],
    ['a name that a terminal obeys', forged([{ path: 'a\u001b[2Jb' }]), 'unsafe-name a?[2Jb'],
    ['a name with an end in it', forged([{ path: 'a\u0000.json' }]), 'unsafe-name a?.json'],
    ['a very long name', forged([{ path: 'a'.repeat(3_000) }]), `unsafe-name ${'a'.repeat(80)}`],
    ['a name twice', forged([{ path: 'a.txt' }, { path: 'a.txt' }]), 'named-twice a.txt'],
    ['a name twice, in another case', forged([{ path: 'README.txt' }, { path: 'readme.txt' }]), 'named-twice readme.txt'],
    ['more than fits', forged([{ path: 'a.txt', size: BUNDLE_BYTES_MAX }, { path: 'b.txt' }]), 'too-large '],
    ['more than there is', forged([{ path: 'a.txt', size: 0xffffffff }]), 'too-large '],
    ['very many files', joined(writeZip(FILES).subarray(0, -22), endRecord(FILES_MAX + 1, { at: 0, bytes: 0 })), 'too-many-files '],
    ['a directory elsewhere', joined(writeZip(FILES).subarray(0, -22), endRecord(4, { at: 9, bytes: 9 })), 'zip-directory '],
    ['fewer files than it lists', joined(writeZip(FILES).subarray(0, -22), endRecord(5, { at: 0, bytes: writeZip(FILES).length - 22 })), 'zip-directory '],
  ])('with %s is told, and nothing of it unpacked', (_, zip, fault) => {
    expect(readZip(zip)).toMatchObject({ files: [] });
    expect(kindsOf(zip)).toEqual([fault]);
  });

  it('that says less than it gives, or more, is not believed', () => {
    const bomb = packedBytes(new Uint8Array(5_000_000));
    expect(kindsOf(forged([{ path: 'a.txt', data: bomb, size: 10 }]))).toEqual(['cannot-unpack a.txt']);
    expect(kindsOf(forged([{ path: 'a.txt', size: 9 }]))).toEqual(['cannot-unpack a.txt']);
    expect(kindsOf(forged([{ path: 'a.txt', data: Uint8Array.of(7, 7, 7) }]))).toEqual(['cannot-unpack a.txt']);
    expect(kindsOf(forged([{ path: 'a.txt', data: Uint8Array.of() }]))).toEqual(['cannot-unpack a.txt']);
  });

  it('with a wrong checksum, or bytes of another packer, is told though its file is whole', () => {
    expect(kindsOf(forged([{ path: 'a.txt', crc: 1 }]))).toEqual(['zip-header a.txt']);
    expect(kindsOf(forged([{ path: 'a.txt', data: Uint8Array.of(1, 1, 0, 0xfe, 0xff, 0x78) }]))).toEqual(['packed-otherwise a.txt']);
  });

  it('of another tool, with its own times, links and comments, is told by each file', () => {
    const link = zipSync({ 'a.txt': [bytesOf('b.txt'), { os: 3, attrs: 0o120777 << 16, level: 6 }], 'b.txt': [bytesOf('x'), { level: 0 }], 'c.txt': [bytesOf('x'), { comment: 'hidden' }] });
    const kinds = kindsOf(link);
    expect(kinds.length).toBeGreaterThan(0);
    expect(kindsOf(zipSync({ 'a.txt': [bytesOf('b.txt'), { os: 3, attrs: 0o120777 << 16, mtime: '1980-01-02' }] }))).toEqual(expect.arrayContaining(['zip-header a.txt']));
  });

  it('with files that share their bytes, or leave some between them, is told', () => {
    const whole = forged([{ path: 'a.txt' }]);
    const gap = joined(whole.subarray(0, -22 - 51), bytesOf('HIDDEN'), whole.subarray(-22 - 51, -22), endRecord(1, { at: whole.length - 22 - 51 + 6, bytes: 51 }));
    expect(kindsOf(gap)).toEqual(['zip-directory ']);
  });

  // Kills: any read beyond the end, and any throw.
  test('whatever its bytes, nothing is thrown', () => {
    const zip = writeZip(FILES);
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), changes => {
      const changed = changes.reduce((bytes, [at, to]) => bytes.with(at, to), zip);
      const { files, faults } = readZip(changed);
      expect(files.length === FILES.length || faults.length > 0).toBe(true);
    }), { numRuns: 500 });
  });
});
