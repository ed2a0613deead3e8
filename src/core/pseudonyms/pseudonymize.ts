import type { Recipe } from '../datum/recipe.ts';
import type { Case } from '../dossier/case.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Chance } from './chance.ts';
import { digestLooks } from './digest-looks.ts';
import { openDisguise } from './disguise.ts';
import { rewriteEvidence, rewriteLog } from './each-text.ts';
import type { DigestUse } from './exchange.ts';
import { keyOf } from './personal.ts';
import type { Personal } from './personal.ts';
import type { Prepared } from './prepare.ts';
import { prepare } from './prepare.ts';
import { rewriteInputs } from './rewrite-inputs.ts';
import { rememberingSpell } from './spellings.ts';
import { gapFor } from './withheld.ts';

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
  const spell = rememberingSpell(recipes);
  const first = prepare(input, { chance, spell });
  const uses: DigestUse[] = [];
  const draft = disguised(input, first, it => { uses.push(it); });
  if (uses.length === 0) return draft;
  // How a digest looks in base64 is known once it was met: its value's stand-in is drawn again until it looks alike.
  return disguised(input, prepare(input, { chance, spell, tells: tellsBy(first, uses) }), () => undefined);
}

function tellsBy({ standIns }: Prepared, uses: readonly DigestUse[]): (it: Personal) => Personal['tells'] {
  const byValue = new Map<string, DigestUse[]>();
  for (const use of uses) {
    const key = keyOf(standIns[use.value]?.text ?? '');
    byValue.set(key, [...byValue.get(key) ?? [], use]);
  }
  return it => {
    const own = byValue.get(keyOf(it.text)) ?? [];
    return own.length === 0 ? undefined : digestLooks(it, own.slice(0, USES_MAX));
  };
}

/** More than this cannot be had at once: of each, one in four digests looks alike. */
const USES_MAX = 4;

function disguised(input: Case, prepared: Prepared, onDigest: (use: DigestUse) => void): Pseudonymized {
  const by = openDisguise(prepared, onDigest);
  let withheld = 0;
  const count = (): void => { withheld += 1; };
  const whole = by(undefined, count);
  const visits = input.visits.map((log, i) => rewriteLog(log, {
    address: whole.address,
    piece: (it): readonly Evidence[] => {
      const held = new Set<Evidence>();
      const made = rewriteEvidence(it, by(prepared.pieces.get(`${i + 1}:${it.id}`), () => { held.add(it); }));
      if (held.size > 0) count();
      return held.size === 0 ? [made] : [made, gapFor(it, `nobody.${withheld}`)];
    },
  }));
  const known = input.known.map(it => ({ ...it, value: whole.text(it.value) }));
  const written = rewriteInputs(input, whole);
  return { case: { ...input, visits, known, ...written }, withheld };
}
