import { expect, test } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { csv } from '../../../src/core/exporters/csv.ts';
import { html } from '../../../src/core/exporters/html.ts';
import { fileNameOf } from '../../../src/extension/view/file-name.ts';
import { cleanAudit, shown } from '../../support/sample-audit.ts';

const of = (page: string): Audit => ({ ...cleanAudit(), visits: cleanAudit().visits.map(it => ({ ...it, page: shown(page) })) });

test('a file says whose audit it is, of which day, and what it is', () => {
  expect(fileNameOf(of('https://marigold.example/sign-up'), html)).toBe('sillage-marigold.example-2026-11-14.html');
  expect(fileNameOf(of('https://marigold.example/sign-up'), csv)).toBe('sillage-marigold.example-2026-11-14.csv');
});

test.for(['http://[::1]:8080/', 'https://bücher.example/', 'not an address', ''])('the file of %s has a name that every file system takes', page => {
  expect(fileNameOf(of(page), html)).toMatch(/^sillage[\w.-]*-2026-11-14\.html$/u);
});
