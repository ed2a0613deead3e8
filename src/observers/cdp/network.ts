import type { DevtoolsHost, TellAt } from '../cdp-host.ts';
import { listenToAnswers } from '../devtools/answers.ts';
import { CONTENTS_MAX, listenToContents } from '../devtools/contents.ts';
import { openExchanges } from '../devtools/exchanges.ts';
import type { Listening } from '../devtools/listening.ts';
import { listenToRequests } from '../devtools/requests.ts';
import { listenToSockets } from '../devtools/sockets.ts';
import type { Observer } from '../observer.ts';

/** Bytes of a body that the browser may tell along with its request; longer ones are asked for. */
const BODY_TOLD_MAX_BYTES = 65_536;

/** What leaves over the network and what comes back, from pages, frames and workers alike: bodies, headers, every redirect. */
export const network: Observer<DevtoolsHost, TellAt> = {
  id: 'network',
  emits: ['request', 'request-body', 'request-head', 'response', 'content', 'worker'],

  observe(host, tell) {
    const exchanges = openExchanges();
    const styles = new Set<string>();
    const budget = { left: CONTENTS_MAX };
    const stops = [
      host.onTarget(target => {
        const listening = { ...host, exchanges, tell, target, styles };
        listenToRequests(listening);
        listenToAnswers(listening);
        listenToContents(listening, budget);
        listenToSockets(listening);
        host.pending(begin(listening));
      }),
      host.onEnd(() => {
        exchanges.release();
        return Promise.resolve();
      }),
    ];
    return () => { for (const stop of stops) stop(); };
  },
};

/** Starts listening, and says of a worker that it is heard, of anything else only when it cannot be. */
async function begin({ target, tell, nowMs, documentIn }: Listening): Promise<void> {
  const { session, kind, worker, url } = target;
  const atMs = nowMs();
  const watched = await session.send('Network.enable', { maxPostDataSize: BODY_TOLD_MAX_BYTES }).then(() => true, isGone);
  const moment = { document: documentIn(target.parentFrame), atMs };
  if (worker !== undefined) tell(moment, { kind: 'worker', type: worker, url, watched });
  if (!watched) tell(moment, { kind: 'gap', of: 'request', reason: kind === 'worker' ? 'worker-not-observed' : 'frame-not-observed', count: 1, place: url });
}

/** What ended before it began sent nothing. What answers that it does not know the command is there, and cannot be heard. */
function isGone(error: unknown): boolean {
  return !/wasn't found/u.test(String(error));
}
