import type { SiteBrowser } from './extension.ts';

/** What a page can see of itself, and would see of us: its names, its document's, its elements. */
export interface PageLook {
  readonly globals: readonly string[];
  readonly chrome: readonly string[];
  readonly document: readonly string[];
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly nodes: number;
  readonly listening: readonly string[];
}

const LOOK = `({
  globals: Reflect.ownKeys(window).map(String).sort(),
  chrome: Reflect.ownKeys(window.chrome ?? {}).map(String).sort(),
  document: Reflect.ownKeys(document).map(String).sort(),
  attributes: Object.fromEntries(['html', 'head', 'body'].map(it => [it, document.querySelector(it).getAttributeNames()])),
  nodes: document.querySelectorAll('*').length,
  listening: [window, document, document.documentElement].flatMap(it => Object.keys(Object.getPrototypeOf(it)).filter(name => name.startsWith('on') && typeof it[name] === 'function')).sort(),
})`;

export async function lookOf(browser: SiteBrowser): Promise<PageLook> {
  return await browser.evaluate<PageLook>(LOOK);
}
