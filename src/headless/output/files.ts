import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Audit } from '../../core/audit/audit.ts';
import { EXPORTERS } from '../../core/exporters/index.ts';
import type { Language } from '../../core/wording/language.ts';
import type { Words } from '../words/words.ts';
import { apart } from './apart.ts';
import type { Style } from './matrix.ts';

/** The names under which people expect what each exporter makes. */
const STEMS: Readonly<Record<string, string>> = { html: 'report', json: 'audit', csv: 'findings', 'scripts-csv': 'scripts', 'consent-csv': 'consent', 'declared-csv': 'declared', markdown: 'report', sarif: 'audit', har: 'requests' };

export interface Product {
  readonly audit: Audit;
  readonly screenshot: Buffer | undefined;
  /** Where a bundle was asked for. */
  readonly bundle?: { readonly name: string; readonly make: () => Uint8Array } | undefined;
  /** The report printed, or why it could not be; left out where nobody asked. */
  readonly pdf?: Buffer | string | undefined;
}

export interface Written {
  readonly paths: readonly string[];
  /** What could not be written, in words. */
  readonly failures: readonly string[];
}

/** Writes an audit in each format asked for that has something to tell of it. A file that cannot be written does not keep the others from it. */
export function writeFiles(folder: string, product: Product, { format, language, words }: { readonly format: readonly string[]; readonly language: Language; readonly words: Words }): Written {
  const files = [
    ...EXPORTERS.filter(it => format.includes(it.id) && it.isFor?.(product.audit) !== false).map(it => ({ name: `${STEMS[it.id] ?? it.id}${it.extension}`, content: () => it.render(product.audit, language) })),
    ...product.screenshot === undefined ? [] : [{ name: 'screenshot.png', content: () => product.screenshot ?? '' }],
    ...product.pdf instanceof Buffer ? [{ name: 'report.pdf', content: () => product.pdf ?? '' }] : [],
    ...product.bundle === undefined ? [] : [{ name: product.bundle.name, content: product.bundle.make }],
  ];
  const tries: readonly Try[] = files.map(({ name, content }) => writeOne(folder, join(folder, name), { content, words }));
  return writtenFrom([...tries, ...typeof product.pdf === 'string' ? [{ failure: product.pdf }] : []]);
}

/** What formats have room for all pages of a run have one file of them beside the folders. */
export function writeMerged(audits: readonly Audit[], { format, out }: { readonly format: readonly string[]; readonly out: string }, { language, words }: Style): Written {
  const tries = EXPORTERS.flatMap(({ id, extension, renderAll }) => renderAll === undefined || !format.includes(id) || audits.length === 0 ? []
    : [writeOne(resolve(out), join(resolve(out), `${STEMS[id] ?? id}${extension}`), { content: () => renderAll(audits, language), words })]);
  return writtenFrom(tries);
}

type Try = { readonly path: string } | { readonly failure: string };

function writtenFrom(tries: readonly Try[]): Written {
  return { paths: tries.flatMap(it => ('path' in it ? [it.path] : [])), failures: [...new Set(tries.flatMap(it => ('failure' in it ? [it.failure] : [])))] };
}

function writeOne(folder: string, path: string, { content, words }: { readonly content: () => string | Uint8Array; readonly words: Words }): Try {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, content());
    return { path };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    return { failure: `${words.cannotWrite(path, code || message)}${full ? ` ${words.fullDisk}` : ''}` };
  }
}

/** Names a sub-folder for each page: host and path, each told apart from the others. */
export function folderNames(urls: readonly string[]): readonly string[] {
  return apart(urls.map(it => {
    const { host, pathname } = new URL(it);
    return `${host}${pathname}`.replace(/[^a-z\d.]+/giu, '-').replace(/^-+|[-.]+$/gu, '').slice(0, 80);
  }));
}
