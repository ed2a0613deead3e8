import type { WebRequest } from 'webextension-polyfill';
import type { Sighting } from '../../core/evidence/delivery.ts';
import type { RequestEvidence } from '../../core/evidence/evidence.ts';
import { channelByHeaders } from './channel.ts';
import type { Say, Told } from './telling.ts';

type Request = Sighting & Pick<RequestEvidence, 'kind' | 'channel'>;

/** Requests of which the browser tells no channel yet. */
export interface Held {
  /** Tells a request, or keeps it until more is known of it: a moment, for it is about to be sent. */
  readonly take: (told: Told, request: Request) => void;
  /** Tells a request that was kept, by what is known of it now. */
  readonly release: (requestId: string, headers: WebRequest.HttpHeaders | undefined) => void;
  readonly releaseAll: () => void;
}

/** More than are ever under way between being asked for and being sent. */
const HELD_MAX = 500;

/** Keeps requests of type `other` until their headers say what they are for. */
export function openHeld(say: Say): Held {
  const waiting = new Map<string, { readonly told: Told; readonly request: Request }>();
  const release = (requestId: string, headers: WebRequest.HttpHeaders | undefined): void => {
    const held = waiting.get(requestId);
    if (held === undefined) return;
    waiting.delete(requestId);
    const channel = channelByHeaders(headers);
    say(held.told, { ...held.request, channel, ...channel === 'prefetch' && { initiator: { how: 'preload', url: '' } } });
  };
  return {
    take(told, request) {
      if (request.channel !== 'other') { say(told, request); return; }
      waiting.set(told.requestId, { told, request });
      const [oldest] = waiting.keys();
      if (waiting.size > HELD_MAX && oldest !== undefined) release(oldest, undefined);
    },
    release,
    releaseAll: () => { [...waiting.keys()].forEach(it => { release(it, undefined); }); },
  };
}
