import type { WorkerEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { Beginning } from '../finding/chain.ts';
import type { Account } from './account.ts';
import { pagesOf } from './frames.ts';
import { addressOf } from './waiting.ts';

/** Something that asked: by its address, and the request that brought it here, where one was seen. */
export interface Asker {
  readonly url: string;
  readonly by?: Account | undefined;
}

/** What came into a visit's documents, and where from. */
export interface Loads {
  /** Whoever has this address: the page itself, or something that was loaded. `document`: where it was at work, or ''. */
  readonly askerAt: (url: string, document: string) => Asker | Beginning;
  /** The document itself. */
  readonly askerIn: (document: string) => Asker | Beginning;
  /** A document of this origin. */
  readonly askerFrom: (origin: string) => Asker | Beginning;
  /** The hop that was redirected to this one. */
  readonly hopBefore: (account: Account) => Account | undefined;
  /** How a worker of this address was first started. */
  readonly workerAt: (url: string) => WorkerEvidence | undefined;
}

/** What brings code or documents. What is fetched may be run as well. */
const LOADING: ReadonlySet<string> = new Set(['script', 'style', 'frame', 'form', 'navigation', 'prefetch', 'fetch', 'other']);

/** Gathers what was loaded, by address: first in the document that used it, else wherever it was loaded first. */
export function loadsIn(log: EvidenceLog, accounts: readonly Account[]): Loads {
  const loaded = firstBy(accounts.filter(it => LOADING.has(it.request.channel)), ({ request: { url, document } }) => [addressOf(url), `${addressOf(url)} ${document}`]);
  const hops = firstBy(accounts.filter(it => it.request.witness === 'browser'), ({ request: { exchange, hop } }) => [`${exchange} ${hop}`]);
  const workers = firstBy(ofKind(log, 'worker'), it => [it.url]);
  const frames = ofKind(log, 'navigation').filter(it => it.frame === 'sub');
  const urls = firstBy(frames, it => [it.document]);
  const origins = firstBy(frames, it => [originOf(it.url)]);
  const pages = new Set(pagesOf(log).map(addressOf));
  const own = new Set([...pages].map(originOf));

  function askerAt(url: string, document: string): Asker | Beginning {
    if (url === '') return 'unknown';
    const address = addressOf(url);
    // Some witnesses name no more than the origin; a page's own is the page.
    const isOwn = pages.has(address) || (own.has(originOf(url)) && /^https:\/\/[^/]*\/?$/u.test(address));
    return isOwn ? 'page' : { url, by: loaded.get(`${address} ${document}`) ?? loaded.get(address) };
  }

  return {
    askerAt,
    askerIn(document) {
      const url = urls.get(document)?.url;
      if (document === '') return 'not-told';
      return url === undefined ? 'page' : askerAt(url, '');
    },
    askerFrom: origin => own.has(originOf(origin)) ? 'page' : askerAt(origins.get(originOf(origin))?.url ?? origin, ''),
    hopBefore: ({ request: { exchange, hop } }) => hops.get(`${exchange} ${hop - 1}`),
    workerAt: url => workers.get(url),
  };
}

function firstBy<T>(all: readonly T[], keysOf: (it: T) => readonly string[]): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const [key, it] of all.flatMap(it => keysOf(it).map(key => [key, it] as const))) {
    if (!first.has(key)) first.set(key, it);
  }
  return first;
}

function originOf(url: string): string {
  return /^[a-z]+:\/\/[^/?#]*/iu.exec(addressOf(url))?.[0].toLowerCase() ?? url;
}
