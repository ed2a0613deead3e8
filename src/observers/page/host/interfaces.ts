import { apply, attempt, bare, descriptorOf, unbound } from '../../natives.ts';
import { memberOf } from './address.ts';
import { ownOf, saidBy } from './data.ts';
import type { PageHost } from './page-host.ts';

/** Functions of one name that are asked in one document: the stub, and what took its place without what waited there. */
const FUNCTIONS_MAX = 2;

const queueTask = unbound(descriptorOf(globalThis, 'queueMicrotask')?.value as (callback: () => void) => void);
const bind = unbound(Function.prototype.bind);

/** What is asked of an interface, up to the callback; `again`: how often, at most, and after how long (milliseconds), where it tells no changes. */
interface Question {
  readonly name: string;
  readonly words: readonly unknown[];
  readonly again?: { readonly times: number; readonly afterMs: number };
}

/**
 * Asks an interface of the IAB's, once the page has it.
 *
 * We do call a function of the page's here, and nowhere else. There is no other way to what it knows, and it is what every vendor's
 * script on the page does: the interface is made for being asked by strangers, queues what comes early, and answers as many as there
 * are. The cost: a platform that counts its listeners counts one more (`listenerId` goes up by one for those who come later), and a
 * page that expects nobody to ask can find out that somebody did. It can find out no more: it is called in a task of its own
 * (`window.event` would lead to our channel), with nothing but texts, numbers and a bound function, which has no source text; only in the
 * uppermost document, where these interfaces live (frames have relays, which would send messages); and only while somebody listens.
 * Whatever it does (throws, never answers, answers a million times with proxies) costs it its own time and us a few signals.
 */
export function ask({ page, onLook }: PageHost, { name, words, again }: Question, answered: (answer: unknown) => void): void {
  if (page.top !== page) return;
  const state: { api?: unknown; left: number; isHeard?: true; dueMs: number } = bare({ left: again?.times ?? FUNCTIONS_MAX, dueMs: 0 });
  const callback = bind((answer: unknown) => {
    state.isHeard = true;
    attempt(() => { answered(answer); });
  }, undefined);
  onLook(nowMs => {
    if (!state.left || nowMs < state.dueMs || (!again && state.isHeard)) return;
    const api = ownOf(page, name);
    if (typeof api !== 'function' || (!again && api === state.api)) return;
    state.api = api;
    state.left -= 1;
    state.dueMs = nowMs + (again?.afterMs ?? 0);
    queueTask(page, () => { attempt(() => apply(api, undefined, [...words, callback])); });
  });
}

/** What an answer says under a name; '' where it says nothing, or only a getter could. */
export function saidIn(answer: unknown, name: string): string {
  return saidBy(attempt(() => memberOf(answer, name)));
}
