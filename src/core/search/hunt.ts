import type { Index } from './find.ts';
import { sightingsIn } from './find.ts';
import type { Layer } from './layer.ts';
import { readableText } from './readable-text.ts';
import type { Sighting } from './sighting.ts';
import { undo } from './undo.ts';
import type { WorkSpace } from './work-space.ts';
import { layBytes, layText, TEXT_START } from './work-space.ts';

/** A term found in something that leaves, wherever it stands in it. */
export interface Quarry {
  readonly sighting: Sighting;
  /** What had to be undone to see it, outermost first. */
  readonly steps: readonly string[];
}

export interface Hunted {
  readonly quarries: readonly Quarry[];
  /** A limit kept us from undoing everything. */
  readonly limited: boolean;
}

/** How many layers deep is undone: one more than the deepest chain that was ever seen. */
export const DEPTH_MAX = 4;
/** Of one text no more is undone than this: a page can write a bomb into an address. Bytes, and pieces. */
const UNDONE_MAX = 2 * 1024 * 1024;
const LAYERS_MAX = 2_000;

/**
 * Looks for every term in a text, in the bytes as they leave and in every layer that can be undone. It asks nothing of the
 * text's structure: what no parser understands is searched all the same.
 */
export function huntText(space: WorkSpace, index: Index, { text, depth }: { readonly text: string; readonly depth: number }): Hunted {
  return hunt(space, index, { end: layText(space, text), depth, text });
}

/** The same for bytes. */
export function huntBytes(space: WorkSpace, index: Index, { bytes, depth }: { readonly bytes: Uint8Array; readonly depth: number }): Hunted {
  const text = readableText(bytes);
  return hunt(space, index, { end: layBytes(space, bytes, text), depth, text });
}

const NOTHING: Hunted = { quarries: [], limited: false };

interface Hunt {
  readonly end: number;
  readonly depth: number;
  readonly text: string | undefined;
}

function hunt(space: WorkSpace, index: Index, { end, depth, text }: Hunt): Hunted {
  const found = sightingsIn(space, index, end);
  if (depth === 0 && found.length === 0) return NOTHING;
  const state: State = { quarries: found.map(sighting => ({ sighting, steps: [] })), undone: 0, count: 0, limited: false };
  let layers = depth === 0 ? [] : undo({ bytes: space.bytes.subarray(TEXT_START, end), text, max: UNDONE_MAX });
  for (let level = 1; layers.length > 0 && level <= depth; level++) layers = layers.flatMap(it => within(space, index, { layer: it, state }));
  return { quarries: state.quarries, limited: state.limited || layers.length > 0 };
}

interface State {
  readonly quarries: Quarry[];
  undone: number;
  count: number;
  limited: boolean;
}

/** What stands in a layer is kept; what can be undone in it is answered. */
function within(space: WorkSpace, index: Index, { layer, state }: { readonly layer: Layer; readonly state: State }): readonly Layer[] {
  state.undone += layer.bytes.length;
  state.count += 1;
  const isTooMuch = state.undone > UNDONE_MAX || state.count > LAYERS_MAX;
  state.limited = state.limited || layer.limited || isTooMuch;
  if (isTooMuch) return [];
  const text = readableText(layer.bytes);
  for (const sighting of sightingsIn(space, index, layBytes(space, layer.bytes, text))) state.quarries.push({ sighting, steps: layer.steps });
  return undo({ bytes: layer.bytes, text, max: UNDONE_MAX - state.undone }).map(it => ({ ...it, steps: [...layer.steps, ...it.steps] }));
}
