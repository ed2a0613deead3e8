import { supports } from '../datum/supporting-key.ts';
import type { Field } from '../payload/field.ts';
import type { Belief } from './belief.ts';
import { beliefIn } from './belief.ts';
import type { Candidate } from './candidate.ts';
import type { Stretch } from './composed.ts';
import { composedIn, isBeginning, isComposed, isWithin } from './composed.ts';
import type { Engine } from './engine.ts';
import { sightingsIn } from './find.ts';
import type { Role } from './recoded.ts';
import { recoded } from './recoded.ts';
import type { Sighting } from './sighting.ts';
import { splitIn } from './split-fields.ts';
import type { Standing } from './standing.ts';
import { standingOf } from './standing.ts';
import type { Trace } from './trace.ts';
import { behind, traceOf } from './trace.ts';
import { layBytes, layText, TEXT_START } from './work-space.ts';

/** Everything that stands in the fields of a request, each with the name beside it. */
export function candidatesInFields(engine: Engine, fields: readonly Field[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const field of fields) addSightings(found, engine, { field, end: layText(engine.space, field.value), steps: field.steps });
  for (const field of fields) for (const it of recoded(field.value, roleOf(field))) addSightings(found, engine, { field, end: layBytes(engine.space, it.bytes), steps: [...field.steps, ...it.steps], given: field.value });
  for (const field of fields) addWhole(found, engine, field);
  for (const { trace, field } of splitIn(fields, engine.pieced)) found.push(candidateFor(behind(trace, field.steps), field, 'sure'));
  return found;
}

/** A field whose value, or what was made of it, is laid out up to `end`. */
interface Laid {
  readonly field: Field;
  readonly end: number;
  readonly steps: readonly string[];
  /** The value before anything was made of it. */
  readonly given?: string;
}

function addSightings(found: Candidate[], { space, index, wanted }: Engine, { field, end, steps, given }: Laid): void {
  const sightings = sightingsIn(space, index, end);
  const traced = (sighting: Sighting): Trace | undefined => traceOf(index.terms, sighting);
  const stretches = composedIn(sightings, traced, wanted);
  for (const sighting of sightings) {
    const trace = traced(sighting);
    if (trace === undefined || given?.includes(textBetween(space, sighting)) === true) continue;
    if (isToldElsewhere(sighting, trace, { stretches, wanted, field })) continue;
    const around = standingIn(space.bytes.subarray(TEXT_START, end), sighting, trace);
    const belief = beliefIn(trace, { category: categoryOf(wanted, trace), name: field.name, ...around, indirect: isIndirect(field) });
    if (belief !== 'none') found.push(candidateFor(behind(trace, steps), field, belief));
  }
}

interface Others {
  /** Where composed values stand in the same text. */
  readonly stretches: readonly Stretch[];
  readonly wanted: Engine['wanted'];
  readonly field: Field;
}

// What is packed is searched unpacked. A name within somebody's address is part of the address.
function isToldElsewhere(sighting: Sighting, trace: Trace, { stretches, wanted, field }: Others): boolean {
  if (trace.form !== 'plain') return field.packed && trace.form === 'encoded';
  const category = categoryOf(wanted, trace);
  if (isComposed(category)) return false;
  return isWithin(stretches, sighting) || (!supports(field.name, category) && isBeginning(field.value, wanted));
}

function standingIn(text: Uint8Array, sighting: Sighting, trace: Trace): Standing & { readonly whole: boolean } {
  const shifted = { ...sighting, start: sighting.start - TEXT_START, end: sighting.end - TEXT_START };
  const { alone, joined } = standingOf(text, shifted, trace);
  return { alone, joined, whole: shifted.start === 0 && isEnd(text.subarray(shifted.end), trace.form) };
}

// The last digit of a base holds bits that no stem can tell, and filling may follow.
function isEnd(rest: Uint8Array, form: Trace['form']): boolean {
  return rest.length === 0 || (form === 'encoded' && rest.subarray(1).every(it => it === EQUALS));
}

const EQUALS = 0x3d;

// Figures stay what they are when letters are exchanged, and some words when they are turned round: nothing was done to those.
function textBetween({ bytes }: Engine['space'], { start, end }: Sighting): string {
  return new TextDecoder().decode(bytes.subarray(start, end));
}

function addWhole(found: Candidate[], { wholeFields: { byText, lengthMax }, wanted }: Engine, field: Field): void {
  if (field.value.length > lengthMax) return;
  for (const trace of byText.get(field.value.trim().toLowerCase()) ?? []) {
    // A checksum is shared by one value in four thousand million: it corroborates, and never proves.
    const belief = trace.form === 'hashed' ? 'beside' : beliefIn(trace, { category: categoryOf(wanted, trace), name: field.name, whole: true, alone: true, joined: false, indirect: isIndirect(field) });
    if (belief !== 'none') found.push(candidateFor(behind(trace, field.steps), field, belief));
  }
}

function categoryOf(wanted: Engine['wanted'], trace: Trace): Engine['wanted'][number]['category'] {
  return wanted[trace.wanted]?.category ?? 'message-text';
}

// A parameter's or a field's own name was chosen by a developer: `family` in it is a word like any other.
function isIndirect({ name, packed }: Field): boolean {
  return packed || name.endsWith('(name)');
}

// One word may seem to hold another by chance.
const WORD = /^[\w+/=-]+$/u;

function roleOf(field: Field): Role {
  return field.packed && !WORD.test(field.value) ? 'wrapping' : field.name.endsWith('(name)') ? 'name' : 'value';
}

function candidateFor(trace: Trace, { place, name, value }: Field, belief: Belief): Candidate {
  return { trace, belief, place, name, length: value.length };
}
