import type { WebNavigation } from 'webextension-polyfill';
import type { Observer } from '../observer.ts';
import type { Tell, WebExtensionHost } from '../webext-host.ts';

/** `documentId` came to Firefox late; `documentLifecycle` is Chromium's alone. */
type Committed = Omit<WebNavigation.OnCommittedDetailsType, 'documentId'> & {
  readonly documentId?: string; readonly documentLifecycle?: string; readonly parentFrameId?: number;
};

/**
 * Documents as they begin. A page's own request is no sign of it: browsers also ask for pages that are only prefetched.
 * What is prerendered begins when it is shown: then it is told again, as the same document (measured, Chromium 156).
 */
export const navigation: Observer<WebExtensionHost, Tell> = {
  id: 'navigation',
  emits: ['navigation'],

  observe({ webNavigation }, tell) {
    const committed = (told: Committed): void => {
      const { tabId, url, frameId, timeStamp: atMs } = told;
      const document = told.documentId ?? '';
      if (told.documentLifecycle === 'prerender') {
        const { parentFrameId: parentFrame = -1 } = told;
        tell({ by: 'prerender', tabId, document, frame: frameId, parentFrame, atMs }, { kind: 'navigation', url, frame: parentFrame === -1 ? 'top' : 'sub' });
        return;
      }
      if (told.documentLifecycle !== undefined && told.documentLifecycle !== 'active') return;
      if (frameId === 0) {
        tell({ by: 'new-page', tabId, document, fromForm: told.transitionType === 'form_submit', atMs }, { kind: 'navigation', url, frame: 'top' });
      } else {
        tell({ by: 'document', tabId, document, atMs }, { kind: 'navigation', url, frame: 'sub' });
      }
    };
    webNavigation?.onCommitted.addListener(committed);
    return () => { webNavigation?.onCommitted.removeListener(committed); };
  },
};
