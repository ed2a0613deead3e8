import { textOf } from './bytes.ts';
import { compressionOf, inflate } from './inflate.ts';

/** A text found in bytes, and what had to be undone to read it. */
export interface Found {
  readonly name: string;
  readonly text: string;
  readonly steps: readonly string[];
  readonly limited: boolean;
}

/** Compression inside compression is followed this far: a "quine" archive contains itself for ever. */
const LAYERS_MAX = 3;

/** The texts in a binary body: decompressed where it is compressed, and with the compressed items of an envelope opened. */
export function textsIn(bytes: Uint8Array, layers = LAYERS_MAX): readonly Found[] {
  const whole = layers === 0 ? undefined : inflate(bytes);
  if (whole !== undefined) {
    return textsIn(whole.bytes, layers - 1).map(it => ({ ...it, steps: [whole.step, ...it.steps], limited: it.limited || whole.limited }));
  }
  return [{ name: '', text: textOf(bytes), steps: [], limited: false }, ...packedItems(bytes)];
}

/** An envelope may hold many items; more than this many compressed ones are not opened. */
const ITEMS_MAX = 16;

// Session recorders write a JSON line and then a compressed recording on the next: look behind each line break.
function packedItems(bytes: Uint8Array): readonly Found[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf(0x0a); at !== -1 && starts.length < ITEMS_MAX; at = bytes.indexOf(0x0a, at + 1)) {
    if (compressionOf(bytes.subarray(at + 1, at + 3)) !== undefined) starts.push(at + 1);
  }
  return starts.flatMap((start, i) => {
    const item = inflate(bytes.subarray(start));
    return item === undefined ? [] : [{ name: `.item[${i}]`, text: textOf(item.bytes), steps: [item.step], limited: item.limited }];
  });
}
