import type { Readable, Writable } from 'node:stream';
import type { CDPEvents } from 'puppeteer-core';
import type { DevtoolsSession } from '../../observers/cdp-host.ts';

/** The DevTools protocol over the two pipes of a browser that was started with `--remote-debugging-pipe`. */
export interface Connection {
  readonly browser: DevtoolsSession;
  /** The conversation with one attached target. */
  readonly session: (id: string) => DevtoolsSession;
  /** Fails everything that still waits for an answer. */
  readonly end: (because: string) => void;
  /** Says why, once it has ended. */
  readonly ended: Promise<string>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

interface Waiting {
  readonly sessionId: string | undefined;
  readonly answer: (result: unknown) => void;
  readonly fail: (error: Error) => void;
}

type Heard = (params: never) => void;

/** Messages are JSON, each ended by a NUL (chromium/src/content/browser/devtools/devtools_pipe_handler.cc). */
export function connect(toBrowser: Writable, fromBrowser: Readable): Connection {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Set<Heard>>();
  const state = { id: 0, ended: '', tellEnd: undefined as ((because: string) => void) | undefined };
  const ended = new Promise<string>(done => { state.tellEnd = done; });

  const post = (sessionId: string | undefined, method: string, params: unknown): Promise<unknown> => {
    if (state.ended !== '') return Promise.reject(new Error(state.ended));
    state.id += 1;
    const id = state.id;
    const answered = new Promise((answer, fail) => waiting.set(id, { sessionId, answer, fail: error => { fail(new Error(`${method}: ${error.message}`)); } }));
    toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return answered;
  };
  const end = (because: string): void => {
    if (state.ended === '') state.ended = because;
    state.tellEnd?.(state.ended);
    for (const it of waiting.values()) it.fail(new Error(because));
    waiting.clear();
  };
  readMessages(fromBrowser, message => {
    deliver(message, waiting, listeners);
    if (message.method === 'Target.detachedFromTarget') leave((message.params as { readonly sessionId: string }).sessionId, waiting, listeners);
  });
  toBrowser.on('error', () => { end('the browser is gone'); });
  fromBrowser.on('close', () => { end('the browser is gone'); });

  const session = (id?: string): DevtoolsSession => ({
    send: ((method: string, params?: unknown) => post(id, method, params)) as DevtoolsSession['send'],
    on: <E extends keyof CDPEvents>(event: E, heard: (told: CDPEvents[E]) => void) => listenIn(listeners, `${id ?? ''} ${event}`, heard),
  });
  return { browser: session(), session, end, ended };
}

function deliver(message: Message, waiting: Map<number, Waiting>, listeners: Map<string, Set<Heard>>): void {
  const { id, method, params, result, error, sessionId = '' } = message;
  if (id === undefined) {
    for (const heard of [...listeners.get(`${sessionId} ${method}`) ?? []]) heard(params as never);
    return;
  }
  const asked = waiting.get(id);
  waiting.delete(id);
  if (error !== undefined) asked?.fail(new Error(error.message));
  else asked?.answer(result);
}

/** A conversation is over: what was asked in it gets no answer any more, and nobody is heard. */
function leave(sessionId: string, waiting: Map<number, Waiting>, listeners: Map<string, Set<Heard>>): void {
  for (const [id, it] of waiting) {
    if (it.sessionId !== sessionId) continue;
    waiting.delete(id);
    it.fail(new Error('the target is gone'));
  }
  for (const key of listeners.keys()) if (key.startsWith(`${sessionId} `)) listeners.delete(key);
}

function listenIn(listeners: Map<string, Set<Heard>>, key: string, heard: Heard): () => void {
  const all = listeners.get(key) ?? new Set();
  listeners.set(key, all.add(heard));
  return () => void all.delete(heard);
}

/** Pieces are joined only when a message is whole: a screenshot comes in hundreds of them. */
function readMessages(from: Readable, hear: (message: Message) => void): void {
  const pieces: Buffer[] = [];
  from.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let at = rest.indexOf(0); at >= 0; at = rest.indexOf(0)) {
      pieces.push(rest.subarray(0, at));
      hear(JSON.parse(Buffer.concat(pieces.splice(0)).toString('utf8')) as Message);
      rest = rest.subarray(at + 1);
    }
    if (rest.length > 0) pieces.push(rest);
  });
}
