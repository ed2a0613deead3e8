import { PURPOSES } from '../../core/evidence/walk.ts';
import { domainOf } from '../../core/party/domain.ts';
import type { LinkLine } from '../../ui/panel/panel-view.ts';
import { browser } from '../platform/browser.ts';
import { purposeOf } from './purpose-of.ts';

interface Anchor { readonly url: string; readonly text: string }

/** So many of a page's links are looked at, and so many proposed for one purpose. */
const ANCHORS_MAX = 2_000;
const EACH_MAX = 3;

/** Links of the page that a tab shows which seem to lead to something that is to be looked at; to pages of these domains only. */
export async function findLinks(tabId: number, own: readonly string[]): Promise<readonly LinkLine[]> {
  const [found] = await browser.scripting.executeScript({ target: { tabId }, func: anchorsIn, args: [ANCHORS_MAX] });
  return proposalsIn((found?.result ?? []) as readonly Anchor[], own);
}

export function proposalsIn(anchors: readonly Anchor[], own: readonly string[]): readonly LinkLine[] {
  const lines = anchors.filter(it => /^https?:/u.test(it.url) && own.includes(domainOf(it.url))).flatMap(lineOf);
  const distinct = [...new Map(lines.toReversed().map(it => [it.url, it])).values()].toReversed();
  return PURPOSES.flatMap(purpose => distinct.filter(it => it.purpose === purpose).slice(0, EACH_MAX));
}

function lineOf({ url, text }: Anchor): readonly LinkLine[] {
  const purpose = purposeOf(url, text);
  return purpose === undefined ? [] : [{ purpose, label: text === '' ? new URL(url).pathname : text, url: url.replace(/#.*$/su, '') }];
}

/** Runs in the page, by itself: nothing of this file is there. */
function anchorsIn(most: number): readonly Anchor[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, most).map(it => ({ url: it.href, text: it.innerText.replace(/\s+/gu, ' ').trim().slice(0, 60) }));
}
