import type { Observer } from '../observer.ts';
import { addressText, memberOf, methodName, textOf, UNREADABLE } from './host/address.ts';
import type { PageHost } from './host/page-host.ts';
import type { Asked } from './host/request.ts';
import { reportRequest } from './host/request.ts';

/**
 * Calls of `fetch`. Reads, never consumes: `new Request(input)` would use up the page's own body and break the fetch we came
 * to watch, and a clone would give it another stream; so the body inside a Request stays hidden to us.
 */
export const fetchCalls: Observer<PageHost> = {
  id: 'fetch',
  emits: ['request', 'request-body'],
  observe(host, emit) {
    return host.watch({ holder: host.page, name: 'fetch' }, {
      of: 'request',
      before: ({ args }) => { reportRequest(host, emit, { channel: 'fetch', ...asked(host, args[0], args[1]) }); },
    });
  },
};

function asked(host: PageHost, input: unknown, init: unknown): Omit<Asked, 'channel'> {
  const request = requestIn(host, input);
  return {
    address: request?.url ?? addressText(host, input),
    method: methodIn(memberOf(init, 'method') ?? request?.method ?? 'GET'),
    body: memberOf(init, 'body') ?? (request && UNREADABLE),
  };
}

function methodIn(method: unknown): Asked['method'] {
  const name = method === UNREADABLE ? UNREADABLE : textOf(method);
  return name === UNREADABLE ? UNREADABLE : methodName(name);
}

function requestIn({ natives }: PageHost, input: unknown): { readonly url: string; readonly method: string } | undefined {
  try {
    return typeof input === 'object' ? { url: natives.requestUrl(input), method: natives.requestMethod(input) } : undefined;
  } catch {
    return undefined;
  }
}
