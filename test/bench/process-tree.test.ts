import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { treeCpuMs } from './process-tree.ts';

/** Works until its own clock says that it has used 300 ms of a processor. */
const WORK = 'let used; do { for (let n = 0; n < 1e6; n += 1); used = process.cpuUsage(); } while (used.user + used.system < 300_000);';
const WORKED_MS = 280;
/** That takes as long as a busy machine makes it wait for a processor. */
const PATIENCE = { timeout: 60_000 };

describe.runIf(process.platform === 'linux')('treeCpuMs', PATIENCE, () => {
  it('counts what a child used that has ended', () => {
    const before = treeCpuMs(process.pid);
    spawnSync(process.execPath, ['-e', WORK]);
    expect(treeCpuMs(process.pid) - before).toBeGreaterThanOrEqual(WORKED_MS);
  });

  it('counts what a child of a child has used that still lives', async () => {
    const child = spawn(process.execPath, ['-e', `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`${WORK} console.log('done'); setTimeout(() => {}, 60_000)`)}], { stdio: 'inherit' })`], { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    try {
      await once(child.stdout, 'data');
      expect(treeCpuMs(child.pid ?? 0)).toBeGreaterThanOrEqual(WORKED_MS);
    } finally {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    }
  });

  it('knows nothing of a process that is not there', () => {
    expect(treeCpuMs(2 ** 22 + 1)).toBe(0);
  });
});
