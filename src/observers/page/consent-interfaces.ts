import { apply, attempt, bare, unbound } from '../natives.ts';
import { memberOf } from './host/address.ts';
import { jsonOf, ownOf, saidBy } from './host/data.ts';
import type { PageHost, PageObserver } from './host/page-host.ts';
import { blobBytes, whenDone } from './host/page-natives.ts';

/** How long apart an interface is asked that tells of no changes itself. Milliseconds. */
const AGAIN_MS = 1_000;

const { Blob } = globalThis;
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is bound here
const bind = unbound(Function.prototype.bind);

/**
 * What the IAB's interfaces say. `tcf` (`__tcfapi`, TCF v2): `call` is the event (`tcloaded`, `cmpuishown`, `useractioncomplete`), `text` the
 * TC string, in which purposes and vendors are; beside it, as calls of their own, `gdpr-applies` ('true', 'false'), which stands even
 * where there is no string, and `addtl-consent` (Google's string for vendors that are not the IAB's). `gpp` (`__gpp`, version 1.1): `text` is the
 * GPP string, `call` whether it holds (`ready`, `not ready`); beside it `applicable-sections`, their numbers as a JSON list. `usp`
 * (`__uspapi`): the string, `1YNN`; it has no listeners, and is asked anew now and then, as bidders do at each auction. What is behind a
 * getter goes unseen, and so does GPP 1.0, which tells its listeners no string.
 *
 * We do call a function of the page's here, and nowhere else. There is no other way to what it knows, and it is what every vendor's
 * script does: these interfaces are made for being asked by strangers, queue what comes early, and answer as many as there are. The
 * cost: who counts listeners counts one more (`listenerId` goes up by one for those who come later), and a page that expects nobody to
 * ask can find out that somebody did, though not who: it is called in a task of its own, which no event is about (`window.event` would lead to our
 * channel) and no timer numbers: when the browser has read an empty Blob; with texts, a number and a bound function, which has no source text; in the uppermost document only, where these interfaces live (frames
 * have relays, which would send messages); and while somebody listens. What it does (throws, never answers, answers a million times
 * with proxies) costs it its own time, and us a few signals.
 */
export const consentInterfaces: PageObserver = {
  id: 'consent-interfaces',
  of: 'consent-signal',
  places(host) {
    const { signal } = host;
    ask(host, { name: '__tcfapi', words: ['addEventListener', 2] }, data => {
      signal('tcf', 'gdpr-applies', saidIn(data, 'gdprApplies'), true);
      signal('tcf', 'addtl-consent', saidIn(data, 'addtlConsent'), true);
      signal('tcf', saidIn(data, 'eventStatus'), saidIn(data, 'tcString'));
    });
    ask(host, { name: '__gpp', words: ['addEventListener'] }, event => {
      const data = memberOf(event, 'pingData');
      signal('gpp', 'applicable-sections', jsonOf(memberOf(data, 'applicableSections')), true);
      signal('gpp', saidIn(data, 'signalStatus'), saidIn(data, 'gppString'));
    });
    ask(host, { name: '__uspapi', words: ['getUSPData', 1], times: 20 }, data => { signal('usp', '', saidIn(data, 'uspString')); });
    return {};
  },
};

const handled = (): undefined => undefined;

interface Question {
  readonly name: string;
  /** What is asked, up to the callback. */
  readonly words: unknown[];
  /** How often, in one document, where it tells of no changes itself. */
  readonly times?: number;
}

/** Asks an interface, once the page has it. */
function ask({ page, onLook }: PageHost, { name, words, times = 1 }: Question, answered: (answer: unknown) => void): void {
  if (page.top !== page) return;
  const state = bare({ left: times, dueMs: 0 });
  words[words.length] = bind((answer: unknown) => { attempt(() => { answered(answer); }); }, undefined);
  onLook(nowMs => {
    const api = state.left && nowMs > state.dueMs && ownOf(page, name);
    if (typeof api !== 'function') return;
    state.left -= 1;
    state.dueMs = nowMs + AGAIN_MS;
    const call = (): void => {
      // By then the platform may have taken its stub's place, and nobody looks into the stub's queue any more.
      const now = ownOf(page, name);
      // What it promises and then refuses would be an error of the page's that it would not have without us.
      attempt(() => { void whenDone(apply(typeof now === 'function' ? now : api, undefined, words) as Promise<unknown>, undefined, handled); });
    };
    void whenDone(blobBytes(new Blob()), call, call);
  });
}

/** What an answer says under a name; '' where it says nothing, or only a getter could. */
function saidIn(answer: unknown, name: string): string {
  return saidBy(memberOf(answer, name));
}
