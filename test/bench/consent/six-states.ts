import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAskingSite } from '../../support/asking-site.ts';
import { browserPath } from '../../support/browser-path.ts';
import { interleave, median } from '../interleave.ts';
import { atMost } from '../section.ts';
import type { Measured } from '../section.ts';

const COMMAND = 'dist/command/main.js';
const REPETITIONS = 5;
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'one visit': [], 'six states, one visit each': ['--consent', '--runs', '1'], 'six states, three visits each': ['--consent', '--runs', '3'],
};

/** A whole comparison of one page against one visit of it, each from the start of the command to its end. */
export async function sixStates(): Promise<Measured> {
  if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is missing: run npm run build first`);
  const site = await startAskingSite();
  const out = mkdtempSync(join(tmpdir(), 'sillage-bench-'));
  try {
    const all = await interleave({
      names: Object.keys(WAYS), repetitions: REPETITIONS,
      run: async name => {
        const beganMs = performance.now();
        await started([COMMAND, 'audit', site.url('honest'), '--browser', browserPath(), '--out', join(out, 'out'), '--format', 'json', ...site.chromiumArgs.map(it => `--browser-arg=${it}`), ...WAYS[name] ?? []]);
        return performance.now() - beganMs;
      },
    });
    const one = all.get('one visit') ?? [];
    // Round by round: what slows one round of a busy machine slows all that is in it.
    const ratio = (name: string): number => Math.round(median((all.get(name) ?? []).map((ms, at) => ms / (one[at] ?? Number.NaN))) * 10) / 10;
    return {
      tables: [{ title: `one page with a banner (${REPETITIONS} rounds)`, rows: Object.keys(WAYS).map(name => ({ 'what': name, 'p50 s': Math.round(median(all.get(name) ?? []) / 100) / 10, 'x one visit': ratio(name) })) }],
      goals: [atMost('six states, x one visit', 6, ratio('six states, one visit each'))],
      notes: ['The browser’s start and end are in all of them. States are visited side by side as memory and processors allow.'],
    };
  } finally {
    rmSync(out, { recursive: true, force: true });
    await site.stop();
  }
}

function started(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const told: Buffer[] = [];
    child.stderr.on('data', (it: Buffer) => void told.push(it));
    child.on('close', code => { if (code === 0) resolve(); else reject(new Error(`the command ended with ${String(code)}: ${Buffer.concat(told).toString()}`)); });
  });
}
