import { randomInt } from 'node:crypto';
import type { Knowledge } from '../../core/audit/conduct.ts';
import type { SecretKey } from '../../core/bundle/keys.ts';
import { makeBundle } from '../../core/bundle/make.ts';
import type { Case } from '../../core/dossier/case.ts';
import { pseudonymize } from '../../core/pseudonyms/pseudonymize.ts';
import { BUNDLE } from '../commands/audit/options.ts';
import type { AuditOptions } from '../commands/audit/options.ts';
import { knowledgeDigests } from '../knowledge.ts';
import type { Words } from '../words/words.ts';
import { folderNames } from './files.ts';
import type { Product } from './files.ts';

/** What a bundle is made of. `case` is as it was seen. */
interface Given {
  readonly case: Case;
  readonly knowledge: Knowledge;
  readonly key: SecretKey | undefined;
  readonly options: AuditOptions;
  readonly words: Words;
  /** Where is told what people should know of it. */
  readonly note: (text: string) => void;
}

/** The bundle of a page's audit, named after its site, where one was asked for. Making it throws where it would tell of a person. */
export function bundleFor(url: string, { case: input, knowledge, key, options, words, note }: Given): Product['bundle'] {
  if (!options.format.includes(BUNDLE)) return undefined;
  const made = options.madeBy === undefined ? undefined : { by: options.madeBy, at: new Date().toISOString() };
  const recipes = [...knowledge.recipes, ...knowledge.rulebook.recipes];
  return {
    name: `${folderNames([new URL(url).origin])[0] || 'audit'}.sillage.zip`,
    make: () => {
      const bundle = makeBundle({ case: input, knowledge, digests: knowledgeDigests(), languages: [options.lang], made, key, pseudonymize: it => pseudonymize(it, max => randomInt(max), recipes) });
      if (!bundle.ok) throw new Error(words.bundle.leftover(bundle.leftovers.slice(0, PLACES_MAX).map(it => `${it.file}:${it.line}`)));
      if (bundle.withheld > 0) note(words.bundle.withheld(bundle.withheld));
      return bundle.zip;
    },
  };
}

/** As many places as one line can tell. */
const PLACES_MAX = 5;
