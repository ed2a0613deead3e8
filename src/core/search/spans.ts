import type { Engine } from './engine.ts';
import { sightingsIn } from './find.ts';
import { recoded } from './recoded.ts';
import { traceOf } from './trace.ts';
import { layBytes, layText, TEXT_START } from './work-space.ts';

/** A stretch of a text in which a value stands in one of its writings. */
export interface Span {
  readonly wanted: number;
  /** In characters of the text. */
  readonly start: number;
  readonly end: number;
}

/** Where any writing of any value stands in a text. Spans may overlap. Values too short to be looked for anywhere are not among them. */
export function spansIn(engine: Engine, text: string): readonly Span[] {
  return [...plainSpans(engine, text), ...recodedSpans(engine, text)];
}

function plainSpans({ space, index }: Engine, text: string): readonly Span[] {
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

// Where a value stands in what was made of a word is not to be told: the whole word is its span. What stands in no word, but in
// the text as a whole, went over the end of one.
function recodedSpans(engine: Engine, text: string): readonly Span[] {
  const inWords = [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }) => recodedIn(engine, word).map(wanted => ({ wanted, start, end: start + word.length })));
  return inWords.length > 0 ? inWords : recodedIn(engine, text).map(wanted => ({ wanted, start: 0, end: text.length }));
}

function recodedIn({ space, index }: Engine, text: string): readonly number[] {
  return recoded(text).flatMap(({ bytes }) => {
    const [sighting] = sightingsIn(space, index, layBytes(space, bytes));
    const wanted = sighting && traceOf(index.terms, sighting)?.wanted;
    return wanted === undefined ? [] : [wanted];
  });
}

/** What a path of names is made of. */
const WORD = /[^\s.$[\]]+/gu;
