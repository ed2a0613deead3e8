import type { Bits } from './bits.ts';
import { bitsOf, takeBit, takeNumber } from './bits.ts';
import type { Reading } from './reading.ts';
import { reading, unreadable } from './reading.ts';
import type { TcString } from './tcf.ts';
import { readTcString } from './tcf.ts';
import type { UsPrivacy } from './us-privacy.ts';
import { readUsPrivacy } from './us-privacy.ts';
import type { OptOuts, UsSection } from './us-sections.ts';
import { readUsSection, US_SECTIONS } from './us-sections.ts';

/** A string of the IAB's Global Privacy Platform: "Global Privacy Platform String", version 1, sections "Header" and "Section Encoding". */
export interface GppString {
  readonly sections: readonly GppSection[];
}

/** One law's part of it. One of the three readings is there, unless the section is of another kind or cannot be read. */
export interface GppSection {
  /** As in "Section Information": 2 the EU's TCF, 6 US Privacy, 7 US national, 8 California … */
  readonly id: number;
  readonly text: string;
  readonly tc?: TcString;
  readonly usPrivacy?: UsPrivacy;
  readonly optOuts?: OptOuts;
}

export function readGpp(text: string): Reading<GppString> {
  return reading(text, readAll);
}

function readAll(text: string): Reading<GppString> {
  const [header = '', ...texts] = text.split('~');
  const bits = bitsOf(header);
  if (bits === undefined || takeNumber(bits, 6) !== HEADER || takeNumber(bits, 6) !== VERSION) return unreadable('foreign');
  const ids = takeIds(bits, texts.length);
  if (bits.short) return unreadable('cut-short');
  if (ids?.length !== texts.length) return unreadable('impossible');
  return { ok: true, value: { sections: texts.map((it, n) => sectionOf(ids[n] ?? 0, it)) } };
}

const HEADER = 3;
const VERSION = 1;
/** No section has a number near it; what is larger is an attempt to keep us busy. */
const ID_MAX = 65_535;

/** The header names one section for each text that follows, so that their number bounds it. */
function takeIds(bits: Bits, most: number): readonly number[] | undefined {
  const ids: number[] = [];
  let last = 0;
  for (let left = takeNumber(bits, 12); left > 0 && !bits.short; left -= 1) {
    const isGroup = takeBit(bits);
    const first = last + takeFibonacci(bits);
    last = isGroup ? first + takeFibonacci(bits) : first;
    if (last > ID_MAX || ids.length + last - first >= most) return undefined;
    for (let id = first; id <= last; id += 1) ids.push(id);
  }
  return ids;
}

/** "Fibonacci Encoding": the sum of the numbers 1, 2, 3, 5, 8 … whose bit is set, up to two set bits in a row. */
function takeFibonacci(bits: Bits): number {
  let [sum, small, large, before] = [0, 1, 2, false];
  while (!bits.short && small <= ID_MAX) {
    const bit = takeBit(bits);
    if (bit && before) return sum;
    if (bit) sum += small;
    [small, large, before] = [large, small + large, bit];
  }
  return ID_MAX + 1;
}

const BY_ID: ReadonlyMap<number, UsSection> = new Map(US_SECTIONS.map(it => [it.id, it]));

function sectionOf(id: number, text: string): GppSection {
  if (id === 2) return { id, text, ...named('tc', readTcString(text)) };
  if (id === 6) return { id, text, ...named('usPrivacy', readUsPrivacy(text)) };
  const section = BY_ID.get(id);
  const optOuts = section === undefined ? undefined : readUsSection(text, section);
  return optOuts === undefined ? { id, text } : { id, text, optOuts };
}

function named<N extends string, T>(name: N, read: Reading<T>): Partial<Record<N, T>> {
  return read.ok ? { [name]: read.value } as Record<N, T> : {};
}
