import type { Recipe } from '../datum/recipe.ts';
import type { Case } from '../dossier/case.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Chance } from './chance.ts';
import { gapFor, openDisguise } from './disguise.ts';
import { rewriteEvidence, rewriteLog } from './each-text.ts';
import { prepare } from './prepare.ts';

export type { Chance } from './chance.ts';

/** A case about nobody, and how much of it had to be left out to make it so. */
export interface Pseudonymized {
  readonly case: Case;
  /** Pieces of evidence of which something was withheld; each is a gap in the case. */
  readonly withheld: number;
}

/**
 * Makes a case about nobody: each personal value in it is exchanged for an invented one of the same looks, everywhere and in every writing;
 * what cannot be written again is withheld. Its audit is that of the case it was made from, but for what was withheld. Pure: the same
 * case and chance give the same. `recipes`: those that the audit is conducted with.
 */
export function pseudonymize(input: Case, chance: Chance, recipes: readonly Recipe[] = []): Pseudonymized {
  const prepared = prepare(input, { chance, recipes });
  const { by } = openDisguise(prepared);
  let withheld = 0;
  const visits = input.visits.map((log, i) => rewriteLog(log, {
    address: by(undefined, () => { withheld += 1; }).address,
    piece: (it): readonly Evidence[] => {
      let isWithheld = false;
      const made = rewriteEvidence(it, by(prepared.pieces.get(`${i + 1}:${it.id}`), () => { isWithheld = true; }));
      if (!isWithheld) return [made];
      withheld += 1;
      return [made, gapFor(it, `nobody.${withheld}`)];
    },
  }));
  const { text } = by(undefined, () => { withheld += 1; });
  return {
    case: {
      ...input, visits, known: input.known.map(it => ({ ...it, value: text(it.value) })),
      ...input.promises && { promises: input.promises.map(it => ({ ...it, says: text(it.says) })) },
    },
    withheld,
  };
}
