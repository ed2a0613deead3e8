import { contest, growthExponent } from '../harness.ts';
import type { Contestant } from '../harness.ts';
import type { Table } from '../section.ts';
import { chanceFrom } from './chance.ts';
import { memoryScan } from './floor.ts';
import { payloadOf } from './payload.ts';
import type { Payload } from './payload.ts';
import { replayOf } from './replay.ts';

export interface Point {
  readonly size: number;
  readonly cost: number;
}

export interface Law {
  readonly points: readonly Point[];
  readonly exponent: number;
  readonly table: Table;
}

/** The same payloads, searched by contestants of different size (values, tokens, depth), in one contest. */
export function growthOver(title: string, items: readonly Payload[], contestants: ReadonlyMap<number, Contestant<Payload>>): Law {
  const sizes = [...contestants.keys()];
  const named = Object.fromEntries([...contestants].map(([size, it]) => [String(size), it]));
  const { standings } = contest({ items, contestants: named, baseline: String(sizes[0]) });
  return lawOf(title, sizes.map(size => ({ size, cost: standings.find(it => it.contestant === String(size))?.meanNs ?? Infinity })));
}

const SIZES = [1, 4, 16, 64, 256, 1_024, 4_096].map(it => it * 1_024);
const SLICES_MAX = 64;

/** The same contestants on recorded sessions of 1 KB to 4 MB: pieces of one recording, so that small ones and large ones are alike. */
export function growthOverBodies(contestants: Readonly<Record<string, Contestant<Payload>>>): Readonly<Record<string, Law>> {
  const recording = replayOf(chanceFrom(20_261_126), Math.max(...SIZES) + SIZES.length);
  const all = { ...contestants, 'memory scan': memoryScan() };
  const costs = SIZES.map(size => ({ size, standings: contest({ items: slicesOf(recording, size), contestants: all, baseline: 'memory scan', passesMax: 9 }).standings }));
  return Object.fromEntries(Object.keys(all).map(name => [
    name, lawOf(`${name}, by bytes of the body`, costs.map(({ size, standings }) => ({ size, cost: standings.find(it => it.contestant === name)?.meanNs ?? Infinity }))),
  ]));
}

/** What a contestant costs at one size as a multiple of another. */
export function factor({ points }: Law, from: number, to: number): number {
  const costAt = (size: number): number => points.find(it => it.size === size)?.cost ?? Infinity;
  return Math.round(costAt(to) / costAt(from) * 1_000) / 1_000;
}

function lawOf(title: string, points: readonly Point[]): Law {
  const exponent = growthExponent(points);
  return { points, exponent, table: { title: `${title}: exponent ${exponent}`, rows: points.map(({ size, cost }) => ({ 'size': size, 'mean ns': cost, 'x first': Math.round(cost / (points[0]?.cost ?? 1) * 100) / 100 })) } };
}

function slicesOf(recording: string, size: number): readonly Payload[] {
  const count = Math.min(SLICES_MAX, Math.max(1, Math.floor(4 * 1_024 * 1_024 / size / 4)));
  const stride = Math.floor((recording.length - size) / count);
  // Through a buffer, so that every piece is a text of its own and not a view of the recording.
  return Array.from({ length: count }, (_, at) => payloadOf({ url: '', headers: [], body: { kind: 'text', text: Buffer.from(recording.slice(at * stride, at * stride + size)).toString('latin1'), bytes: size, cut: false } }));
}
