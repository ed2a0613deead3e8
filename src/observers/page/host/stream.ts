import { attempt, bare, getterOf, methodOf } from '../../natives.ts';
import { BODY_MAX } from '../../outbox-lengths.ts';
import type { Body } from '../../../core/evidence/evidence.ts';
import type { Content } from './body.ts';
import { HIDDEN } from './body.ts';
import { bytesBody } from './bytes.ts';
import { ReadableStream, Request, Response, subarray, then, typedArray, Uint8Array } from './page-natives.ts';

const isLocked = getterOf('ReadableStream', 'locked');
const readerOf = methodOf('ReadableStream', 'getReader');
const readNext = methodOf('ReadableStreamDefaultReader', 'read');
const cancelReader = methodOf('ReadableStreamDefaultReader', 'cancel');
const enqueue = methodOf('ReadableStreamDefaultController', 'enqueue');
const closeQueue = methodOf('ReadableStreamDefaultController', 'close');
const failQueue = methodOf('ReadableStreamDefaultController', 'error');
const put = methodOf('Uint8Array', 'set');

/** A stream to send in place of the page's own. */
export interface StreamCopy {
  readonly stream: ReadableStream;
  readonly content: Content;
  /** Locks the page's stream if the copy is in use by now, as the browser would have. */
  readonly settle: () => void;
}

/** Whether this browser sends streams at all; where it does not, they are sent as the text `[object ReadableStream]`. */
const SENDS_STREAMS = 'duplex' in Request.prototype;

/**
 * A stream that gives chunk by chunk what the page's stream gives, no earlier than it is asked, and keeps the beginning.
 * Nothing where the body is no stream, or one that the browser will refuse (locked, or read from before).
 */
export function copyOf(body: unknown): StreamCopy | undefined {
  if (!SENDS_STREAMS || attempt(() => isLocked(body)) !== false || attempt(() => new Response(body as ReadableStream)) === undefined) return undefined;
  const state = bare<{ reader?: ReadableStreamDefaultReader; done: (body: Body) => void }>({ done: () => undefined });
  const kept = keeper();
  const reader = (): ReadableStreamDefaultReader => state.reader ??= readerOf(body) as ReadableStreamDefaultReader;
  const end = (): void => {
    state.done(kept.body());
    state.done = () => undefined;
  };
  const pull = (queue: unknown): unknown => then(readNext(reader()), it => {
    const { done, value } = it as ReadableStreamReadResult<Uint8Array>;
    if (done || attempt(() => kept.add(value)) !== true) end();
    if (done) closeQueue(queue);
    else enqueue(queue, value);
  }, (error: unknown) => {
    end();
    failQueue(queue, error);
  });
  const cancel = (reason: unknown): unknown => {
    end();
    return cancelReader(reader(), reason);
  };
  const stream = new ReadableStream(bare({ pull, cancel }) as UnderlyingDefaultSource, bare({ highWaterMark: 0 }));
  return {
    stream,
    content: { ...HIDDEN, late: done => { state.done = done; } },
    settle: () => { if (isLocked(stream)) reader(); },
  };
}

/** Keeps the beginning of what is added; `add` answers whether there is room for more. */
function keeper() {
  const bytes = new Uint8Array(BODY_MAX);
  const state = bare({ size: 0 });
  return {
    add(chunk: unknown): boolean {
      const left = BODY_MAX - state.size;
      if (left > 0) put(bytes, subarray(chunk, 0, left), state.size);
      state.size += typedArray.length(chunk);
      return state.size < BODY_MAX;
    },
    body: (): Body => bytesBody({ bytes: subarray(bytes, 0, state.size), size: state.size }),
  };
}
