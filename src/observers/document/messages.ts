import type { Body } from '../../core/evidence/evidence.ts';
import type { Observer } from '../observer.ts';
import { BODY_MAX } from '../body-max.ts';
import type { DocumentHost, Tell } from './host/document-host.ts';
import { bytesIn, textOfBytes, written } from './host/written.ts';

/** Messages that wait to be read; a page that sends more at a time is flooding. */
const WAITING_MAX = 1_000;
/** Text of messages that one document tells of in all. Characters. */
const CHARACTERS_MAX = 8_000_000;
/** Ports to listen on. A page that opens more is flooding. */
const PORTS_MAX = 1_000;

interface Heard {
  readonly event: MessageEvent;
  readonly from: string;
}

/**
 * What documents of other origins say to this one by `postMessage`, and over the ports they hand over with it. It is heard
 * where it arrives, because where it is sent no wrapper of ours is called (a foreign window brings its own `postMessage`).
 * What a page hears from its own frames is left out: it reaches nobody but the site that is visited.
 */
export const messages: Observer<DocumentHost, Tell> = {
  id: 'messages',
  emits: ['request'],
  observe({ listen, beforeBatch, newExchange }, tell) {
    const url = addressOf(window);
    const waiting: Heard[] = [];
    const ports = new Map<MessagePort, (event: MessageEvent) => void>();
    const state = { characters: 0, missed: 0 };
    const readAll = (): void => {
      waiting.splice(0).forEach(tellOf);
      if (state.missed > 0) tell({ kind: 'gap', of: 'request', reason: 'limit-reached', count: state.missed, place: url });
      state.missed = 0;
    };
    const tellOf = ({ event, from }: Heard): void => {
      const body = bodyOf(event);
      state.characters += body.kind === 'text' ? body.text.length : 0;
      if (state.characters > CHARACTERS_MAX) { state.missed += 1; return; }
      tell({
        kind: 'request', exchange: newExchange(), hop: 0, method: 'MESSAGE', channel: 'message', url,
        body, scripts: [], initiator: { how: 'frame', url: from },
      }, performance.timeOrigin + event.timeStamp);
    };
    const take = (event: MessageEvent, from: string): void => {
      if (waiting.length === 0 && state.missed === 0) beforeBatch(readAll);
      if (waiting.length < WAITING_MAX) waiting.push({ event, from });
      else state.missed += 1;
      if (isSeenByAll(event)) readAll();
      for (const it of event.ports) follow(it, from);
    };
    const follow = (port: MessagePort, from: string): void => {
      if (ports.size >= PORTS_MAX || ports.has(port)) return;
      const heard = (event: MessageEvent): void => { if (event.isTrusted) take(event, from); };
      ports.set(port, heard);
      port.addEventListener('message', heard);
    };
    const stop = listen('message', it => { if (url !== '' && isForeign(it)) take(it, it.origin === 'null' ? '' : it.origin); });
    return () => {
      stop();
      ports.forEach((heard, port) => { port.removeEventListener('message', heard); });
    };
  },
};

/**
 * Whether all worlds see the same data, as in Firefox: then the page could change it, and it is read at once. In Chromium each
 * world has a copy of its own, and a stream that was handed over belongs to the world that asks first: it is read later.
 */
function isSeenByAll(event: MessageEvent): boolean {
  return 'wrappedJSObject' in event;
}

/** Documents without an origin are strangers to each other, all called `null`. */
function isForeign(event: Event): event is MessageEvent {
  if (!(event instanceof MessageEvent) || !event.isTrusted || isOfThisPage(event.source)) return false;
  return event.origin === 'null' || event.origin !== window.origin;
}

function isOfThisPage(source: MessageEventSource | null): boolean {
  return source === window || (window.top === window && source !== null && 'top' in source && source.top === window);
}

/**
 * Who receives: the document's address, without the query, which this message did not send. A document without an address of
 * its own, in a frame, is its origin's; '' where it has no origin either, and so is nobody's.
 */
function addressOf({ location, origin }: Window): string {
  if (/^https?:/u.test(location.protocol)) return location.origin + location.pathname;
  return /^https?:/u.test(origin) ? `${origin}/` : '';
}

function bodyOf(event: MessageEvent): Body {
  try {
    return read(event.data);
  } catch {
    return { kind: 'hidden' };
  }
}

function read(data: unknown): Body {
  if (data === null || data === undefined) return { kind: 'none' };
  if (typeof data === 'string') return { kind: 'text', text: data.slice(0, BODY_MAX), bytes: bytesOf(data), cut: data.length > BODY_MAX };
  const bytes = bytesIn(data);
  if (bytes !== undefined) {
    const told = textOfBytes(bytes.bytes);
    return { kind: 'text' in told ? 'text' : 'binary', ...told, bytes: bytes.size, cut: bytes.size > BODY_MAX } as Body;
  }
  const { text, cut } = written(data);
  return { kind: 'text', text, bytes: bytesOf(text), cut };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
