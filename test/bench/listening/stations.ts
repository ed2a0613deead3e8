import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { launchBareChromium, launchChromium } from '../../support/chromium.ts';
import { grantAccess, siteTab } from '../../support/extension.ts';
import { treeCpuMs } from '../process-tree.ts';
import { makePeer } from './peer-extension.ts';
import type { Bound, Closeness } from './peers.ts';
import type { Sender } from './sender.ts';

/** A browser with one contestant in it, ready to send. */
export interface Station {
  /** Milliseconds of processor time of all its processes, from the first POST until `RESTED_MS` after the last answer. */
  readonly send: (sender: Sender, posts: number) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** What is put off (our audit comes a second after the last request) must be paid for too. Milliseconds. */
export const RESTED_MS = 1_500;

export async function bareStation(): Promise<Station> {
  const { puppeteer, close } = await launchBareChromium();
  return { send: sendIn(puppeteer), close };
}

/** The built extension, with the access that a person gave it. It listens closely while any tab is looked at closely. */
export async function ourStation(closeness: Closeness): Promise<Station> {
  const browser = await launchChromium();
  await grantAccess(browser);
  if (closeness === 'auditing') {
    const message = JSON.stringify({ name: 'audit/begin', says: { tabId: await siteTab(browser) } });
    await browser.evaluateInExtension(`chrome.runtime.sendMessage(${message})`);
  }
  await browser.openInExtension('icons/16.png');
  return { send: sendIn(browser.puppeteer), close: browser.close };
}

export async function peerStation(bound: readonly Bound[]): Promise<Station> {
  const directory = makePeer(bound);
  const { puppeteer, close } = await launchChromium({ directory });
  return {
    send: sendIn(puppeteer),
    close: async () => {
      await close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** In a tab that no driver looks into: one that does would be told of every request, which costs as much as a listener. */
function sendIn(browser: Browser): Station['send'] {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('the browser has no process');
  return async (sender, posts) => {
    const session = await browser.target().createCDPSession();
    const begun = sender.begun();
    const done = sender.done();
    const { targetId } = await session.send('Target.createTarget', { url: sender.url(posts) });
    await begun;
    const beforeMs = treeCpuMs(pid);
    await done;
    await wait(RESTED_MS);
    const usedMs = treeCpuMs(pid) - beforeMs;
    await session.send('Target.closeTarget', { targetId });
    await session.detach();
    return usedMs;
  };
}
