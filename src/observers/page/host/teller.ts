import type { PageEnd } from '../../channel/page-end.ts';
import type { Raw, Seen } from '../../channel/raw.ts';
import { write } from '../../channel/write.ts';
import { attempt, bare, descriptorOf, keys, list, unbound } from '../../natives.ts';
import { clockOf } from '../../outbox-clock.ts';
import type { Look, PageHost } from './page-host.ts';
import type { Page } from './page.ts';
import type { AtWork } from './scripts.ts';
import { scriptsOf } from './scripts.ts';
import { signalsOf } from './signals.ts';
import { usesOf } from './uses.ts';

/** Records sent together when one task makes more, or held until the other end of the channel is there. */
const BATCH_MAX = 200;

const queueTask = unbound(descriptorOf(globalThis, 'queueMicrotask')?.value as (callback: () => void) => void);

export interface Line {
  readonly end: () => PageEnd;
  /** Nobody listens any more: the extension is gone, or a new document in this Window has brought new scripts. */
  readonly unheard: () => void;
}

/** Tells at the end of each task that saw something: no timer that a page could clear, nothing held when it is left. */
export interface Teller extends Pick<PageHost, 'tell' | 'miss' | 'use' | 'signal' | 'onLook'> {
  /** Our own world wants what there is. */
  readonly asked: () => void;
}

// eslint-disable-next-line max-lines-per-function -- one state, which each of its parts would have to be given
export function openTeller(page: Page, { end, unheard }: Line): Teller {
  const state = bare({ text: '', count: 0, due: false });
  const looks = list<Look>();
  const nowMs = clockOf(page);
  // Uses whose scripts nobody can tell any more are uses that went unseen: said once.
  const scriptsAt = scriptsOf(page, reason => { miss('use', reason); });

  const send = (): void => {
    state.due = false;
    const { text, count } = state;
    // The other end may ask at once, before there is an end of ours: then there is nothing yet.
    if (count === 0 || !end().isConnected()) return;
    state.text = '';
    state.count = 0;
    if (end().send(`[${text}]`)) return;
    looks.length = 0;
    unheard();
  };
  const add = (raw: Raw): void => {
    if (state.count >= BATCH_MAX) return;
    state.text += (state.text && ',') + write(raw);
    state.count += 1;
    if (!state.due) queueTask(page, send);
    state.due = true;
    if (state.count >= BATCH_MAX) send();
  };
  const addBy = (seen: Seen, at: AtWork | undefined): void => { add([nowMs(), seen, at?.running, at?.stack]); };
  const miss: PageHost['miss'] = (of, reason, place) => {
    add([nowMs(), { kind: 'gap', of, reason, count: 1, place }]);
  };
  /** Where nobody looks yet, there may be no end of ours yet. */
  const look = (isAsked: boolean): void => {
    if (looks.length === 0 || !end().isConnected()) return;
    const now = nowMs();
    for (let i = 0; i < looks.length; i += 1) attempt(() => looks[i]?.(now, isAsked));
  };
  return {
    miss,
    signal: signalsOf(seen => { addBy(seen, undefined); }, () => { miss('consent-signal', 'limit-reached'); }),
    onLook(it) { looks[looks.length] = it; },
    asked() {
      look(true);
      send();
    },
    use: usesOf((seen, isCounted) => { addBy(seen, isCounted ? scriptsAt.now() : scriptsAt.each(seen.feature)); }),
    tell(seen, use) {
      look(false);
      const members = seen as Readonly<Record<string, unknown>>;
      const names = keys(seen);
      for (let i = 0; i < names.length; i += 1) {
        if (members[names[i] ?? ''] !== undefined) continue;
        miss(seen.kind === 'servers' ? 'request' : seen.kind, 'unreadable');
        return;
      }
      addBy(seen, use === undefined ? undefined : scriptsAt.sampled(use));
    },
  };
}
