import { stemsOf } from '../codecs/stems.ts';
import type { Writing } from './term.ts';

/** A writing of text, and the texts by which it is known: several where it depends on what stands around it. */
export interface TextWriting extends Writing {
  readonly of: (bytes: Uint8Array) => readonly Uint8Array[];
  /** Few senders use it: looked for in the commonest variants of a value only. */
  readonly rare: boolean;
}

/** Every writing in which a value is looked for as it stands, without undoing anything. What other codecs write is found by undoing them (`undo.ts`, `recoded.ts`). */
export const TEXT_WRITINGS: readonly TextWriting[] = [
  { form: 'plain', steps: [], anyCase: true, rare: false, of: bytes => [bytes] },
  { form: 'plain', steps: ['plus'], anyCase: true, rare: false, of: plusFor },
  encoded('base64', false, bytes => stemsOf('base64', bytes)),
  encoded('base64url', false, bytes => stemsOf('base64url', bytes)),
  { ...encoded('base16', false, bytes => stemsOf('base16', bytes)), anyCase: true },
  { ...encoded('base32', true, bytes => stemsOf('base32', bytes)), anyCase: true },
  { ...encoded('utf-16le', true, bytes => [widened(bytes)]), anyCase: true },
];

function encoded(step: string, rare: boolean, of: TextWriting['of']): TextWriting {
  return { form: 'encoded', steps: [step], anyCase: false, rare, of };
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
