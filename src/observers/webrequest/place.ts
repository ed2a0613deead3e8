import type { Engine, Place } from '../webext-host.ts';

/** What every webRequest event says about who asked. Chromium's fields first, then Firefox's. */
export interface Asked {
  readonly tabId: number;
  readonly type: string;
  readonly timeStamp: number;
  readonly frameId: number;
  readonly parentFrameId: number;
  readonly documentId?: string | undefined;
  readonly parentDocumentId?: string | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly initiator?: string | undefined;
  readonly originUrl?: string | undefined;
  readonly documentUrl?: string | undefined;
  readonly incognito?: boolean | undefined;
}

/** Where a request was made, as far as the browser tells. */
export function placeOf(asked: Asked, engine: Engine): Place {
  const { tabId, timeStamp: atMs, frameId: frame, parentFrameId: parentFrame, documentId = '' } = asked;
  if (asked.documentLifecycle === 'prerender') return { by: 'prerender', tabId, document: documentId, frame, parentFrame, atMs };
  if (tabId < 0) return workerOf(asked, engine);
  if (asked.type === 'main_frame' && !isPrefetch(asked)) return { by: 'next-page', tabId, atMs };
  // The document of a frame does not exist while it is being asked for: its parent is the one that asks.
  const document = asked.type === 'sub_frame' ? asked.parentDocumentId : documentId;
  return { by: 'document', tabId, document: document ?? '', atMs };
}

/**
 * Whether a page is fetched only in case it will be opened (speculation rules): Chromium tells of it as of any page, but names
 * the document that wants it; a page that is being opened has none yet (measured, Chromium 156).
 */
export function isPrefetch({ type, documentId }: Pick<Asked, 'type' | 'documentId'>): boolean {
  return type === 'main_frame' && documentId !== undefined;
}

// Firefox says where its script is, and whether in a private window; Chromium says of which origin it is.
function workerOf({ initiator, documentUrl, incognito, timeStamp: atMs }: Asked, engine: Engine): Place {
  const origin = originOf(engine === 'chromium' ? initiator : documentUrl);
  return { by: 'worker', origin, ...incognito !== undefined && { privately: incognito }, atMs };
}

function originOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  const { origin } = new URL(url);
  return origin === 'null' ? '' : origin;
}
