/**
 * By which feature of the platform data left. `fetch` stands for XMLHttpRequest and EventSource too: browsers do not tell them
 * apart. `socket`: WebSocket and WebTransport, the handshake (GET, CONNECT) and each message (method `SEND`). `rtc`: WebRTC, its
 * servers (`stun://host:port`, CONNECT) and data channels (SEND). `message`: `postMessage` into another site's frame (method
 * `MESSAGE`, to the address of the document that received it). `prefetch`: fetched in case it will be needed. `connect`: the
 * document has the browser look up or connect to a host beforehand (CONNECT). `report`: what browsers report in a page's name; CONNECT
 * where a document only names whom to report to, and the browser will show no report.
 */
export type Channel = (typeof CHANNELS)[number];

export const CHANNELS = [
  'navigation', 'frame', 'form', 'fetch', 'beacon', 'script', 'image', 'style', 'font', 'media', 'socket', 'rtc', 'message',
  'prefetch', 'connect', 'report', 'other',
] as const;

export type Header = readonly [name: string, value: string];

/** What a request carries. Binary content is base64; `bytes` is the true length, `cut` says that not all of it is here. */
export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string; readonly bytes: number; readonly cut: boolean }
  | { readonly kind: 'binary'; readonly base64: string; readonly bytes: number; readonly cut: boolean }
  | { readonly kind: 'form'; readonly entries: readonly (readonly [name: string, value: string])[]; readonly cut: boolean }
  | { readonly kind: 'hidden' };

/** What made the browser send a request, as one witness tells it. */
export interface Initiator {
  readonly how: InitiatorKind;
  /** URL of the script, style sheet, document or worker; '' where the witness cannot name it. */
  readonly url: string;
}

/**
 * `parser`: markup of a document. `script`: a script asked for it, or inserted the element. `style`: a style sheet names it.
 * `preload`: a hint in the document. `frame`: the document of a frame. `worker`, `service-worker`: a script without a document.
 * `user`: a person, or a command, opened it. `other`: the witness says that it was none of these, or not what.
 */
export type InitiatorKind = (typeof INITIATOR_KINDS)[number];

export const INITIATOR_KINDS = ['parser', 'script', 'style', 'preload', 'frame', 'worker', 'service-worker', 'user', 'other'] as const;
