import type { Persona } from '../../core/persona/persona.ts';
import { browser } from '../platform/browser.ts';

/** From the root: Firefox takes it from where the page stands that asks. */
const FILE = '/content/fill-hands.js';

/** What our own world does in a document of a page whose fields are to be filled. */
export interface FillWorld {
  sillageFill?: (persona: Persona) => number;
}

/** Fills the fields of the page that a tab shows, its own frames included, as far as the persona has something for them. Answers how many. */
export async function fillPage(tabId: number, persona: Persona): Promise<number> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [FILE] });
  const filled = await browser.scripting.executeScript({ target, func: (it: Persona) => (globalThis as FillWorld).sillageFill?.(it) ?? 0, args: [persona] });
  return filled.reduce((sum, it) => sum + (typeof it.result === 'number' ? it.result : 0), 0);
}
