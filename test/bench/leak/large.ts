import { gzipSync } from 'node:zlib';
import lzString from 'lz-string';
import type { Body } from '../../../src/core/evidence/evidence.ts';
import { contest } from '../harness.ts';
import { atMost } from '../section.ts';
import type { Goal, Measured, Table } from '../section.ts';
import { chanceFrom } from './chance.ts';
import type { Chance } from './chance.ts';
import type { Ours } from './ours.ts';
import { payloadOf } from './payload.ts';
import type { Payload } from './payload.ts';
import { replayOf } from './replay.ts';

const KB = 1_024;

/** The packings in which recorders post: how many bytes they hold is what is told, not how many travel. */
const PACKINGS: Readonly<Record<string, (recording: string) => Body>> = {
  'JSON': text,
  'form, escaped': it => text(`data=${encodeURIComponent(it)}`),
  'base64': it => text(Buffer.from(it).toString('base64')),
  'lz-string': it => text(lzString.compressToBase64(it)),
  'gzip': it => {
    const bytes = gzipSync(it);
    return { kind: 'binary', base64: bytes.toString('base64'), bytes: bytes.length, cut: false };
  },
};

/** Goal L2's other half: no payload takes long, and one that would is cut off and says so. */
export function largeOnes(ours: Ours): Measured {
  const chance = chanceFrom(20_261_127);
  const rows = Object.entries(PACKINGS).flatMap(([packing, of]) => [16, 64, 256, 1_024, 4_096].map(kilobytes => rowOf(ours, { packing, kilobytes, items: itemsOf(chance, of, kilobytes) })));
  return { tables: [tableOf(rows)], goals: goalsOn(rows), notes: [] };
}

interface Load {
  readonly packing: string;
  readonly kilobytes: number;
  readonly items: readonly Payload[];
}

interface Row extends Omit<Load, 'items'> {
  readonly huntMs: number;
  readonly searchMs: number;
  readonly limited: boolean;
}

function itemsOf(chance: Chance, of: (recording: string) => Body, kilobytes: number): readonly Payload[] {
  return Array.from({ length: kilobytes > 64 ? 1 : 4 }, () => payloadOf({ url: 'https://replay.example/e', headers: [], body: of(replayOf(chance, kilobytes * KB - 200)) }));
}

function rowOf({ hunt, search }: Ours, { packing, kilobytes, items }: Load): Row {
  const { standings } = contest({ items, baseline: 'search', ...kilobytes > 64 ? { passes: 3, passesMax: 3 } : { passesMax: 9 }, contestants: { hunt: { run: ({ text: it }) => hunt(it) }, search: { run: ({ carried }) => search(carried).sure.size > 0 } } });
  const msOf = (name: string): number => Math.round((standings.find(it => it.contestant === name)?.maxNs ?? Infinity) / 1e4) / 100;
  return { packing, kilobytes, huntMs: msOf('hunt'), searchMs: msOf('search'), limited: items.some(({ carried }) => search(carried).limited) };
}

function tableOf(rows: readonly Row[]): Table {
  return { title: 'large bodies, slowest of each', rows: rows.map(it => ({ 'packing': it.packing, 'KB held': it.kilobytes, 'decoding, ms': it.huntMs, 'whole search, ms': it.searchMs, 'marked as not fully searched': it.limited ? 'yes' : 'no' })) };
}

function goalsOn(rows: readonly Row[]): readonly Goal[] {
  const small = rows.filter(it => it.kilobytes <= 64);
  return [
    atMost('L2: decoding 3 deep, bodies of 64 KB in any packing, slowest ms', 2, Math.max(...small.map(it => it.huntMs))),
    atMost('L2: of those, marked as not fully searched', 0, small.filter(it => it.limited).length),
  ];
}

function text(it: string): Body {
  return { kind: 'text', text: it, bytes: Buffer.byteLength(it), cut: false };
}
