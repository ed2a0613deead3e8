import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Audit } from '../../src/core/audit/audit.ts';
import { COLLECTION } from '../../src/core/library/write-collection.ts';
import { shown, typicalAudit } from './sample-audit.ts';

/** As it is written to a file: its digest is one, which the sample's is not. */
export function fit(audit: Audit): Audit {
  return { ...audit, rulebook: { ...audit.rulebook, digest: audit.rulebook.digest.replace(/^sha256:/u, '') } };
}

/** An audit of a site, of the n-th day of October 2026. */
export function auditOn(day: number, page = 'https://marigold.example/sign-up', audit = typicalAudit()): Audit {
  return fit({ ...audit, visits: audit.visits.map(it => ({ ...it, page: shown(page), startedAt: `2026-10-${String(day).padStart(2, '0')}T08:00:00.000Z` })) });
}

export function collectionOf(audits: readonly Audit[]): string {
  return `${COLLECTION.begins}${audits.map(COLLECTION.audit).join(COLLECTION.between)}${COLLECTION.ends}`;
}

/** Puts files into the library that a page shows, by its own button's input, and waits until it says what became of them. */
export async function importInto(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sillage-library-'));
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
  const input = await page.waitForSelector('.library-tools input[type=file]');
  await (input as unknown as { uploadFile: (...paths: string[]) => Promise<void> }).uploadFile(...paths);
  await page.waitForFunction((n: number) => document.querySelectorAll('.library-said > :not(.button)').length >= n, {}, paths.length);
}
