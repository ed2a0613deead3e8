import { canonicalText } from './digest.ts';
import type { Cap, Rule, Rulebook } from './rule.ts';
import type { RuleEntry, RulebookFile } from './rulebook-file.ts';

/**
 * A file laid over the rulebooks it extends, in their order. Rules merge by id, field by field, and keep their place;
 * `off` takes one out. Factors merge word by word. Grades are replaced as a whole, since half a scale means nothing.
 * Caps are added, so that writing one does not silently lose another; one with the same `when` replaces it. Recipes
 * are added too; one with the same id replaces the inherited one, whole, since half a recipe hashes something else; and so are exemptions and declarations.
 */
export function mergedOver(bases: readonly Rulebook[], file: RulebookFile): Rulebook {
  const inherited: readonly RulebookFile[] = bases;
  const layers = [...inherited, file];
  const declarations = byId(layers.flatMap(it => it.declarations ?? []));
  return {
    id: file.id,
    title: file.title,
    version: file.version ?? '1',
    grades: layers.findLast(it => it.grades !== undefined)?.grades ?? [],
    factors: {
      role: Object.assign({}, ...layers.map(it => it.factors?.role)) as Rulebook['factors']['role'],
      consent: Object.assign({}, ...layers.map(it => it.factors?.consent)) as Rulebook['factors']['consent'],
      confidence: Object.assign({}, ...layers.map(it => it.factors?.confidence)) as Rulebook['factors']['confidence'],
    },
    caps: layers.flatMap(it => it.caps ?? []).reduce<readonly Cap[]>(withCap, []),
    rules: layers.flatMap(it => it.rules ?? []).reduce<readonly Rule[]>(withEntry, []),
    recipes: byId(layers.flatMap(it => it.recipes ?? [])),
    exempt: byId(layers.flatMap(it => it.exempt ?? [])),
    // Nothing said of recipients is not the same as nobody approved.
    ...layers.some(it => it.declarations !== undefined) && { declarations },
  };
}

/** The last of each id, where it was written last. */
function byId<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  return all.filter((it, index) => all.findLastIndex(other => other.id === it.id) === index);
}

function withCap(caps: readonly Cap[], cap: Cap): readonly Cap[] {
  const when = canonicalText(cap.when);
  return [...caps.filter(it => canonicalText(it.when) !== when), cap];
}

function withEntry(rules: readonly Rule[], { off, ...entry }: RuleEntry): readonly Rule[] {
  if (off === true) return rules.filter(it => it.id !== entry.id);
  const given = Object.fromEntries(Object.entries(entry).filter(([, it]) => it !== undefined));
  if (rules.some(it => it.id === entry.id)) return rules.map(it => it.id === entry.id ? { ...it, ...given } : it);
  return [...rules, given as unknown as Rule];
}
