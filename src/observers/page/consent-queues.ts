import type { SignalApi } from '../../core/evidence/evidence.ts';
import { attempt, isArray, notes } from '../natives.ts';
import { jsonOf, ownOf, saidBy } from './host/data.ts';
import { isListed } from './host/listed.ts';
import type { PageObserver } from './host/page-host.ts';

/** Entries of one queue that are gone through at one look. Google's script keeps the last 300 of its own. */
const ENTRIES_MAX = 1_000;

/** Calls about consent: by Google, Microsoft and Meta; by Clarity since 2025; Meta's for the states of the USA. */
const CALLS = ' consent consentv2 dataProcessingOptions ';

/**
 * Consent calls where they wait as data for a vendor's script: Google's `dataLayer` (`gtag('consent', …)`), Microsoft's `uetq` and
 * `clarity.q`, Meta's `fbq.queue`. `call` is `default`, `update`, `grant`, `consentv2`…, `text` the argument as JSON. Nothing is wrapped:
 * what is new is read at each look, and each request is told after a look. Google's queue stays; the others' are empty once their
 * scripts have come, and what is said to those directly goes unseen here (what they send tells). For consent that a tag manager's
 * template sets past the queue there is Google's own book (`google_tag_data.ics`), told as `state`: what it holds of each type,
 * `default` and `update` among it. A `dataLayer` of another name goes unseen.
 */
export const consentQueues: PageObserver = {
  id: 'consent-queues',
  of: 'consent-signal',
  places({ page, onLook, signal, miss }) {
    const met = notes<true>();
    const hear = (api: SignalApi, word: (at: number) => unknown): void => {
      const name = saidBy(word(0));
      const isNamed = typeof word(1) === 'string';
      if (isListed(CALLS, name || '-')) signal(api, isNamed ? saidBy(word(1)) : name, jsonOf(word(isNamed ? 2 : 1)));
    };
    const read = (api: SignalApi, queue: unknown, isFlat?: true): void => {
      const end = attempt(() => isArray(queue)) ? +saidBy(ownOf(queue, 'length')) : 0;
      let start = end;
      // From behind: Google's script throws the oldest away, so that numbers mean nothing.
      while (start && !met.get(ownOf(queue, start - 1)) && end - start < ENTRIES_MAX) start -= 1;
      if (end - start === ENTRIES_MAX) miss('consent-signal', 'limit-reached');
      for (let i = start; i < end; i += 1) {
        const entry = ownOf(queue, i);
        hear(api, at => isFlat ? ownOf(queue, i + at) : ownOf(entry, at));
        attempt(() => met.set(entry, true));
      }
    };
    onLook((_, isAsked) => {
      read('consent-mode', ownOf(page, 'dataLayer'));
      read('uet', ownOf(page, 'uetq'), true);
      read('clarity', ownOf(ownOf(page, 'clarity'), 'q'));
      read('meta', ownOf(ownOf(page, 'fbq'), 'queue'));
      if (isAsked) signal('consent-mode', 'state', jsonOf(ownOf(ownOf(ownOf(page, 'google_tag_data'), 'ics'), 'entries')), true);
    });
    return {};
  },
};
