import type { Field } from '../payload/field.ts';
import type { Spelled } from './spelled.ts';
import type { Trace } from './trace.ts';

/** The values as letters and digits only, by which one is recognized that stands in pieces in several fields side by side. */
export type Pieced = ReadonlyMap<string, Trace>;

/** A shorter one comes together by chance. Characters. */
const PIECED_MIN = 7;
/** A card number stands in four fields, an address with its country code in five. */
const PIECES_MAX = 5;

export function piecedOf(values: readonly Spelled[]): Pieced {
  const pieced = new Map<string, Trace>();
  values.forEach(({ variants }, wanted) => {
    for (const variant of variants) {
      const compact = compactOf(variant.text);
      if (variant.part !== true && compact.length >= PIECED_MIN && !pieced.has(compact)) pieced.set(compact, { wanted, variant, form: 'plain', chain: ['split'] });
    }
  });
  return pieced;
}

/** The values that fields side by side make together, each of them one piece: local part and host, day and month and year. */
export function splitIn(fields: readonly Field[], pieced: Pieced): readonly { readonly trace: Trace; readonly field: Field }[] {
  if (pieced.size === 0) return [];
  const leaves = fields.filter(it => !it.packed && !it.name.endsWith('(name)') && it.value.length <= PIECE_LENGTH_MAX);
  const compacts = leaves.map(it => compactOf(it.value));
  const parents = leaves.map(it => `${it.place} ${parentOf(it.name)}`);
  return leaves.flatMap((field, i) => {
    let text = compacts[i] ?? '';
    for (let count = 2; count <= PIECES_MAX && text !== ''; count++) {
      if (parents[i + count - 1] !== parents[i]) return [];
      text += compacts[i + count - 1] ?? '';
      const trace = pieced.get(text);
      if (trace !== undefined) return [{ trace, field }];
    }
    return [];
  });
}

const PIECE_LENGTH_MAX = 64;

function parentOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.'), name.lastIndexOf('[')));
}

function compactOf(text: string): string {
  const lower = text.toLowerCase();
  return /^[a-z\d]*$/u.test(lower) ? lower : lower.replace(/[^\p{L}\d]+/gu, '');
}
