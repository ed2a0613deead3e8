/**
 * Where the exchanges of a visit stand. The protocol tells one exchange in several voices, which do not wait for each
 * other: the page's (the request, its redirects, its end) and the network's own (`ExtraInfo`: the headers as they really
 * were), which may speak first, and under another target. Neither numbers the hops, so they are counted here.
 */
export interface Exchanges {
  /** The exchange of this id, begun now if it was unknown. */
  readonly of: (id: string) => Exchange;
  /** Tells everything that is still held back: the visit ends. */
  readonly release: () => void;
}

/** Exchanges that are followed at a time. Browsers have a few hundred open at most; a page that asks without end must not fill our memory. */
const OPEN_MAX = 20_000;

export interface Exchange {
  readonly id: string;
  /** -1 until the request itself was heard of. */
  readonly hop: () => number;
  /**
   * A new hop is heard of: the request (0), or what a redirect made of it. A request is held back until something shows that
   * it left: what the page already has, what its cache has and what a service worker answers is asked for in just the same way.
   */
  readonly next: (tellRequest: () => void) => void;
  /** The headers of the next hop that has not had any; told once that hop is known. */
  readonly head: (tell: (hop: number) => void) => void;
  /** The same for what came back. */
  readonly answer: (tell: (hop: number) => void) => void;
  /** The network has nothing to add about this hop: the page's account of its head and of its answer must do. */
  readonly alone: (tellings: { readonly head: (hop: number) => void; readonly answer: (hop: number) => void }) => void;
  /** It ended without an answer. */
  readonly failed: (tell: (hop: number) => void) => void;
  /** It was answered without the network: nothing of it ever left. */
  readonly forget: () => void;
  /** Something that is known of it only later; of no interest if nothing left. */
  readonly late: (tell: () => void) => void;
}

/** Tells by hop: each is told once, in order, and not before its request. */
interface Voice {
  readonly add: (tell: (hop: number) => void) => void;
  readonly fill: (hop: number, tell: (hop: number) => void) => void;
  readonly count: () => number;
  readonly flush: (hop: number) => void;
}

export function openExchanges(): Exchanges {
  const open = new Map<string, { readonly exchange: Exchange; readonly release: () => void }>();
  const begun = (id: string) => {
    const it = beginExchange(id);
    open.set(id, it);
    const [oldest] = open.keys();
    if (open.size > OPEN_MAX && oldest !== undefined) {
      open.get(oldest)?.release();
      open.delete(oldest);
    }
    return it;
  };
  return {
    of: id => (open.get(id) ?? begun(id)).exchange,
    release: () => { for (const it of open.values()) it.release(); },
  };
}

function beginExchange(id: string): { readonly exchange: Exchange; readonly release: () => void } {
  const state = { hop: -1, held: undefined as (() => void) | undefined, forgotten: false };
  const heads = voice();
  const answers = voice();
  const release = (): void => {
    state.held?.();
    state.held = undefined;
  };
  const flush = (): void => {
    if (state.hop < 0 || state.forgotten) return;
    if (heads.count() > 0 || answers.count() > 0) release();
    heads.flush(state.hop);
    answers.flush(state.hop);
  };
  const then = (step: () => void): void => { step(); flush(); };
  return {
    release,
    exchange: {
      id,
      hop: () => state.hop,
      next: tellRequest => { then(() => { release(); state.hop += 1; state.held = tellRequest; if (state.hop > 0) release(); }); },
      head: tell => { then(() => { heads.add(tell); }); },
      answer: tell => { then(() => { answers.add(tell); }); },
      alone: ({ head, answer }) => { then(() => { heads.fill(state.hop, head); answers.fill(state.hop, answer); }); },
      failed: tell => { release(); then(() => { answers.fill(state.hop, tell); }); },
      forget: () => { state.forgotten = state.held !== undefined; state.held = undefined; },
      late: tell => { if (!state.forgotten) tell(); },
    },
  };
}

function voice(): Voice {
  const tellings: ((hop: number) => void)[] = [];
  const state = { told: 0 };
  return {
    add: tell => { tellings.push(tell); },
    fill: (hop, tell) => { if (tellings.length <= hop) tellings[hop] = tell; },
    count: () => tellings.length,
    flush: hop => {
      for (; state.told <= hop && state.told < tellings.length; state.told += 1) tellings[state.told]?.(state.told);
    },
  };
}
