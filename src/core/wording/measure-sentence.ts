import type { MeasureEntry } from '../audit/audit.ts';
import type { Domain } from '../party/recipient.ts';
import { catalogOf } from './catalog-of.ts';
import type { Language } from './language.ts';
import { listOf, numberOf } from './quantity.ts';
import type { Named } from './who.ts';
import { whoOf } from './who.ts';

/** Of more than so many recipients, the rest are counted. */
const NAMED_MAX = 4;

/** What to do, in one sentence: `Remove Google (googletagmanager.com), and with it ads.example, which only it brings.` */
export function measureSentenceOf(measure: MeasureEntry, named: Named, language: Language): string {
  const { measures } = catalogOf(language);
  const { kind, subject, recipients: [first, ...others], replacements } = measure;
  if (subject !== undefined) return `${measures.mends[subject]}.`;
  if (kind === 'cookies' || kind === 'header' || kind === 'banner') return `${measures.cookies}.`;
  const instead = replacements === undefined ? '' : measures.instead(listOf(replacements.map(it => it.name), language));
  const brought = others.length === 0 ? '' : measures.with(namesOf(others, named, language));
  return `${measures.does[kind](whoOf(first, named, language))}${instead}${brought}.`;
}

function namesOf(domains: readonly Domain[], named: Named, language: Language): string {
  // "And one other" would take as much room as its name.
  const shown = domains.length <= NAMED_MAX + 1 ? domains : domains.slice(0, NAMED_MAX);
  const rest = domains.length - shown.length;
  const names = shown.map(it => whoOf(it, named, language));
  return listOf(rest > 0 ? [...names, catalogOf(language).measures.others(numberOf(rest, language))] : names, language);
}
