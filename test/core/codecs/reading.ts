import { expect, test } from 'vitest';
import type { Codec } from '../../../src/core/codecs/codec.ts';

/** Bytes of a text; a backslash-free way of writing the odd byte is a `Uint8Array` itself. */
export function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
}

export function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}

export function encoded(codec: Codec, text: string | Uint8Array): string {
  return Buffer.from(codec.encode?.(bytesOf(text)) ?? []).toString('latin1');
}

export function decoded(codec: Codec, written: string | Uint8Array, max = 1e6): string | undefined {
  return textOf(codec.decode(bytesOf(written), max)?.bytes);
}

/** What is written, and the text it must be read as. */
export function reads(codec: Codec, rows: readonly (readonly [written: string | Uint8Array, text: string])[]): void {
  test.each(rows)(`${codec.id} reads %j`, (written, text) => {
    expect(decoded(codec, written)).toBe(text);
  });
}

/** What is nothing of the kind. */
export function refuses(codec: Codec, rows: readonly (string | Uint8Array)[]): void {
  test.each(rows.map(it => [it]))(`${codec.id} refuses %j`, written => {
    expect(codec.decode(bytesOf(written), 1e6)).toBeUndefined();
  });
}

/** Both ways at once: what the value is written as. */
export function writes(codec: Codec, rows: readonly (readonly [text: string, written: string])[]): void {
  test.each(rows)(`${codec.id} writes %j and reads it again`, (text, written) => {
    expect(encoded(codec, text)).toBe(written);
    expect(decoded(codec, written)).toBe(text);
  });
}
