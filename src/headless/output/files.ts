import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audit } from '../../core/audit/audit.ts';
import { EXPORTERS } from '../../core/exporters/index.ts';
import type { Language } from '../../core/wording/language.ts';
import type { Words } from '../words/words.ts';

/** The names under which people expect what each exporter makes. */
const STEMS: Readonly<Record<string, string>> = { html: 'report', json: 'audit', csv: 'findings', 'scripts-csv': 'scripts', 'consent-csv': 'consent', har: 'requests' };

export interface Product {
  readonly audit: Audit;
  readonly screenshot: Buffer | undefined;
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
  ];
  const tries = files.map(({ name, content }) => writeOne(folder, join(folder, name), { content, words }));
  return { paths: tries.flatMap(it => ('path' in it ? [it.path] : [])), failures: [...new Set([...tries.flatMap(it => ('failure' in it ? [it.failure] : [])), ...typeof product.pdf === 'string' ? [product.pdf] : []])] };
}

function writeOne(folder: string, path: string, { content, words }: { readonly content: () => string | Buffer; readonly words: Words }): { readonly path: string } | { readonly failure: string } {
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
  const names = urls.map(it => {
    const { host, pathname } = new URL(it);
    return `${host}${pathname}`.replace(/[^a-z\d.]+/giu, '-').replace(/^-+|[-.]+$/gu, '').slice(0, 80);
  });
  return names.map((name, at) => {
    const before = names.slice(0, at).filter(it => it === name).length;
    return before === 0 ? name : `${name}-${before + 1}`;
  });
}
