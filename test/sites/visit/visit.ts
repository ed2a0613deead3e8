import type { Frame, Page } from 'puppeteer-core';
import type { Received } from '../server/received.ts';

/** How long nothing new of interest must have arrived before a visit is over, and the longest it may take. */
const QUIET_MS = 1800;
const LIMIT_MS = 12_000;

/** Opens a page, fills every form of every frame by hand, submits each, and waits until the server hears nothing more. */
export const visitPage = async (page: Page, url: string, filling: { readonly persona: Readonly<Record<string, string>>; readonly received: () => readonly Received[] }): Promise<void> => {
  await page.goto(url, { waitUntil: 'load' });
  await quiet(filling.received);
  const frames = page.frames();
  for (const frame of frames) await fill(frame, filling.persona);
  await quiet(filling.received);
  for (const frame of frames.toReversed()) await submit(frame);
  await quiet(filling.received);
};

const fill = async (frame: Frame, persona: Readonly<Record<string, string>>): Promise<void> => {
  for (const field of await frame.$$('form input[name], form textarea[name]')) {
    const value = persona[await field.evaluate((it) => it.getAttribute('name') ?? '')];
    if (value === undefined) continue;
    await field.focus();
    await field.type(value);
  }
  await frame.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
};

/** All at once, since a submitted form may take its frame elsewhere; frames before the page, for the same reason. */
const submit = (frame: Frame): Promise<void> => frame.evaluate(() => { document.querySelectorAll('form').forEach((it) => { it.requestSubmit(); }); });

/** Waits for a pause in what arrives. Heartbeats of the page that never goes quiet do not count. */
const quiet = async (received: () => readonly Received[]): Promise<void> => {
  const startMs = Date.now();
  const lastMs = (): number => received().findLast((it) => it.path !== '/beat')?.atMs ?? startMs;
  while (Date.now() - Math.max(lastMs(), startMs) < QUIET_MS && Date.now() - startMs < LIMIT_MS) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
