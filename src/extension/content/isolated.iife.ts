import { observeDocument } from '../../observers/document/install.ts';
import type { Says } from '../../messaging/protocol.ts';
import type { Deliver } from '../../observers/outbox-courier.ts';

/** The little that a content script needs of the browser: a polyfill would be compiled in every frame. */
interface ExtensionApi {
  readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<{ readonly kept: number }> };
}

const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
const api = browser ?? chrome;

/** Throws once the extension was updated or removed under an open page, which ends the watching of it. */
const deliver: Deliver = batch => {
  if (api?.runtime?.id === undefined) throw new Error('The extension is gone.');
  const says: Says<'evidence/append'> = { batch };
  return api.runtime.sendMessage({ name: 'evidence/append', says });
};

observeDocument(document, deliver);
