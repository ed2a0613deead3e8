import type { Runtime } from 'webextension-polyfill';
import type { MessageName } from '../../messaging/protocol.ts';
import type { Frame } from './open-visits.ts';

/** Who we are, as the browser writes it into a message's sender. */
export interface Ourselves {
  readonly id: string;
  /** The address all our own pages begin with. */
  readonly pages: string;
}

/** Frames may hand over evidence and ask nothing; our own pages may ask everything and hand over nothing. */
export function mayAsk(ourselves: Ourselves, name: MessageName, sender: Runtime.MessageSender): boolean {
  if (sender.id !== ourselves.id || sender.url === undefined) return false;
  const isPage = sender.url.startsWith(ourselves.pages);
  return name === 'evidence/append' ? !isPage && sender.tab?.id !== undefined : isPage;
}

/**
 * The frame behind a message: told by the browser, never by the message. A page that is only prepared, in a frame of another
 * number, is no frame of the page that is shown.
 */
export function frameOf({ tab, frameId, documentId, documentLifecycle, url }: Runtime.MessageSender & { readonly documentLifecycle?: string }): Frame {
  const { origin } = url !== undefined && URL.canParse(url) ? new URL(url) : { origin: '' };
  return { tabId: tab?.id ?? -1, document: documentId ?? '', top: frameId === 0 || documentLifecycle === 'prerender', origin: origin === 'null' ? '' : origin };
}
