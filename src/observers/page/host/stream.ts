import { attempt, bare, getterOf, isObject, methodOf } from '../../natives.ts';
import { BODY_MAX } from '../../body-max.ts';
import type { RawBody } from '../../channel/raw.ts';
import type { Content } from './body.ts';
import { HIDDEN } from './body.ts';
import { beginning } from './bytes.ts';
import { subarray, typedArray, Uint8Array, whenDone } from './page-natives.ts';

const { Request, Response, TransformStream } = globalThis;
const isLocked = getterOf('ReadableStream', 'locked');
const lock = methodOf('ReadableStream', 'getReader');
const pipeTo = methodOf('ReadableStream', 'pipeTo');
const readableOf = getterOf('TransformStream', 'readable');
const writableOf = getterOf('TransformStream', 'writable');
const enqueue = methodOf('TransformStreamDefaultController', 'enqueue');
const put = methodOf('Uint8Array', 'set');

/** A stream to send in place of the page's own. */
export interface StreamCopy {
  readonly stream: unknown;
  readonly content: Content;
  /** Takes up the page's stream, if by now the copy is in use. Before, the browser may still refuse the call, and leave the stream alone. */
  readonly settle: () => void;
}

/** Whether this browser sends streams at all; where it does not, they are sent as the text `[object ReadableStream]`. */
const SENDS_STREAMS = 'duplex' in Request.prototype;

/**
 * A stream that gives what the page's stream gives, and keeps the beginning. Nothing where the body is no stream, or one that the
 * browser will refuse (locked, or read from before).
 */
export function copyOf(body: unknown): StreamCopy | undefined {
  // Natives that refuse what is not theirs do so by an error, which costs more than all the rest: texts are not asked about.
  if (!SENDS_STREAMS || !isObject(body) || attempt(() => isLocked(body)) !== false || attempt(() => new Response(body as BodyInit)) === undefined) return undefined;
  const bytes = new Uint8Array(BODY_MAX);
  const state: { size: number; done?: (body: RawBody) => void } = bare({ size: 0 });
  const keep = (chunk: unknown): void => {
    if (state.size < BODY_MAX) put(bytes, subarray(chunk, 0, BODY_MAX - state.size), state.size);
    state.size += typedArray.length(chunk);
  };
  const copy = new TransformStream(bare({
    transform(chunk: unknown, queue: unknown) {
      attempt(() => { keep(chunk); });
      enqueue(queue, chunk);
    },
    flush() { state.done?.(beginning(subarray(bytes, 0, state.size), state.size)); },
  }));
  const stream = readableOf(copy);
  return {
    stream,
    content: { ...HIDDEN, late: done => { state.done = done; } },
    settle() {
      // What the browser has sent stays locked; a pipe lets go in the end.
      const end = (): void => { attempt(() => lock(body)); };
      if (isLocked(stream)) void whenDone(pipeTo(body, writableOf(copy)), end, end);
    },
  };
}
