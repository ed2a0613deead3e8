import type { WebRequest } from 'webextension-polyfill';
import type { Observer } from '../observer.ts';
import type { Engine, Tell, WebExtensionHost } from '../webext-host.ts';
import { bodyOf } from '../webrequest/body.ts';
import { channelOf } from '../webrequest/channel.ts';
import { openExchanges } from '../webrequest/exchanges.ts';
import { setCookiesIn, telltaleHeaders } from '../webrequest/head.ts';
import { openHeld } from '../webrequest/held.ts';
import type { Say, Told } from '../webrequest/held.ts';
import { hintsIn } from '../webrequest/hints.ts';
import { initiatorOf } from '../webrequest/initiator.ts';
import { placeOf } from '../webrequest/place.ts';

type Answered = Told & Pick<WebRequest.OnCompletedDetailsType, 'statusCode' | 'responseHeaders'>;

const FILTER: WebRequest.RequestFilter = { urls: ['<all_urls>'] };

/** What leaves over the network and what comes back, as the browser itself tells it: bodies, headers, every redirect. */
export const requests: Observer<WebExtensionHost, Tell> = {
  id: 'requests',
  emits: ['request', 'request-head', 'response'],

  observe({ webRequest, engine }, tell) {
    const on = listeners(engine, teller(engine, tell));
    // Without `extraHeaders` Chromium hides cookies and referers; Firefox shows them, and refuses the option.
    const headersToo = engine === 'chromium' ? ['extraHeaders'] as const : [];
    webRequest.onBeforeRequest.addListener(on.asked, FILTER, ['requestBody']);
    webRequest.onSendHeaders.addListener(on.sent, FILTER, ['requestHeaders', ...headersToo] as WebRequest.OnSendHeadersOptions[]);
    webRequest.onHeadersReceived.addListener(on.answered, FILTER, ['responseHeaders', ...headersToo] as WebRequest.OnHeadersReceivedOptions[]);
    webRequest.onBeforeRedirect.addListener(on.redirected, FILTER);
    webRequest.onCompleted.addListener(on.ended, FILTER);
    webRequest.onErrorOccurred.addListener(on.ended, FILTER);
    return () => {
      webRequest.onBeforeRequest.removeListener(on.asked);
      webRequest.onSendHeaders.removeListener(on.sent);
      webRequest.onHeadersReceived.removeListener(on.answered);
      webRequest.onBeforeRedirect.removeListener(on.redirected);
      webRequest.onCompleted.removeListener(on.ended);
      webRequest.onErrorOccurred.removeListener(on.ended);
    };
  },
};

/** Leaves out what no page sent: preflights, which the browser makes of its own accord, and what is not the network. */
function teller(engine: Engine, tell: Tell): Say {
  return (told, seen) => {
    if (told.method === 'OPTIONS' || !/^(?:https?|wss?):/u.test(told.url)) return;
    tell(placeOf(told, engine), seen);
  };
}

function listeners(engine: Engine, say: Say) {
  const exchanges = openExchanges();
  const held = openHeld(say);
  const respond = (told: Told, status: number, more: { setCookies?: readonly string[]; failure?: string }): void => {
    const { requestId } = told;
    held.release(requestId, undefined);
    if (!exchanges.answers(requestId)) return;
    say(told, { kind: 'response', exchange: requestId, hop: exchanges.hopOf(requestId), status, setCookies: [], ...more });
  };
  return {
    asked: (told: WebRequest.OnBeforeRequestDetailsType): undefined => {
      const { requestId, url, method } = told;
      if (!exchanges.begins(requestId)) return;
      held.take(told, {
        kind: 'request', exchange: requestId, hop: exchanges.hopOf(requestId), url, method,
        channel: channelOf(told), body: bodyOf(told.requestBody), scripts: [], initiator: initiatorOf(told, engine),
      });
    },
    sent: (told: WebRequest.OnSendHeadersDetailsType): void => {
      held.release(told.requestId, told.requestHeaders);
      const headers = telltaleHeaders(told.requestHeaders);
      if (headers.length > 0) say(told, { kind: 'request-head', exchange: told.requestId, hop: exchanges.hopOf(told.requestId), headers });
    },
    answered: (told: Answered): undefined => {
      respond(told, told.statusCode, { setCookies: setCookiesIn(told.responseHeaders) });
      hintsIn(told).forEach(it => { say(told, it); });
    },
    redirected: (told: Answered): void => {
      // A redirect the browser makes itself (HSTS) never came over the network, and has no headers of its own.
      respond(told, told.statusCode, {});
      exchanges.redirected(told.requestId);
    },
    ended: (told: Told & { readonly statusCode?: number; readonly error?: string }): void => {
      respond(told, told.statusCode ?? 0, told.error === undefined ? {} : { failure: told.error });
      exchanges.ended(told.requestId);
    },
  };
}
