import { browser } from '../platform/browser.ts';
import type { Listening } from './listening.ts';

/**
 * Tells of tabs and windows that pages open, with the tab they were opened from: a tab's own `openerTabId` is there within one window
 * only. Nothing is told before the user gave access.
 */
export function listenForOpened(tell: (tabId: number, by: number) => void): Pick<Listening, 'again'> {
  const heard = ({ tabId, sourceTabId }: { readonly tabId: number; readonly sourceTabId: number }): void => { tell(tabId, sourceTabId); };
  const start = (): void => {
    const { webNavigation } = browser as Partial<typeof browser>;
    webNavigation?.onCreatedNavigationTarget.removeListener(heard);
    webNavigation?.onCreatedNavigationTarget.addListener(heard);
  };
  start();
  return { again: start };
}
