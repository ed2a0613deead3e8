import { observeDocument } from '../../observers/document/install.ts';
import { NO_ACCESS } from '../../messaging/protocol.ts';
import type { Says } from '../../messaging/protocol.ts';
import type { Deliver } from '../../observers/outbox-courier.ts';

/** The little that a content script needs of the browser: a polyfill would be compiled in every frame. */
interface ExtensionApi {
  readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<{ readonly kept: number }> };
}

const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
const api = browser ?? chrome;

const state = { isUnwanted: false };

/** Throws once the extension was updated or removed under an open page, or may not look any more, which ends the watching of it. */
const deliver: Deliver = batch => {
  if (api?.runtime?.id === undefined || state.isUnwanted) throw new Error('The extension is gone.');
  const says: Says<'evidence/append'> = { batch };
  return api.runtime.sendMessage({ name: 'evidence/append', says }).catch((error: unknown) => {
    state.isUnwanted = String(error).includes(NO_ACCESS);
    throw error;
  });
};

observeDocument(document, deliver);
