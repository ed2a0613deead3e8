import type { WebRequest } from 'webextension-polyfill';
import type { Observer } from '../observer.ts';
import type { Tell, WebExtensionHost } from '../webext-host.ts';
import { bodyOf } from '../webrequest/body.ts';
import { channelOf } from '../webrequest/channel.ts';
import { endpointsIn } from '../webrequest/endpoints.ts';
import { fromHeaders } from '../../core/evidence/head.ts';
import { openHeld } from '../webrequest/held.ts';
import type { Held } from '../webrequest/held.ts';
import { hintsIn } from '../webrequest/hints.ts';
import { initiatorOf } from '../webrequest/initiator.ts';
import { answerOf, headOf, teller } from '../webrequest/telling.ts';
import type { Answered, Response, Say } from '../webrequest/telling.ts';

const FILTER: WebRequest.RequestFilter = { urls: ['<all_urls>'] };

/** What leaves over the network and what comes back, as the browser itself tells it: bodies, headers but for some, every redirect. */
export const requests: Observer<WebExtensionHost, Tell> = {
  id: 'requests',
  emits: ['request', 'request-head', 'response'],

  observe({ webRequest, engine, listening, exchanges }, tell) {
    const say = teller(engine, tell);
    const held = openHeld(say);
    // Where headers are listened to more closely (`headers`), that is who tells of them.
    const on = listeners({ engine, exchanges, held, say, tellsHeaders: () => engine === 'firefox' || listening() === 'browsing' });
    webRequest.onBeforeRequest.addListener(on.asked, FILTER, ['requestBody']);
    webRequest.onSendHeaders.addListener(on.sent, FILTER, ['requestHeaders']);
    webRequest.onHeadersReceived.addListener(on.answered, FILTER, ['responseHeaders']);
    webRequest.onBeforeRedirect.addListener(on.redirected, FILTER);
    webRequest.onCompleted.addListener(on.ended, FILTER);
    webRequest.onErrorOccurred.addListener(on.ended, FILTER);
    return () => {
      held.releaseAll();
      webRequest.onBeforeRequest.removeListener(on.asked);
      webRequest.onSendHeaders.removeListener(on.sent);
      webRequest.onHeadersReceived.removeListener(on.answered);
      webRequest.onBeforeRedirect.removeListener(on.redirected);
      webRequest.onCompleted.removeListener(on.ended);
      webRequest.onErrorOccurred.removeListener(on.ended);
    };
  },
};

interface Desk extends Pick<WebExtensionHost, 'engine' | 'exchanges'> {
  readonly held: Held;
  readonly say: Say;
  readonly tellsHeaders: () => boolean;
}

function listeners({ engine, exchanges, held, say, tellsHeaders }: Desk) {
  const respond = (told: Answered, more: Partial<Response> = {}): void => {
    held.release(told.requestId, undefined);
    const answer = answerOf(told, exchanges, more);
    if (answer !== undefined) say(told, answer);
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
      const head = tellsHeaders() ? headOf(told, exchanges) : undefined;
      if (head !== undefined) say(told, head);
    },
    answered: (told: Answered): undefined => {
      if (tellsHeaders()) respond(told, fromHeaders(told.responseHeaders));
      const later = engine === 'chromium' ? endpointsIn(told) : [];
      [...hintsIn(told), ...later].forEach(it => { say(told, it); });
    },
    redirected: (told: Answered): void => {
      // A redirect the browser makes itself (HSTS) never came over the network, and has no headers of its own.
      respond(told);
      exchanges.redirected(told.requestId);
    },
    ended: (told: Answered & { readonly error?: string }): void => {
      respond(told, told.error === undefined ? {} : { failure: told.error });
      exchanges.ended(told.requestId);
    },
  };
}
