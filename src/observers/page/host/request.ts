import type { Body, Channel } from '../../../core/evidence/evidence.ts';
import { indexOf, slice } from '../../natives.ts';
import type { Emit } from '../../observer.ts';
import { UNREADABLE, webAddress } from './address.ts';
import { bodyOf, HIDDEN, isBlob, NO_BODY, readBlob } from './body.ts';
import { missed } from './missed.ts';
import type { PageHost } from './page-host.ts';

/** What a script asked to be sent. `UNREADABLE` stands for what only the page's own code could have told. */
export interface Asked {
  readonly channel: Channel;
  readonly address: string | typeof UNREADABLE;
  readonly method: string | typeof UNREADABLE;
  readonly body: unknown;
}

/** Reports a request that a script asked for, and the content of a Blob once it could be read. */
export function reportRequest(host: PageHost, emit: Emit, { channel, address, method, body }: Asked): void {
  if (address === UNREADABLE || method === UNREADABLE) {
    emit(missed('request', 'unreadable'));
    return;
  }
  const url = webAddress(host, address);
  if (url === undefined) return;
  const exchange = host.exchange();
  const late = isBlob(host.natives, body);
  const scripts = host.scripts(useOf(channel, url));
  emit({ kind: 'request', exchange, hop: 0, url, method, channel, body: late ? HIDDEN : readable(host, method, body), scripts });
  if (late) readBlob(host.natives, body, it => { emit({ kind: 'request-body', exchange, body: it }); });
}

function readable({ natives }: PageHost, method: string, body: unknown): Body {
  if (method === 'GET' || method === 'HEAD') return NO_BODY;
  return body === UNREADABLE ? HIDDEN : bodyOf(natives, body);
}

function useOf(channel: Channel, url: string): string {
  const query = indexOf(url, '?');
  return `${channel} ${query === -1 ? url : slice(url, 0, query)}`;
}
