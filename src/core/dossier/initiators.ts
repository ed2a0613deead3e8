import type { Initiator, RequestEvidence, ResourceEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { Beginning, Link } from '../finding/chain.ts';
import type { Account } from './account.ts';
import type { Asker, Loads } from './loads.ts';
import { loadsIn } from './loads.ts';
import { addressOf } from './waiting.ts';

/** Who had whom ask, from the beginning to a request. */
export interface Chain {
  readonly begins: Beginning;
  /** Each was asked for by the one before it, the first by whom the chain begins with. */
  readonly through: readonly { readonly how: Link; readonly url: string }[];
  /** How the last of them, or the beginning itself, made the request. */
  readonly how: Link;
}

/** Tag managers load each other, but not this often; longer chains go round in circles of new addresses. Steps. */
export const STEPS_MAX = 16;

/** How a request came about, one step back. */
interface Cause {
  readonly how: Link;
  readonly asker: Asker | Beginning;
}

interface View {
  readonly loads: Loads;
  readonly timings: ReadonlyMap<string, ResourceEvidence>;
  readonly isThird: (url: string) => boolean;
}

/**
 * Tells of each request who loaded whom, up to what began it: by the scripts on the stack, by what the browser says asked, by its
 * timing of resources, by the document. `isThird`: whether an address is a third party's.
 */
export function initiatorsIn(log: EvidenceLog, accounts: readonly Account[], isThird: (url: string) => boolean): (account: Account) => Chain {
  const timings = new Map(ofKind(log, 'resource').toReversed().flatMap(it => ['', it.document].map(document => [`${document} ${addressOf(it.url)}`, it] as const)));
  const view: View = { loads: loadsIn(log, accounts), timings, isThird };
  return account => chainOf(account, view);
}

function chainOf(account: Account, view: View): Chain {
  const { how, asker: last } = causeOf(account, view);
  const through: { readonly how: Link; readonly url: string }[] = [];
  const seen = new Set<string>();
  let asker = last;
  while (typeof asker !== 'string') {
    const name = asker.by?.request.id ?? asker.url;
    if (seen.has(name) || through.length >= STEPS_MAX) return { begins: 'cut', through: through.toReversed(), how };
    seen.add(name);
    const before: Cause = causeBehind(asker, view);
    through.push({ how: before.how, url: asker.url });
    asker = before.asker;
  }
  return { begins: asker, through: through.toReversed(), how };
}

/** How something that asked came here itself. Of workers made of a blob no request is seen, only that they were started. */
function causeBehind({ url, by }: Asker, view: View): Cause {
  const worker = view.loads.workerAt(url);
  const cause = by === undefined ? undefined : causeOf(by, view);
  if (worker === undefined) return cause ?? { how: 'unknown', asker: 'unknown' };
  return { how: worker.type === 'service' ? 'service-worker' : 'worker', asker: cause?.asker ?? view.loads.askerIn(worker.document) };
}

function causeOf(account: Account, view: View): Cause {
  const { request } = account;
  return redirected(account, view) ?? written(request, view) ?? scripted(account, view) ?? initiated(request, view) ?? timed(request, view) ?? within(request, view);
}

function redirected(account: Account, { loads }: View): Cause | undefined {
  if (account.request.hop === 0) return undefined;
  const before = loads.hopBefore(account);
  return { how: 'redirect', asker: before === undefined ? 'unknown' : { url: before.request.url, by: before } };
}

function written({ channel, initiator }: RequestEvidence, { loads }: View): Cause | undefined {
  if (channel !== 'message') return undefined;
  return { how: 'message', asker: initiator === undefined || initiator.url === '' ? 'not-told' : loads.askerFrom(initiator.url) };
}

/**
 * The third party's script nearest to the call, else the nearest: a library of the site's own that a tag calls (jQuery) does what
 * it is told. Frames of extensions, our own above all, ask for nothing.
 */
function scripted({ request: { document }, scripts }: Account, { loads, isThird }: View): Cause | undefined {
  const those = scripts.filter(it => !/^[a-z]+-extension:/u.test(it));
  const script = those.find(isThird) ?? those[0];
  return script === undefined ? undefined : { how: 'script', asker: loads.askerAt(script, document) };
}

function initiated({ initiator, document }: RequestEvidence, { loads }: View): Cause | undefined {
  if (initiator === undefined || initiator.how === 'other') return undefined;
  const { how, url } = initiator;
  if (how === 'user') return { how, asker: 'user' };
  // A document says of itself more than its address does, which several can share.
  const isDocument = OF_DOCUMENTS.has(how) && document !== '';
  return { how: how === 'worker' ? 'script' : how, asker: isDocument ? loads.askerIn(document) : loads.askerAt(url, document) };
}

const OF_DOCUMENTS: ReadonlySet<Initiator['how']> = new Set(['parser', 'preload', 'frame']);

/** What scripts ask for themselves, as Resource Timing calls it. */
const BY_SCRIPTS = /^(?:fetch|xmlhttprequest|beacon|eventsource)$/u;

function timed({ url, document }: RequestEvidence, { loads, timings }: View): Cause | undefined {
  const timing = timings.get(`${document} ${addressOf(url)}`);
  if (timing === undefined || timing.by === 'other' || timing.by === 'navigation') return undefined;
  if (BY_SCRIPTS.test(timing.by)) return { how: 'script', asker: 'unknown' };
  return { how: timing.by === 'css' ? 'style' : 'element', asker: loads.askerIn(timing.document) };
}

function within({ document }: RequestEvidence, { loads }: View): Cause {
  return document === '' ? { how: 'unknown', asker: 'not-told' } : { how: 'document', asker: loads.askerIn(document) };
}
