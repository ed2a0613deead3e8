import type { Matter, Opened, Part } from '../formats/format.ts';
import type { Carried, Field, Reading } from './field.ts';
import { hexOf } from './bytes.ts';
import { DEPTH_MAX, FIELDS_MAX, WORK_MAX } from './limits.ts';
import { type Root, rootsOf } from './roots.ts';
import { settle } from './settle.ts';
import { unpack } from './unpack.ts';

/**
 * Every text inside a request — values, and names too — with transport and packing undone, layer by layer. Escaping a
 * value for the wire hides nothing from its receiver, so it must hide nothing from us.
 */
export function readFields(carried: Carried): Reading {
  const reader: Reader = { fields: [], limited: false, work: WORK_MAX };
  let layer = rootsOf(carried);
  // Breadth first, so that a limit cuts off what is deepest and not what comes last.
  for (let depth = 0; depth < DEPTH_MAX && layer.length > 0; depth += 1) layer = readLayer(reader, layer);
  return { fields: reader.fields, limited: reader.limited || layer.length > 0 };
}

interface Reader {
  readonly fields: Field[];
  limited: boolean;
  /** Characters that may still be read. */
  work: number;
}

function readLayer(reader: Reader, layer: readonly Root[]): readonly Root[] {
  const next: Root[] = [];
  for (const it of layer) {
    if (reader.fields.length >= FIELDS_MAX) {
      reader.limited = true;
      break;
    }
    const opened = open(reader, it);
    const { place, name, steps } = it;
    reader.limited ||= it.limited || opened.limited;
    reader.fields.push({ place, name, value: valueOf(reader, it.matter), steps, packed: opened.parts.length > 0 || it.isStage === true });
    addParts(reader, { to: next, from: it }, opened);
  }
  return next;
}

/** Bytes that are no text are told as far as this. */
const HEX_MAX = 256 * 1024;

function valueOf(reader: Reader, matter: Matter): string {
  if (typeof matter === 'string') return matter;
  reader.limited ||= matter.length > HEX_MAX;
  return hexOf(matter.subarray(0, HEX_MAX));
}

const NOTHING: Opened = { parts: [], steps: [], limited: false };
/** Nothing shorter holds anything else: `a=b`. Characters. */
const SHORTEST = 3;

function open(reader: Reader, { matter, isLeaf }: Root): Opened {
  if (isLeaf || matter.length < SHORTEST) return NOTHING;
  if (reader.work >= 0) return unpack(matter) ?? NOTHING;
  reader.limited = true;
  return NOTHING;
}

// Work is counted by what it makes: a few bytes may become millions.
function addParts(reader: Reader, { to, from }: { readonly to: Root[]; readonly from: Root }, { parts, steps }: Opened): void {
  if (parts.length === 0) return;
  const all = [...from.steps, ...steps];
  for (const part of parts) {
    if (reader.work < 0) {
      reader.limited = true;
      return;
    }
    const root = rootOf(part, from, all);
    reader.work -= root.matter.length;
    to.push(root);
  }
}

function rootOf({ name, matter, isLeaf = false, isStage = false, steps }: Part, from: Root, before: readonly string[]): Root {
  const own = steps === undefined ? before : [...before, ...steps];
  if (typeof matter === 'string') return { place: from.place, name: from.name + name, matter, steps: own, limited: false, isLeaf, isStage };
  const settled: { readonly matter: Matter; readonly steps: readonly string[]; readonly limited: boolean } = settle(matter);
  return { place: from.place, name: from.name + name, matter: settled.matter, steps: [...own, ...settled.steps], limited: settled.limited, isLeaf };
}
