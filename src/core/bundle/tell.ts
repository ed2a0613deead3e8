import type { Language } from '../wording/language.ts';
import type { Fault } from './fault.ts';
import type { Verified } from './verified.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import type { BundleWords } from './words/words.ts';

/** A verified bundle in sentences. */
export interface Told {
  readonly result: string;
  /** One for each fault: `evidence/visit-1.ndjson, line 3: …`. */
  readonly faults: readonly string[];
  /** What was checked, drawn anew and signed, and by whom it says it was made. */
  readonly about: readonly string[];
  /** What it does not show. Left out where it is not as it was made. */
  readonly limits?: string | undefined;
}

const WORDS: Readonly<Record<Language, BundleWords>> = { en, fr };

export function tellVerified(verified: Verified, language: Language): Told {
  const words = WORDS[language];
  const { result, faults, signature, manifest } = verified;
  return {
    result: words.results[result],
    faults: faults.map(it => tellFault(it, words)),
    about: [
      ...manifest === undefined ? [] : [words.madeWith(safe(manifest.tool.version), safe(`${manifest.rulebook.id} ${manifest.rulebook.version}`)), `${words.checked(verified.checked)}.`],
      ...manifest?.made === undefined ? [] : [words.madeBy(safe(manifest.made.by), manifest.made.at)],
      signature.status === 'signed' ? words.signature.signed[signature.asked](signature.keyId) : words.signature[signature.status],
      ...rederivedIn(verified, words),
    ],
    ...result !== 'changed' && { limits: limitsOf(verified, words) },
  };
}

function limitsOf({ result, signature }: Verified, { limits }: BundleWords): string {
  const limit = limits[signature.status === 'signed' ? 'signed' : 'unsigned'];
  return result === 'not-re-derived' ? `${limit} ${limits.notDrawn}` : limit;
}

/** Whoever made a bundle chose these words: none may be obeyed by a terminal, or turn the line around. */
function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '?');
}

function rederivedIn({ rederived, manifest }: Verified, words: BundleWords): readonly string[] {
  if (rederived.status !== 'not-here') return [words.rederived[rederived.status]];
  return [words.rederived['not-here'](safe(manifest?.tool.version ?? '')), ...rederived.unlike.map(it => `  ${words.unlike({ ...it, made: safe(it.made) }, words.unlikeOf[it.of])}`)];
}

function tellFault({ kind, file, line, path, expected, more }: Fault, words: BundleWords): string {
  const place = [file === '' ? words.zip : file, ...line === undefined ? [] : [words.line(line)], ...path === undefined ? [] : [path]].join(', ');
  const what = [words.faults[kind], ...expected === undefined ? [] : [words.expected(expected)], ...more === undefined ? [] : [words.more(more)]].join(', ');
  return `${place}: ${what}`;
}
