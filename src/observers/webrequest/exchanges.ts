/** Where the exchanges under way stand: how many redirects each has followed, and whether this hop was answered. */
export interface Exchanges {
  /** 0 for the first request, then one more after each redirect. */
  readonly hopOf: (id: string) => number;
  /**
   * True the first time it is asked for a hop. Firefox tells again of a request that a service worker let pass, under the same id
   * (measured, Firefox 153).
   */
  readonly begins: (id: string) => boolean;
  /** True the first time it is asked for a hop: a hop has one response, however many events speak of it. */
  readonly answers: (id: string) => boolean;
  readonly redirected: (id: string) => void;
  readonly ended: (id: string) => void;
}

interface Standing {
  readonly hop: number;
  readonly begun: boolean;
  readonly answered: boolean;
}

/** Exchanges that never end (a socket, a stalled download) are forgotten beyond this many, oldest first. */
const OPEN_MAX = 2_000;

/**
 * webRequest uses one id for all hops of an exchange and numbers none of them, so the number has to be counted. It lives in
 * memory alone: a worker that dies in the middle of a redirect counts from 0 again, inside the gap it reports for itself.
 */
export function openExchanges(): Exchanges {
  const open = new Map<string, Standing>();
  const standing = (id: string): Standing => open.get(id) ?? { hop: 0, begun: false, answered: false };
  const put = (id: string, now: Standing): void => {
    open.set(id, now);
    const [oldest] = open.keys();
    if (open.size > OPEN_MAX && oldest !== undefined) open.delete(oldest);
  };
  return {
    hopOf: id => standing(id).hop,
    begins: id => {
      const before = standing(id);
      put(id, { ...before, begun: true });
      return !before.begun;
    },
    answers: id => {
      const before = standing(id);
      put(id, { ...before, answered: true });
      return !before.answered;
    },
    redirected: id => { put(id, { hop: standing(id).hop + 1, begun: false, answered: false }); },
    ended: id => { open.delete(id); },
  };
}
