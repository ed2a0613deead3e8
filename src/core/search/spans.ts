import type { Engine } from './engine.ts';
import { sightingsIn } from './find.ts';
import { traceOf } from './trace.ts';
import { layText, TEXT_START } from './work-space.ts';

/** A stretch of a text in which a value stands in one of its writings. */
export interface Span {
  readonly wanted: number;
  /** In characters of the text. */
  readonly start: number;
  readonly end: number;
}

/** Where any writing of any value stands in a text. Spans may overlap. Values too short to be looked for anywhere are not among them. */
export function spansIn({ space, index }: Engine, text: string): readonly Span[] {
  const end = layText(space, text);
  const sightings = sightingsIn(space, index, end);
  if (sightings.length === 0) return NONE;
  const bytes = space.bytes.slice(TEXT_START, end);
  const characters = (byte: number): number => bytes.length === text.length ? byte : new TextDecoder().decode(bytes.subarray(0, byte)).length;
  return sightings.flatMap(it => {
    const wanted = traceOf(index.terms, it)?.wanted;
    return wanted === undefined ? [] : [{ wanted, start: characters(it.start - TEXT_START), end: characters(it.end - TEXT_START) }];
  });
}

const NONE: readonly Span[] = [];
