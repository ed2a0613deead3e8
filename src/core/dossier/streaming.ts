import type { Field } from '../payload/field.ts';
import type { Exposure, Transmission } from './dossier.ts';
import type { Search } from './exposures.ts';
import { exposure, seedBehind } from './exposures.ts';

/** A field that holds the beginning of a value, or a letter of it: perhaps a keystroke. */
export interface KeystrokeField {
  readonly field: Field;
  /** Without the spaces around it, in small letters. */
  readonly text: string;
}

/** The same in one transmission. */
export interface Keystrokes extends KeystrokeField {
  readonly transmission: Transmission;
}

/** Longer texts grow by words, and are found as what they are. Characters. */
const TEXT_MAX = 256;

/** The fields in which a value may arrive letter by letter. */
export function keystrokesAmong(fields: readonly Field[], { beginnings }: Search): readonly KeystrokeField[] {
  if (beginnings.size === 0) return [];
  return fields.filter(it => !it.packed && it.value.length <= TEXT_MAX && !it.name.endsWith('(name)')).flatMap(field => {
    const text = field.value.trim().toLowerCase();
    return text.length === 1 || beginnings.has(text) ? [{ field, text }] : [];
  });
}

/** In so many requests a value must grow before it is no accident, and so long must it have become. */
const REQUESTS_MIN = 3;
const GROWN_MIN = 6;

/**
 * The exposures of a visit, and the values that left in growing pieces, keystroke by keystroke: always longer beginnings of
 * one value in the same field of requests to the same address, or its letters one by one ("Leaky Forms", Senol et al.,
 * USENIX Security 2022, §4.3 call both keystroke streaming). A value that the recipient also got whole is not told twice.
 */
export function streamedExposures(exposures: readonly Exposure[], keystrokes: readonly Keystrokes[], search: Search): readonly Exposure[] {
  const streams = new Map<string, Keystrokes[]>();
  for (const it of keystrokes) {
    const key = keyOf(it);
    const stream = streams.get(key);
    if (stream === undefined) streams.set(key, [it]);
    else stream.push(it);
  }
  const whole = new Set(exposures.filter(it => it.form === 'plain').map(it => `${it.transmission.recipient.domain} ${it.category}`));
  const streamed = [...streams.values()].flatMap(it => streamedIn(it, search));
  return [...exposures, ...streamed.filter(it => !whole.has(`${it.transmission.recipient.domain} ${it.category}`))];
}

function keyOf({ transmission: { url, recipient }, field }: Keystrokes): string {
  return `${recipient.domain} ${url.split(/[?#]/u)[0] ?? ''} ${field.place} ${field.name.replace(/\[\d+\]/gu, '[]')}`;
}

function streamedIn(stream: readonly Keystrokes[], search: Search): readonly Exposure[] {
  if (stream.length < REQUESTS_MIN) return [];
  const last = stream.at(-1);
  const wanted = grownIn(stream, search) ?? spelledIn(stream, search);
  if (last === undefined || wanted === undefined) return [];
  const seed = seedBehind(last.transmission, wanted, search);
  if (seed === undefined) return [];
  const { place, name, steps } = last.field;
  return [exposure(last.transmission, { seed, hit: { form: 'plain', chain: ['streamed', ...steps.toReversed()], confidence: 'partial', place, name } }, search)];
}

// Of all values it may be the beginning of, the one it was the longest beginning of.
function grownIn(stream: readonly Keystrokes[], { beginnings }: Search): number | undefined {
  const longest = stream.reduce((best, it) => it.text.length > best.length ? it.text : best, '');
  const steps = new Set(stream.filter(it => longest.startsWith(it.text)).map(it => it.text));
  return longest.length >= GROWN_MIN && steps.size >= REQUESTS_MIN ? beginnings.get(longest) : undefined;
}

function spelledIn(stream: readonly Keystrokes[], { sought: { wanted } }: Search): number | undefined {
  const letters = stream.filter(it => it.text.length === 1).map(it => it.text).join('');
  if (letters.length < GROWN_MIN) return undefined;
  const index = wanted.findIndex(it => it.effort === 'full' && it.text.length >= GROWN_MIN && letters.includes(it.text.toLowerCase()));
  return index === -1 ? undefined : index;
}

/** Every beginning of the values, to the number of the value, by which a keystroke is recognized. */
export function beginningsOf({ wanted }: Search['sought']): ReadonlyMap<string, number> {
  return new Map(wanted.flatMap(({ text, effort }, index) => effort === 'light' ? [] : prefixesOf(text.trim().toLowerCase()).map(it => [it, index] as const)));
}

function prefixesOf(text: string): readonly string[] {
  return Array.from({ length: Math.min(text.length, TEXT_MAX) }, (_, i) => text.slice(0, i + 1)).filter(it => it.length > 1);
}
