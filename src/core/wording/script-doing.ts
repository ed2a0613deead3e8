import type { ScriptEntry } from '../audit/audit.ts';
import { catalogOf } from './catalog-of.ts';
import type { Language } from './language.ts';
import { countOf, listOf, numberOf } from './quantity.ts';

/** So many names of one kind are told; of the others how many there are. */
const NAMES_MAX = 12;

/** What a script was seen doing, each thing as a clause without a subject: `reads fields: Payment card`. Most telling first. */
export function doingsOf({ doing }: Pick<ScriptEntry, 'doing'>, language: Language): readonly string[] {
  const { scripts: words, categories } = catalogOf(language);
  const { reads, listens, features, cookies, storage, loads } = doing;
  const named = (say: (names: string) => string, names: readonly string[]): readonly string[] => names.length === 0 ? [] : [say(namesOf(names, language))];
  return [
    ...named(words.sendsPersonal, doing.sends.filter(it => it.personal).map(it => it.domain)),
    ...named(words.reads, [...reads.flatMap(it => it === 'other' ? [] : [categories[it].name]), ...reads.includes('other') ? [words.otherField] : []]),
    ...named(words.listens, listens),
    ...features.flatMap(it => it === 'listen' || it === 'value-read' ? [] : [words.features[it]]),
    ...named(words.sends, doing.sends.filter(it => !it.personal).map(it => it.domain)),
    ...named(words.cookies, cookies),
    ...named(words.storage, storage),
    ...loads.length === 0 ? [] : [words.loads(countOf(loads.length, words.script, language))],
  ];
}

/** Who had it loaded, and how: `The page, by its markup`. '' for what stands in a page, and where no request was seen. */
export function loaderOf({ loaded }: Pick<ScriptEntry, 'loaded'>, language: Language): string {
  const { initiators } = catalogOf(language);
  const [first] = loaded;
  return first === undefined ? '' : `${first.through.at(-1)?.what ?? initiators.beginnings[first.begins]}, ${initiators.links[first.how]}`;
}

/** A script by its address, or by what it is and its page's. */
export function scriptName({ of, address }: Pick<ScriptEntry, 'of' | 'address'>, language: Language): string {
  return of === 'file' ? address : `${catalogOf(language).scripts.kinds[of]} (${address})`;
}

function namesOf(names: readonly string[], language: Language): string {
  if (names.length <= NAMES_MAX) return listOf(names, language);
  return listOf([...names.slice(0, NAMES_MAX), catalogOf(language).scripts.more(numberOf(names.length - NAMES_MAX, language))], language);
}
