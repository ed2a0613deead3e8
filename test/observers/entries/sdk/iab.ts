import { CmpApi } from '@iabtechlabtcf/cmpapi';
import stub from '@iabtechlabtcf/stub';

/**
 * The IAB's own stub, and some moments later the platform that takes its place, asks, and is answered. `heard`: what a vendor that asked
 * early, and one that asked late, are told; the number of a listener is left out, for ours has one too.
 */
const heard: string[] = [];
const told = (who: string) => (data: { readonly eventStatus?: string; readonly tcString?: string } | null, success: boolean): void => {
  heard.push(`${who} ${data?.eventStatus ?? ''} ${data?.tcString ?? ''} ${success}`);
};
const REFUSED = 'COtybn4PA_zT4KjACBENAPCIAEBAAECAAIAAAAAAAAAA';
const wait = (ms: number): Promise<void> => new Promise(done => { setTimeout(done, ms); });

stub();
const tcfapi = (...given: unknown[]): unknown => (globalThis as unknown as { __tcfapi: (...given: unknown[]) => unknown }).__tcfapi(...given);
tcfapi('addEventListener', 2, told('early'));

async function run(): Promise<readonly string[]> {
  await wait(50);
  document.cookie = 'asked=1; max-age=1';
  await wait(50);
  const cmp = new CmpApi(23, 7, true);
  cmp.update('', true);
  tcfapi('addEventListener', 2, told('late'));
  await wait(50);
  cmp.update(REFUSED, false);
  await wait(50);
  return heard;
}

Object.assign(globalThis, { done: run() });
