import type { Channel } from '../../../core/evidence/evidence.ts';
import { attempt, bare, indexOf } from '../../natives.ts';
import { before, wholeAddress } from './address.ts';
import type { Content } from './body.ts';
import { contentOf, NOTHING } from './body.ts';
import type { PageHost } from './page-host.ts';

/** What a script asked to be sent. An address or a method that is nothing is one that only the page's own code could have told. */
export interface Asked {
  readonly channel: Channel;
  readonly url: string | undefined;
  readonly method: string | undefined;
  readonly content?: Content;
  readonly deferred?: true;
}

const state = bare({ exchanges: 0 });

/** A new name for an exchange in this document. */
export function newExchange(): string {
  return `${state.exchanges++}`;
}

/** Reports what was sent, and what takes a moment to read once it could be read. Answers the name of the exchange. */
export function reportSent({ tell }: PageHost, { content = NOTHING, ...sent }: Asked, exchange = newExchange()): string {
  tell({ kind: 'request', exchange, ...sent, body: content.body }, `${sent.channel} ${before(sent.url ?? '', '?')}`);
  // It comes outside of any call, where an error would reach the page's own listeners.
  content.late?.(body => { attempt(() => { tell({ kind: 'request-body', exchange, body }); }); });
  return exchange;
}

/** The same, of an address as the script put it: reported where it is one of the web, which is answered. */
export function reportRequest(host: PageHost, asked: Asked): string | undefined {
  if (asked.url === undefined) { reportSent(host, asked); return undefined; }
  const url = wholeAddress(host.page, asked.url);
  if (url && indexOf(url, 'http') === 0) reportSent(host, { ...asked, url });
  return url;
}

/** Messages told of one connection; a chat, a game or a screen share sends them by the thousand. */
const MESSAGES_MAX = 500;

/** Something messages go over. */
export interface Line {
  readonly channel: Channel;
  readonly url: string;
  readonly exchange: string;
  /** Messages sent so far. */
  count: number;
}

/** Reports a message. The first beyond the limit leaves a gap with its place, each further one is counted. */
export function reportMessage(host: PageHost, line: Line, data: unknown): void {
  const { channel, url, exchange } = line;
  line.count += 1;
  if (line.count <= MESSAGES_MAX) reportSent(host, { channel, url, method: 'SEND', content: contentOf(data) }, `${exchange}#${line.count}`);
  else host.miss('request', 'limit-reached', line.count === MESSAGES_MAX + 1 ? url : undefined);
}
