import type { Frame, Page } from 'puppeteer-core';
import type { Received } from '../server/received.ts';

/** How a visit is made, and when it may end. */
export interface Visit {
  readonly persona: Readonly<Record<string, string>>;
  readonly received: () => readonly Received[];
  /** True once all that a page is known to send has come; without it, a pause is taken for the end. */
  readonly isComplete?: () => boolean;
}

/** A pause this long between requests ends a step: longer than any SDK of the site waits to flush. */
const QUIET_MS = 800;
const LIMIT_MS = 12_000;

/** Opens a page, fills every form of every frame by hand, submits each, and waits until the server hears nothing more. */
export const visitPage = async (page: Page, url: string, visit: Visit): Promise<void> => {
  await page.goto(url, { waitUntil: 'load' });
  await quiet(visit.received);
  const frames = page.frames();
  for (const frame of frames) await fill(frame, visit.persona);
  await quiet(visit.received);
  for (const frame of frames.toReversed()) await submit(frame);
  await quiet(visit.received);
  await until(visit.isComplete ?? (() => true), LIMIT_MS);
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
const quiet = (received: () => readonly Received[]): Promise<void> => {
  const startMs = Date.now();
  const lastMs = (): number => Math.max(startMs, received().findLast((it) => it.path !== '/beat')?.atMs ?? 0);
  return until(() => Date.now() - lastMs() >= QUIET_MS, LIMIT_MS);
};

const until = async (isMet: () => boolean, limitMs: number): Promise<void> => {
  const startMs = Date.now();
  while (!isMet() && Date.now() - startMs < limitMs) await new Promise((resolve) => setTimeout(resolve, 100));
};
