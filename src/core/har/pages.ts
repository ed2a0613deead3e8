import { joined, kindOf, openDocuments } from './channel.ts';
import type { Har, HarEntry, HarPage } from './har.ts';
import { headerIn, namedIn } from './headers.ts';
import { epochMsOf } from './instant.ts';
import type { Timed } from './timed.ts';

/** One page of a file: its own documents among its entries, in the order of time. */
export interface PageOfHar {
  readonly url: string;
  readonly entries: readonly Timed[];
  /** Those that are documents, of the page itself or of a frame. */
  readonly frames: ReadonlyMap<Timed, 'top' | 'sub'>;
  /** Whether the page’s own document is among them: if not, what came before the first entry is not known. */
  readonly begun: boolean;
}

/**
 * The pages of a file, each with what was asked for while it was there. What no page is named for belongs to the one that had begun
 * last; a file without pages has one for each document that a browser said to be opened in a tab. A page that only sent on is a part of
 * the one it led to.
 */
export function pagesOf({ log: { pages } }: Har, timed: readonly Timed[]): readonly PageOfHar[] {
  const groups = (pages ?? []).length === 0 ? byDocument(timed) : byPage(pages ?? [], timed);
  return withoutDetours(groups.filter(it => it.length > 0)).map(pageOf(new Map((pages ?? []).map(it => [it.id, it]))));
}

type Group = readonly Timed[];

function byPage(pages: readonly HarPage[], timed: readonly Timed[]): readonly Group[] {
  const begun = beginningsOf(pages, timed).map(it => ({ ...it, entries: [] as Timed[] }));
  // Where nobody says when any page began, all is the first one's.
  const inOrder = begun.length > 0 ? begun : [{ id: '', atMs: 0, entries: [] as Timed[] }];
  const byId = new Map(inOrder.map(it => [it.id, it]));
  for (const it of timed) {
    (byId.get(it.entry.pageref ?? '') ?? openAt(inOrder, it.atMs))?.entries.push(it);
  }
  return inOrder.map(it => it.entries);
}

function openAt<T extends { readonly atMs: number }>(inOrder: readonly T[], atMs: number): T | undefined {
  return inOrder.findLast(it => it.atMs <= atMs) ?? inOrder[0];
}

/** When each page began, the first first. Some writers leave it empty: then it is when its first entry was. */
function beginningsOf(pages: readonly HarPage[], timed: readonly Timed[]): readonly { readonly id: string; readonly atMs: number }[] {
  const firstIn = (id: string): number | undefined => timed.find(it => it.entry.pageref === id)?.atMs;
  const begun = pages.flatMap(({ id, startedDateTime }) => {
    const atMs = epochMsOf(startedDateTime ?? '') ?? firstIn(id);
    return atMs === undefined ? [] : [{ id, atMs }];
  });
  return begun.toSorted((a, b) => a.atMs - b.atMs);
}

function byDocument(timed: readonly Timed[]): readonly Group[] {
  const groups: Timed[][] = [[]];
  for (const it of timed) {
    const opens = headerIn(namedIn(it.entry.request.headers), 'sec-fetch-dest').toLowerCase() === 'document';
    if (opens && !leadsHere(groups.at(-1) ?? [], it)) groups.push([]);
    groups.at(-1)?.push(it);
  }
  return groups;
}

function leadsHere(before: Group, { entry: { request } }: Timed): boolean {
  return before.some(({ entry }) => isDetour(entry) && joined(entry.response?.redirectURL, entry.request.url) === request.url);
}

function isDetour({ response }: HarEntry): boolean {
  const status = response?.status ?? 0;
  return status >= 300 && status < 400 && status !== 304;
}

function withoutDetours(groups: readonly Group[]): readonly Group[] {
  const kept: Group[] = [];
  let waiting: Group = [];
  for (const [n, group] of groups.entries()) {
    const whole = [...waiting, ...group];
    waiting = n < groups.length - 1 && whole.every(it => kindOf(it.entry) === 'document' && isDetour(it.entry)) ? whole : [];
    if (waiting.length === 0) kept.push(whole);
  }
  return kept;
}

const pageOf = (pages: ReadonlyMap<string, HarPage>) => (entries: Group): PageOfHar => {
  const title = pages.get(entries.find(it => it.entry.pageref)?.entry.pageref ?? '')?.title;
  const frameOf = openDocuments(title ?? '');
  const frames = new Map(entries.filter(it => kindOf(it.entry) === 'document').map(it => [it, frameOf(it.entry)] as const));
  const own = entries.filter(it => frames.get(it) === 'top');
  return { url: urlOf({ own, entries, title }), entries, frames, begun: own.length > 0 };
};

/** The page’s first document that was no detour; else what its entries say they were asked for from; else its title, where that is an address. */
function urlOf({ own, entries, title }: { readonly own: Group; readonly entries: Group; readonly title: string | null | undefined }): string {
  const document = own.find(it => !isDetour(it.entry)) ?? own[0];
  if (document !== undefined) return document.entry.request.url;
  const referers = entries.map(it => headerIn(namedIn(it.entry.request.headers), 'referer'));
  return [title ?? '', ...referers, ...entries.map(it => it.entry.request.url)].find(it => /^https?:\/\//iu.test(it)) ?? '';
}
