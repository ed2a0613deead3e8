import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { rememberingOpener } from '../../../src/core/search/remembering.ts';
import { atMost } from '../section.ts';
import type { Measured } from '../section.ts';
import { openOurs } from './ours.ts';
import { peopleOf } from './persona.ts';

const REPEATS = 9;
const MEGABYTE = 1_024 * 1_024;

/** Goal L5: what it costs to make the tables anew, in time of the processor and in memory. */
export function rebuild(): Measured {
  const rows = [1, 5, 20, 21, 100, 200].map(values => {
    const ms = Array.from({ length: values > 50 ? 1 : REPEATS }, () => cpuMs(() => openOurs(peopleOf(values)))).sort((a, b) => a - b);
    const { size, megabytes } = memoryOf(values);
    return { values, 'tokens': size.tokens, 'cpu ms': ms[Math.floor(ms.length / 2)] ?? Infinity, 'shortest': ms[0] ?? Infinity, 'MB as told': rounded(size.bytes / MEGABYTE), 'MB measured': megabytes };
  });
  const extended = Array.from({ length: REPEATS }, extensionMs).sort((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? Infinity;
  const twenty = rows.find(it => it.values === 20);
  return {
    tables: [{ title: 'tables made anew', rows }],
    goals: [
      atMost('L5: tables of 20 values, cpu ms', 150, twenty?.['cpu ms'] ?? Infinity),
      atMost('L5: tables of 20 values, MB', 8, Math.max(twenty?.['MB as told'] ?? Infinity, twenty?.['MB measured'] ?? Infinity)),
    ],
    notes: [`A search of 20 values opened anew with one more typed, the others remembered: cpu ms ${extended}.`],
  };
}

function extensionMs(): number {
  const open = rememberingOpener();
  openOurs(peopleOf(20), open);
  return cpuMs(() => openOurs(peopleOf(21), open));
}

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return rounded((user + system) / 1e3);
}

function memoryOf(values: number): { readonly size: { readonly tokens: number; readonly bytes: number }; readonly megabytes: number } {
  const before = heldBytes();
  const ours = openOurs(peopleOf(values));
  const megabytes = rounded((heldBytes() - before) / MEGABYTE);
  return { size: ours.size, megabytes };
}

function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // Once is not enough: buffers are given back a collection later than what held them.
  for (let n = 0; n < 3; n += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
