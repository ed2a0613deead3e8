import { attempt, bare, getterOf, isObject, notes, reflected } from '../natives.ts';
import { addressText, memberOf, textOf } from './host/address.ts';
import type { Content } from './host/body.ts';
import { contentOf, HIDDEN, NOTHING } from './host/body.ts';
import type { PageObserver } from './host/page-host.ts';
import type { Page } from './host/page.ts';
import { reportRequest } from './host/request.ts';
import { copyOf } from './host/stream.ts';

type Args = readonly unknown[];

const requestUrl = getterOf('Request', 'url');
const requestMethod = getterOf('Request', 'method');

/**
 * Calls of `fetch` and `fetchLater`. What a Request holds is read where the page puts it together: to read it out of the Request
 * would use it up, and a clone would give the page's Request another stream.
 */
export const fetchCalls: PageObserver = {
  id: 'fetch',
  places(host) {
    const { page } = host;
    const held = notes<Content | undefined>();
    // Of a text nobody asks whether it is a Request: the answer would be an error, which costs more than all the rest.
    const ofRequest = (read: (self: unknown) => string, asked: unknown): string | undefined | false => isObject(asked) && attempt(() => read(asked));
    const contentIn = (args: Args): Content => {
      const body = memberOf(args[1], 'body');
      return body === undefined ? held.get(args[0]) ?? (isObject(args[0]) ? HIDDEN : NOTHING) : contentOf(body);
    };
    const report = (args: Args, content: Content, how?: { readonly deferred: true }): void => {
      reportRequest(host, {
        channel: 'fetch', content, ...how,
        url: ofRequest(requestUrl, args[0]) || addressText(page, args[0]),
        method: textOf(memberOf(args[1], 'method') ?? (ofRequest(requestMethod, args[0]) || 'GET')),
      });
    };
    return {
      window: {
        fetch: {
          before(args) {
            const copy = copyOf(memberOf(args[1], 'body'));
            report(args, copy ? copy.content : contentIn(args));
            return copy && { args: [args[0], withBody(page, args[1], copy.stream)], done: copy.settle };
          },
        },
        fetchLater(args) { report(args, contentIn(args), { deferred: true }); },
      },
      Request: {
        new(args, self) { held.set(self, contentIn(args)); },
        clone(_, self, result) { held.set(result, held.get(self)); },
      },
    };
  },
};

/** The same options with another body. Each is asked of the page's own object, and as often as the browser asks. */
function withBody({ Proxy }: Page, init: unknown, body: unknown): object {
  return new Proxy(bare({}), bare({ get: (_: object, name: PropertyKey): unknown => name === 'body' ? body : reflected(init as object, name) }));
}
