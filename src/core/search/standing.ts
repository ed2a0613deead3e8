import { BASE16 } from '../codecs/base16.ts';
import { BASE32 } from '../codecs/base32.ts';
import { BASE64 } from '../codecs/base64.ts';
import type { Codec } from '../codecs/codec.ts';
import type { Sighting } from './sighting.ts';
import type { Trace } from './trace.ts';

/** Whether a text stands by itself: no letter and no digit touches it; or it goes on in its own kind. */
export type Standing = Pick<Sighting, 'alone' | 'joined'>;

/** Known by its stem, a text shows what surrounds it only when the base is undone there: `annemarie@…` holds `marie@…`. */
export function standingOf(bytes: Uint8Array, sighting: Sighting, { form, chain, variant }: Trace): Standing {
  const base = form === 'encoded' ? BASES.find(({ steps }) => steps.includes(chain.at(-1) ?? '')) : undefined;
  if (base === undefined) return sighting;
  const around = windowAround(bytes, sighting, base);
  for (let shift = 0; shift < base.group; shift++) {
    const standing = standingIn(around.subarray(shift), base, variant.text.toLowerCase());
    if (standing !== undefined) return standing;
  }
  return UNKNOWN;
}

const UNKNOWN: Standing = { alone: false, joined: false };

interface Base {
  /** By what they are told in chains. */
  readonly steps: readonly string[];
  readonly codec: Codec;
  /** Digits after which a byte begins with a digit again. */
  readonly group: number;
  readonly digits: RegExp;
}

const BASES: readonly Base[] = [
  { steps: ['base64', 'base64url'], codec: BASE64, group: 4, digits: /[\w+/-]/u },
  { steps: ['base16'], codec: BASE16, group: 2, digits: /[\da-f]/iu },
  { steps: ['base32'], codec: BASE32, group: 8, digits: /[a-z2-7]/iu },
];

/** The codec by which a writing known by its stems is undone; '' for other steps. */
export function codecOf(step: string): string {
  return BASES.find(it => it.steps.includes(step))?.codec.id ?? '';
}

/** So many digits before and behind are looked at: a group, and the longest character. */
const REACH = 16;

function windowAround(bytes: Uint8Array, { start, end }: Sighting, { digits }: Base): Uint8Array {
  const isDigit = (at: number): boolean => digits.test(String.fromCharCode(bytes[at] ?? 0));
  let [from, to] = [start, end];
  while (from > 0 && start - from < REACH && isDigit(from - 1)) from -= 1;
  while (to < bytes.length && to - end < REACH && isDigit(to)) to += 1;
  return bytes.subarray(from, to);
}

function standingIn(digits: Uint8Array, { codec, group }: Base, text: string): Standing | undefined {
  const rest = digits.length % group;
  const decoded = codec.decode(digits, digits.length) ?? codec.decode(digits.subarray(0, digits.length - rest), digits.length);
  const around = decoded === undefined ? '' : new TextDecoder().decode(decoded.bytes).toLowerCase();
  const at = around.indexOf(text);
  if (at === -1) return undefined;
  const [before, first, last, behind] = [around[at - 1], text[0], text.at(-1), around[at + text.length]].map(kindOf);
  return { alone: before === '' && behind === '', joined: (before !== '' && before === first) || (behind !== '' && behind === last) };
}

function kindOf(sign: string | undefined): string {
  return sign === undefined ? '' : /\d/u.test(sign) ? 'digit' : /[\p{L}\p{M}]/u.test(sign) ? 'letter' : '';
}
