import { BASE58 } from '../codecs/base58.ts';
import { BASE62_LETTERS_FIRST } from '../codecs/base62-letters-first.ts';
import { BASE62_SMALL_FIRST } from '../codecs/base62-small-first.ts';
import { BASE62 } from '../codecs/base62.ts';
import { REVERSED } from '../codecs/reversed.ts';
import { ROT13 } from '../codecs/rot13.ts';
import { ROT47 } from '../codecs/rot47.ts';
import { SUBSTITUTION } from '../codecs/substitution.ts';
import type { Codec } from '../codecs/codec.ts';
import { stemsOf } from '../codecs/stems.ts';
import type { Writing } from './term.ts';

/** A writing of text, and the texts by which it is known: several where it depends on what stands around it. */
export interface TextWriting extends Writing {
  readonly of: (bytes: Uint8Array) => readonly Uint8Array[];
  /** Few senders use it: looked for in the commonest variants of a value only. */
  readonly rare: boolean;
}

/** Every writing in which a value is looked for as it stands, without undoing anything. What other codecs write is found behind them. */
export const TEXT_WRITINGS: readonly TextWriting[] = [
  { form: 'plain', steps: [], anyCase: true, rare: false, of: bytes => [bytes] },
  { form: 'plain', steps: ['plus'], anyCase: true, rare: false, of: plusFor },
  encoded('base64', false, bytes => stemsOf('base64', bytes)),
  encoded('base64url', false, bytes => stemsOf('base64url', bytes)),
  { ...encoded('base16', false, bytes => stemsOf('base16', bytes)), anyCase: true },
  { ...encoded('base32', true, bytes => stemsOf('base32', bytes)), anyCase: true },
  encoded('base45', true, bytes => stemsOf('base45', bytes)),
  encoded('ascii85', true, bytes => stemsOf('ascii85', bytes)),
  encoded('z85', true, bytes => stemsOf('z85', bytes)),
  ...[BASE58, BASE62, BASE62_SMALL_FIRST, BASE62_LETTERS_FIRST].map(whole),
  ...[REVERSED, ROT13, ROT47, SUBSTITUTION].map(whole),
  { ...encoded('utf-16le', true, bytes => [widened(bytes)]), anyCase: true },
];

function encoded(step: string, rare: boolean, of: TextWriting['of']): TextWriting {
  return { form: 'encoded', steps: [step], anyCase: false, rare, of };
}

// In bases that are one big number, what a value becomes depends on all that stands beside it, so only a whole one is known. The others hide it sign by sign.
function whole({ id, encode }: Codec): TextWriting {
  return encoded(id, true, bytes => encode === undefined ? [] : [encode(bytes)]);
}

function plusFor(bytes: Uint8Array): readonly Uint8Array[] {
  return bytes.includes(SPACE) ? [bytes.map(it => it === SPACE ? PLUS : it)] : [];
}

const SPACE = 0x20;
const PLUS = 0x2b;

function widened(bytes: Uint8Array): Uint8Array {
  const wide = new Uint8Array(bytes.length * 2);
  bytes.forEach((it, i) => { wide[i * 2] = it; });
  return wide;
}
