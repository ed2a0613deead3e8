import { attempt, bare, getterOf, notes, reflected } from '../natives.ts';
import { addressText, memberOf, textOf } from './host/address.ts';
import type { Content } from './host/body.ts';
import { contentOf, HIDDEN, NOTHING } from './host/body.ts';
import type { Call } from './host/calls.ts';
import type { PageObserver } from './host/page-host.ts';
import type { Page } from './host/page.ts';
import { reportRequest } from './host/request.ts';
import { copyOf } from './host/stream.ts';

const requestUrl = getterOf('Request', 'url');
const requestMethod = getterOf('Request', 'method');

/**
 * Calls of `fetch` and `fetchLater`. What a Request holds is read where the page puts it together: to read it out of the Request
 * would use it up, and a clone would give the page's Request another stream.
 */
export const fetchCalls: PageObserver = {
  id: 'fetch',
  of: 'request',
  places(host) {
    const { page } = host;
    const held = notes<Content | undefined>();
    const contentIn = ({ args }: Call): Content => {
      const body = memberOf(args[1], 'body');
      return body === undefined ? held.get(args[0]) ?? (attempt(() => requestUrl(args[0])) ? HIDDEN : NOTHING) : contentOf(body);
    };
    const report = ({ args }: Call, content: Content, how?: { readonly deferred: true }): void => {
      const request = args[0];
      reportRequest(host, {
        channel: 'fetch', content, ...how,
        url: attempt(() => requestUrl(request)) ?? addressText(page, request),
        method: textOf(memberOf(args[1], 'method') ?? attempt(() => requestMethod(request)) ?? 'GET'),
      });
    };
    return {
      '.fetch': {
        before(call) {
          const copy = copyOf(memberOf(call.args[1], 'body'));
          report(call, copy ? copy.content : contentIn(call));
          return copy && { args: [call.args[0], withBody(page, call.args[1], copy.stream)], done: copy.settle };
        },
      },
      '.fetchLater': { after(call) { report(call, contentIn(call), { deferred: true }); } },
      'Request.constructor': { after(call) { held.set(call.result, contentIn(call)); } },
      'Request.clone': { after({ self, result }) { held.set(result, held.get(self)); } },
    };
  },
};

/** The same options with another body. Each is asked of the page's own object, and as often as the browser asks. */
function withBody({ Proxy }: Page, init: unknown, body: unknown): object {
  return new Proxy(bare({}), bare({ get: (_: object, name: PropertyKey) => name === 'body' ? body : reflected(init as object, name) }));
}
