import { spawnSync } from 'node:child_process';
import { growthExponent } from '../harness.ts';
import { atMost } from '../section.ts';
import type { Section } from '../section.ts';
import type { Weighed } from '../report/weigh.ts';

const SIZES = [10_000, 30_000, 100_000];
const REPETITIONS = 3;

/** Goal R1: a report of 100,000 requests, everything recomputed with every detector on, against reading its log. */
export const report: Section = {
  id: 'report',
  title: 'R1 · from a stored log to every file, all detectors on',

  measure() {
    const rows = SIZES.map(size => best(Array.from({ length: REPETITIONS }, () => weighed(size))));
    const largest = rows.at(-1);
    return {
      tables: [{
        title: `CPU time in a process of its own, the best of ${REPETITIONS}`,
        rows: rows.map(it => ({
          'requests': it.requests, 'x base': round(it.auditMs / it.baseMs), 'base ms': Math.round(it.baseMs), 'read ms': Math.round(it.readMs),
          'dossier ms': Math.round(it.dossierMs), 'detectors, all, ms': Math.round(it.detectorsMs), 'µs a request': round(it.auditMs / it.requests * 1000), 'heap MB': Math.round(it.heapMb),
        })),
      }],
      goals: [
        atMost('R1: everything recomputed, x (gunzip + JSON.parse)', 10, round((largest?.auditMs ?? Infinity) / (largest?.baseMs ?? 1))),
        atMost('R1: heap above the log, MB', 150, Math.round(largest?.heapMb ?? Infinity)),
        atMost('R1: growth, exponent', 1.05, round(growthExponent(rows.map(it => ({ size: it.requests, cost: it.auditMs }))))),
        atMost('all detectors, share of the audit, %', 10, round((largest?.detectorsMs ?? Infinity) / (largest?.auditMs ?? 1) * 100)),
      ],
      notes: [
        'base: gunzip of the log and JSON.parse of each line, in the same process. The log is one visit of the corpus of addresses, a tenth of them with bodies of the leak corpus, and uses of features by its scripts.',
        'heap: what is held more than before the audit began, after a collection.',
      ],
    };
  },
};

function weighed(size: number): Weighed {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', 'dist/bench/weigh.js', String(size)], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`weighing ${size} requests failed: ${stderr.slice(-2_000)}`);
  return JSON.parse(stdout) as Weighed;
}

function best(all: readonly Weighed[]): Weighed {
  return all.toSorted((a, b) => a.auditMs / a.baseMs - b.auditMs / b.baseMs)[0] ?? { requests: 0, baseMs: 1, readMs: 0, dossierMs: 0, detectorsMs: 0, auditMs: Infinity, heapMb: Infinity };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
