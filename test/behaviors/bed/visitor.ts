import { setTimeout as wait } from 'node:timers/promises';
import type { RunningBrowser } from '../../../src/headless/browser/launch.ts';
import { click, typeText } from '../../../src/headless/fill/keyboard.ts';
import type { DevtoolsSession } from '../../../src/observers/cdp-host.ts';

/** Somebody in front of a page, with real keys and a real mouse. Places are the selectors of what is clicked or drawn upon. */
export interface Visitor {
  readonly click: (selector: string) => Promise<void>;
  /** Clicks into it first. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** Draws a stroke across it with the button held down. */
  readonly drag: (selector: string) => Promise<void>;
  /** Turns the wheel, in CSS pixels. */
  readonly scroll: (by: number) => Promise<void>;
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** In milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * The same browser with somebody in front of the page that a visit opens: they act once, when the page is quiet for the first
 * time, and the visit goes on when they are done and the page is quiet again. A visit looks for timers when all else is quiet,
 * which is the moment; nothing of the product is made for it.
 */
export function withVisitor(browser: RunningBrowser, act: (visitor: Visitor) => Promise<void>): RunningBrowser {
  const { connection, timers } = browser;
  const state: { page: DevtoolsSession | undefined; done: boolean } = { page: undefined, done: false };
  const session = (id: string): DevtoolsSession => {
    const real = connection.session(id);
    const send = (...said: Parameters<DevtoolsSession['send']>): unknown => {
      if (said[0] === 'Page.navigate') state.page = real;
      return real.send(...said);
    };
    return { ...real, send: send as DevtoolsSession['send'] };
  };
  const nextDueMs: RunningBrowser['timers']['nextDueMs'] = async nowMs => {
    if (state.done || state.page === undefined) return timers.nextDueMs(nowMs);
    state.done = true;
    await act(visitorOf(state.page));
    return nowMs;
  };
  return { ...browser, connection: { ...connection, session }, timers: { ...timers, nextDueMs } };
}

function visitorOf(page: DevtoolsSession): Visitor {
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await page.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  const boxOf = (selector: string): Promise<Box> => evaluate(`(() => {
    const it = document.querySelector(${JSON.stringify(selector)});
    it.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = it.getBoundingClientRect();
    return { x, y, width, height };
  })()`);
  const clickOn = async (selector: string): Promise<void> => { await click(page, middleOf(await boxOf(selector))); };
  return {
    evaluate,
    click: clickOn,
    type: async (selector, text) => {
      await clickOn(selector);
      await typeText(page, text);
    },
    drag: async selector => { await drag(page, await boxOf(selector)); },
    scroll: async by => { await page.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x: 100, y: 100, deltaX: 0, deltaY: by }); },
    wait: async ms => { await wait(ms); },
  };
}

interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

function middleOf({ x, y, width, height }: Box): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

async function drag(page: DevtoolsSession, { x, y, width, height }: Box): Promise<void> {
  const at = (share: number): { readonly x: number; readonly y: number } => ({ x: x + width * share, y: y + height * (0.3 + 0.4 * Math.sin(share * 6) ** 2) });
  const mouse = async (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', share: number): Promise<void> => {
    await page.send('Input.dispatchMouseEvent', { type, ...at(share), button: 'left', buttons: 1, clickCount: 1 });
  };
  await mouse('mousePressed', 0.1);
  for (const share of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) await mouse('mouseMoved', share);
  await mouse('mouseReleased', 0.9);
}
