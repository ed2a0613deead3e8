import type { Engine, Place } from '../webext-host.ts';

/** What every webRequest event says about who asked. Chromium's fields first, then Firefox's. */
export interface Asked {
  readonly tabId: number;
  readonly type: string;
  readonly timeStamp: number;
  readonly documentId?: string | undefined;
  readonly parentDocumentId?: string | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly initiator?: string | undefined;
  readonly documentUrl?: string | undefined;
}

/** Where a request was made, as far as the browser tells. */
export function placeOf(asked: Asked, engine: Engine): Place {
  const atMs = asked.timeStamp;
  if (asked.documentLifecycle === 'prerender') return { by: 'prerender', tabId: asked.tabId, atMs };
  if (asked.tabId < 0) return { by: 'worker', origin: originOf(engine === 'chromium' ? asked.initiator : asked.documentUrl), atMs };
  if (asked.type === 'main_frame') return { by: 'next-page', tabId: asked.tabId, atMs };
  // The document of a frame does not exist while it is being asked for: its parent is the one that asks.
  const document = asked.type === 'sub_frame' ? asked.parentDocumentId : asked.documentId;
  return { by: 'document', tabId: asked.tabId, document: document ?? '', atMs };
}

function originOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  const { origin } = new URL(url);
  return origin === 'null' ? '' : origin;
}
