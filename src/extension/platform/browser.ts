import browser from 'webextension-polyfill';
import type { Engine } from '../../observers/webext-host.ts';

export { browser };

/** Which family this browser belongs to, told by the scheme of its extension pages. */
export function engineOf(pageUrl: string): Engine {
  return pageUrl.startsWith('moz-extension:') ? 'firefox' : 'chromium';
}
