import { readFileSync } from 'node:fs';
import type { DevtoolsSession } from '../../../src/observers/cdp-host.ts';
import { inject } from '../../../src/headless/visit/inject.ts';
import type { Scripts } from '../../../src/headless/visit/inject.ts';
import { setBreakpoints } from './breakpoints.ts';
import { countingStacks } from './counting.ts';
import { stackAndCall } from './stack-and-call.ts';
import type { Tab } from './tab.ts';

/** A way to watch a page's calls. What it has heard is counted, for a watcher that hears nothing costs nothing. */
export type Contestant = (tab: Tab, heard: Heard) => Promise<void>;

/** Told of so many calls. */
export type Heard = (calls: number) => void;

export const UNHOOKED = 'none';
export const CONTROL = 'none (A/A)';
export const OURS = 'ours, built';
export const EMPTY = 'two empty scripts';
const BLACKLIGHTS_WAY = 'stack and binding call per API call';
const TRACKER_RADARS_WAY = 'breakpoint per API';

export const CONTESTANTS: Readonly<Record<string, Contestant>> = {
  [UNHOOKED]: () => Promise.resolve(),
  [CONTROL]: () => Promise.resolve(),
  [OURS]: ours,
  // blacklight-collector/src/inspectors/inspector.ts, in the manner of: a whole stack, and a call out of the page, for each use.
  [BLACKLIGHTS_WAY]: stackAndCall,
  // tracker-radar-collector/collectors/APICalls/TrackerTracker.js, in the manner of: the debugger's breakpoints, whose condition reports.
  [TRACKER_RADARS_WAY]: setBreakpoints,
};

/** The built scripts, each in its world and at its time, put there by what puts them there on a visit. */
async function ours({ session }: Tab, heard: Heard): Promise<void> {
  injectInto(session, builtScripts(), heard);
  await session.send('Page.enable');
}

/** Nothing, in each of the two worlds: what the browser itself asks for a second one. */
export async function emptyScripts({ session }: Tab): Promise<void> {
  injectInto(session, { page: '0', isolated: '0', shown: '', banner: '' }, () => undefined);
  await session.send('Page.enable');
}

/** The same as ours with a counter in front of it that says how often a stack was taken. Not for measuring time. */
export async function oursCounted({ session }: Tab, heard: Heard): Promise<void> {
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: countingStacks() });
  injectInto(session, builtScripts(), heard);
  await session.send('Page.enable');
}

function builtScripts(): Scripts {
  const read = (name: string): string => readFileSync(`dist/command/${name}.js`, 'utf8');
  return { page: read('page'), isolated: read('isolated'), shown: read('shown'), banner: read('banner') };
}

function injectInto(session: DevtoolsSession, scripts: Scripts, heard: Heard): void {
  const onTarget: Parameters<typeof inject>[0]['onTarget'] = prepare => {
    prepare({ id: 'measured', session, kind: 'page', url: '', parentFrame: '', isFront: () => true });
    return () => undefined;
  };
  inject({ onTarget, onEnd: () => () => undefined }, scripts, (_, batch) => { heard(batch.filter(it => it.witness === 'page').length); });
}
