import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Language } from '../../core/wording/language.ts';
import type { PopupActs } from '../../ui/popup/popup-view.ts';
import { Popup } from '../../ui/popup/popup.tsx';
import { openSidePanel } from '../platform/side-panel.ts';
import { compareAddress, libraryAddress, panelAddress, reportAddress } from '../view/address.ts';
import { save } from '../view/save.ts';
import { tabInView } from '../view/tab.ts';
import { useTabView } from './use-tab-view.ts';

/** The popup, with the browser behind its buttons. */
export function PopupPage({ language }: { readonly language: Language }): VNode {
  const { view, retry } = useTabView();
  const place = useRef({ tabId: -1, windowId: undefined as number | undefined });
  useEffect(() => { void placeInView().then(it => { place.current = it; }); }, []);
  const acts: PopupActs = {
    allow: () => { requestAccess().finally(retry).catch(retry); },
    reload: () => { void reload().then(retry); },
    retry,
    report: () => { void openFor(tab => reportAddress({ tab })); },
    compare: () => { void openFor(tab => compareAddress(`?tab=${tab}`)); },
    guide: () => { void openSidePanel(place.current.windowId, panelAddress(place.current.tabId)).then(() => { window.close(); }); },
    library: () => { void browser.tabs.create({ url: libraryAddress() }).then(() => { window.close(); }); },
    settings: () => { void browser.runtime.openOptionsPage(); },
    save: (audit, exporter) => { save(audit, exporter, language); },
  };
  return <Popup view={view} language={language} acts={acts} />;
}

/** Known beforehand: in the turn of a click there is no time to ask. */
async function placeInView(): Promise<{ readonly tabId: number; readonly windowId: number | undefined }> {
  const tabId = await tabInView() ?? -1;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return { tabId, windowId: tab?.windowId };
}

/** Must be called in the very turn of the click: browsers show no question that a person did not cause. */
function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['webNavigation'], origins: ['<all_urls>'] });
}

async function reload(): Promise<void> {
  const tab = await tabInView();
  if (tab !== undefined) await browser.tabs.reload(tab);
}

async function openFor(addressOf: (tab: number) => string): Promise<void> {
  const tab = await tabInView();
  if (tab === undefined) return;
  await browser.tabs.create({ url: addressOf(tab) });
  window.close();
}
