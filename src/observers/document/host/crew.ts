import type { Observer, Stop } from '../../observer.ts';
import type { DocumentHost, Tell } from './document-host.ts';

/** The observers that watch one document; some may join later. */
export interface Crew {
  /** Has one more watch. One of the same id is replaced; after the end nobody watches. */
  readonly add: (observer: Observer<DocumentHost, Tell>) => void;
  readonly has: (id: string) => boolean;
  readonly stop: Stop;
}

export function openCrew(host: DocumentHost, tell: Tell): Crew {
  const stops = new Map<string, Stop>();
  const state = { stopped: false };
  return {
    add(observer) {
      stops.get(observer.id)?.();
      if (!state.stopped) stops.set(observer.id, observer.observe(host, tell));
    },
    has: id => stops.has(id),
    stop() {
      state.stopped = true;
      for (const it of stops.values()) it();
    },
  };
}
