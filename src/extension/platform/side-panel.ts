import { browser } from './browser.ts';

interface SidePanels {
  /** Chromium's, of which the polyfill knows nothing. */
  readonly chrome?: { readonly sidePanel?: { readonly open: (of: { readonly windowId: number }) => Promise<void> } };
}

/**
 * Opens the side panel of a window, or, where the browser has none (on telephones), its page in a tab. Must be called in the very turn of
 * the click: browsers open no panel that a person did not ask for.
 */
export function openSidePanel(windowId: number | undefined, pageAddress: string): Promise<unknown> {
  const { sidePanel } = (globalThis as SidePanels).chrome ?? {};
  const { sidebarAction } = browser as Partial<typeof browser>;
  if (sidePanel !== undefined && windowId !== undefined) return sidePanel.open({ windowId });
  if (sidebarAction !== undefined) return sidebarAction.open();
  return browser.tabs.create({ url: pageAddress });
}
