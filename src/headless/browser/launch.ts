import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { browserFlags } from './flags.ts';
import { connect } from './pipe.ts';
import type { Connection } from './pipe.ts';
import { traceTimers } from './trace.ts';
import type { TimerTrace } from './trace.ts';
import { makeProfile, removeProfile } from './profile.ts';

export interface RunningBrowser {
  readonly connection: Connection;
  /** Product and version: `Chromium 156.0.8078.79`. */
  readonly product: string;
  /** What the browser says of itself to sites, without the word that tells robots from people. */
  readonly userAgent: string;
  /** The process, for whoever wants to measure it. */
  readonly pid: number;
  readonly timers: TimerTrace;
  readonly close: () => Promise<void>;
}

export interface LaunchSettings {
  readonly path: string;
  readonly extra: readonly string[];
}

/** A browser that cannot say its name after this long does not speak the protocol. Milliseconds. */
const START_MAX_MS = 20_000;
const CLOSE_MAX_MS = 2_000;

/** Starts a browser with a profile of its own. Both end with this process, however it ends. */
export async function launch({ path, extra }: LaunchSettings): Promise<RunningBrowser> {
  const profile = makeProfile();
  const flags = browserFlags({ profile, extra, root: process.getuid?.() === 0, shell: /headless-shell/u.test(path) });
  const child = spawn(path, flags, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
  const last = tailOf(child);
  const destroy = (): void => {
    killTree(child);
    removeProfile(profile);
  };
  process.once('exit', destroy);
  const [, , , toBrowser, fromBrowser] = child.stdio as [unknown, unknown, unknown, Writable, Readable];
  const connection = connect(toBrowser, fromBrowser);
  const gone = new Promise<never>((_, fail) => {
    child.once('error', error => { fail(error); });
    child.once('exit', code => { connection.end('the browser is gone'); fail(new Error(`it ended at once (${code ?? 'killed'}): ${last()}`)); });
  });
  const exited = new Promise<void>(done => { child.once('exit', () => { done(); }); });
  const close = async (): Promise<void> => {
    await Promise.race([connection.browser.send('Browser.close').then(() => exited, () => undefined), wait(CLOSE_MAX_MS)]);
    destroy();
    process.removeListener('exit', destroy);
  };
  try {
    const { product, userAgent } = await Promise.race([connection.browser.send('Browser.getVersion'), gone, overdue()]);
    gone.catch(() => undefined);
    const timers = traceTimers(connection.browser);
    return { connection, product: nameOf(product), userAgent: userAgent.replace('HeadlessChrome', 'Chrome'), pid: child.pid ?? 0, timers, close };
  } catch (error) {
    await close();
    throw new Error(`${path} could not be started: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** `HeadlessChrome/156.0.8078.79` → `Chromium 156.0.8078.79`. */
function nameOf(product: string): string {
  const [name = 'Chromium', version = ''] = product.split('/');
  return `${name.startsWith('Edg') ? 'Edge' : 'Chromium'} ${version}`.trim();
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    // A browser is a family of processes; it was made the head of a process group of its own, so they all go.
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** The last line a browser wrote before it gave up says why. */
function tailOf({ stderr }: ChildProcess): () => string {
  const kept: string[] = [];
  stderr?.on('data', (chunk: Buffer) => {
    kept.push(chunk.toString('utf8'));
    if (kept.length > 20) kept.shift();
  });
  return () => kept.join('').trim().split('\n').at(-1) ?? '';
}

function wait(ms: number): Promise<void> {
  return new Promise(done => { setTimeout(done, ms).unref(); });
}

async function overdue(): Promise<never> {
  await wait(START_MAX_MS);
  throw new Error('it does not answer');
}
