import type { SignalApi } from '../../core/evidence/evidence.ts';
import type { DocumentHost, Tell } from '../document/host/document-host.ts';
import type { Observer } from '../observer.ts';
import { later } from '../outbox-clock.ts';

/** What a click sets off is said within a moment, or once somebody far away has answered. Milliseconds. */
const SOON_MS = 100;
const THEN_MS = 1_000;

/** Of browsers that have it: Firefox, and Chromium where it is switched on (W3C, Global Privacy Control, §3.2). */
type Wishes = Navigator & { readonly globalPrivacyControl?: boolean };

/**
 * What the browser tells every site that its user wishes: not to be sold or shared (`gpc`), not to be tracked (`dnt`). Read once, of the
 * page itself, in our own world, where no page can have put something in its place; told where it is set, as '1'.
 *
 * And has the page's world look at what is said of consent there (`page/consent-*`) when nothing else has it look: once the document is
 * there, when it has loaded, and when somebody clicked, each time at once and twice more. `flush` asks it for what it holds, and asking is
 * looking.
 */
export function openSignals(flush: () => void): Observer<DocumentHost, Tell> {
  return {
    id: 'signals',
    emits: ['consent-signal'],
    observe({ listen }, tell) {
      const { globalPrivacyControl, doNotTrack }: Wishes = navigator;
      const say = (api: SignalApi, isSet: boolean | undefined): void => {
        if (isSet && window.top === window) tell({ kind: 'consent-signal', api, call: '', text: '1' });
      };
      say('gpc', globalPrivacyControl);
      say('dnt', doNotTrack === '1');
      const state = { due: false };
      const look = (): void => {
        flush();
        if (state.due) return;
        state.due = true;
        later(flush, SOON_MS);
        later(() => {
          state.due = false;
          flush();
        }, THEN_MS);
      };
      const stops = [listen('load', look), listen('click', look)];
      look();
      return () => { for (const stop of stops) stop(); };
    },
  };
}
