import type { WebRequest } from 'webextension-polyfill';
import type { Sighting } from '../../core/evidence/delivery.ts';
import type { ResponseEvidence } from '../../core/evidence/evidence.ts';
import type { Engine, Tell } from '../webext-host.ts';
import type { Exchanges } from './exchanges.ts';
import { telltaleHeaders } from '../../core/evidence/head.ts';
import type { Asked } from './place.ts';
import { placeOf } from './place.ts';

/** What every webRequest event says of a request. */
export type Told = Asked & Pick<WebRequest.OnCompletedDetailsType, 'requestId' | 'url' | 'method'>;
export type Answered = Told & { readonly statusCode?: number; readonly responseHeaders?: WebRequest.HttpHeaders | undefined };
export type Response = Pick<ResponseEvidence, 'setCookies' | 'headers' | 'failure'>;
export type Say = (told: Told, seen: Sighting) => void;

/** Leaves out what no page sent: preflights, which the browser makes of its own accord, and what is not the network. */
export function teller(engine: Engine, tell: Tell): Say {
  return (told, seen) => {
    if (told.method === 'OPTIONS' || !/^(?:https?|wss?):/u.test(told.url)) return;
    tell(placeOf(told, engine), seen);
  };
}

/** The headers that left with a hop, unless all are such as every request has. */
export function headOf({ requestId, requestHeaders }: WebRequest.OnSendHeadersDetailsType, exchanges: Exchanges): Sighting | undefined {
  const headers = telltaleHeaders(requestHeaders);
  return headers.length === 0 ? undefined : { kind: 'request-head', exchange: requestId, hop: exchanges.hopOf(requestId), headers };
}

/** The answer to a hop, the first time that it is told. */
export function answerOf({ requestId, statusCode = 0 }: Answered, exchanges: Exchanges, more: Partial<Response>): Sighting | undefined {
  if (!exchanges.answers(requestId)) return undefined;
  return { kind: 'response', exchange: requestId, hop: exchanges.hopOf(requestId), status: statusCode, setCookies: [], ...more };
}
