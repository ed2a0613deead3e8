import type { WebRequest } from 'webextension-polyfill';
import type { Observer } from '../observer.ts';
import type { Tell, WebExtensionHost } from '../webext-host.ts';
import { fromHeaders } from '../../core/evidence/head.ts';
import { answerOf, headOf, teller } from '../webrequest/telling.ts';
import type { Answered } from '../webrequest/telling.ts';

const FILTER: WebRequest.RequestFilter = { urls: ['<all_urls>'] };

/**
 * The headers that Chromium hides unless it is asked for them, at a price (`extraHeaders`): cookies, referers, `Set-Cookie`. Firefox
 * shows them anyway, and refuses the option.
 */
export const headers: Observer<WebExtensionHost, Tell> = {
  id: 'headers',
  emits: ['request-head', 'response'],

  observe({ webRequest, engine, exchanges }, tell) {
    if (engine === 'firefox') return () => undefined;
    const say = teller(engine, tell);
    const sent = (told: WebRequest.OnSendHeadersDetailsType): void => {
      const head = headOf(told, exchanges);
      if (head !== undefined) say(told, head);
    };
    const answered = (told: Answered): undefined => {
      const answer = answerOf(told, exchanges, fromHeaders(told.responseHeaders));
      if (answer !== undefined) say(told, answer);
    };
    webRequest.onSendHeaders.addListener(sent, FILTER, ['requestHeaders', 'extraHeaders'] as WebRequest.OnSendHeadersOptions[]);
    webRequest.onHeadersReceived.addListener(answered, FILTER, ['responseHeaders', 'extraHeaders'] as WebRequest.OnHeadersReceivedOptions[]);
    return () => {
      webRequest.onSendHeaders.removeListener(sent);
      webRequest.onHeadersReceived.removeListener(answered);
    };
  },
};
