import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderNames, writeFiles, writeMerged } from '../../../src/headless/output/files.ts';
import { en } from '../../../src/headless/words/en.ts';
import { cleanAudit, typicalAudit } from '../../support/sample-audit.ts';

it('names a folder for each page, readable and safe', () => {
  expect(folderNames(['https://shop.example/', 'https://shop.example/a/b?c=1#d', 'http://[::1]:8080/..%2f..%2fetc'])).toEqual([
    'shop.example', 'shop.example-a-b', '1-8080-..-2f..-2fetc',
  ]);
});

it('tells pages apart that would have the same name', () => {
  expect(folderNames(['https://shop.example/?a=1', 'https://shop.example/?a=2', 'https://shop.example/'])).toEqual(['shop.example', 'shop.example-2', 'shop.example-3']);
});

it('of several pages writes one file in the formats that have room for them, and in no other', () => {
  const out = mkdtempSync(join(tmpdir(), 'sillage-merged-'));
  const merged = (format: readonly string[], audits = [typicalAudit(), cleanAudit()]) => writeMerged(audits, { format, out }, { language: 'en', words: en, paint: (_, text) => text });
  expect(merged(['html', 'json', 'csv', 'markdown'])).toEqual({ paths: [], failures: [] });
  expect(merged(['sarif', 'junit'], [])).toEqual({ paths: [], failures: [] });
  expect(merged(['sarif', 'junit', 'html'])).toEqual({ paths: [join(out, 'audit.sarif'), join(out, 'junit.xml')], failures: [] });
  expect((JSON.parse(readFileSync(join(out, 'audit.sarif'), 'utf8')) as { runs: unknown[] }).runs).toHaveLength(2);
  expect(readFileSync(join(out, 'junit.xml'), 'utf8').match(/<testsuite /gu)).toHaveLength(2);
  rmSync(out, { recursive: true });
});

it('writes what was printed and bundled beside the rest, and tells what could not be had', () => {
  const out = mkdtempSync(join(tmpdir(), 'sillage-files-'));
  const given = { format: ['json'], language: 'en', words: en } as const;
  const product = { audit: cleanAudit(), screenshot: Buffer.from('png'), pdf: Buffer.from('%PDF'), bundle: { name: 'x.sillage.zip', make: () => new Uint8Array([80, 75]) } };
  expect(writeFiles(out, product, given)).toEqual({ paths: ['audit.json', 'screenshot.png', 'report.pdf', 'x.sillage.zip'].map(it => join(out, it)), failures: [] });
  expect(readFileSync(join(out, 'report.pdf'), 'utf8')).toBe('%PDF');
  const broken = { ...product, pdf: 'report.pdf: the browser is gone', bundle: { name: 'x.zip', make: () => { throw new Error('a fault of ours'); } } };
  expect(writeFiles(out, broken, given).failures).toEqual([expect.stringContaining('a fault of ours'), 'report.pdf: the browser is gone']);
  rmSync(out, { recursive: true });
});
