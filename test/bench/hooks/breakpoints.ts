import { APIS } from './apis.ts';
import type { Api } from './apis.ts';
import type { Heard } from './contestants.ts';
import type { Tab } from './tab.ts';

const BINDING = 'reportCall';

/** Never true, so the page does not stop; what it does on the way there is the report. */
const CONDITION = `(${BINDING}(JSON.stringify({ stack: new Error().stack })), false)`;

/**
 * Watching from outside: the debugger stops at each function, evaluates the condition and goes on. Ours, after what is published
 * of how Tracker Radar Collector works. The first line of each document waits until all breakpoints are set.
 */
export async function setBreakpoints({ session }: Tab, heard: Heard): Promise<void> {
  await session.send('Runtime.enable');
  await session.send('Debugger.enable');
  session.on('Runtime.bindingCalled', () => { heard(1); });
  await session.send('Runtime.addBinding', { name: BINDING });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: 'debugger' });
  session.on('Debugger.paused', () => {
    void Promise.all(APIS.map(it => stopAt(session, it))).then(() => session.send('Debugger.resume'));
  });
}

async function stopAt(session: Tab['session'], { holder, name, slot }: Api): Promise<void> {
  const { result } = await session.send('Runtime.evaluate', { expression: `Object.getOwnPropertyDescriptor(${holder}, '${name}')?.${slot}` });
  if (result.objectId !== undefined) await session.send('Debugger.setBreakpointOnFunctionCall', { objectId: result.objectId, condition: CONDITION });
}
