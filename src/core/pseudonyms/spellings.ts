import type { Recipe } from '../datum/recipe.ts';
import type { Spelled } from '../search/spelled.ts';
import { spelled } from '../search/spelled.ts';
import type { Wanted } from '../search/wanted.ts';
import type { Spellings } from './exchange.ts';
import type { StandIn } from './stand-ins.ts';

/** What of a value's writings is its stand-in's as well (the host of a mailbox) is nobody's: it is neither exchanged nor looked for. */
export function spellingsOf(all: readonly StandIn[], spell: Spell): Spellings {
  const standIns = all.map(({ category, effort, by }) => spell({ category, effort, text: by }));
  return { standIns, values: all.map((it, i) => without(spell(it), standIns[i])) };
}

/** Spells values out. */
export type Spell = (wanted: Wanted) => Spelled;

/** Spells each value out once, for it is the costly part. */
export function rememberingSpell(recipes: readonly Recipe[]): Spell {
  const known = new Map<string, Spelled>();
  return ({ category, text, effort }) => {
    const key = `${category} ${effort} ${text}`;
    const it = known.get(key) ?? spelled({ category, text, effort }, recipes);
    known.set(key, it);
    return it;
  };
}

/** A text that stands nowhere. */
const NOWHERE = '\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4\ufdd5\ufdd6';

function without({ variants, texts, digests }: Spelled, standIn: Spelled | undefined): Spelled {
  const same = new Set(standIn?.variants.map(it => it.text.toLowerCase()));
  const isSame = variants.map(it => same.has(it.text.toLowerCase()));
  return {
    variants: variants.map((it, i) => isSame[i] === true ? { ...it, text: NOWHERE } : it),
    texts: texts.filter(it => isSame[it.variant] !== true),
    digests: digests.filter(it => isSame[it.variant] !== true),
  };
}
