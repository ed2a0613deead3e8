import type { TabReport } from '../../messaging/protocol.ts';
import { hasAccess } from '../platform/access.ts';
import { browser } from '../platform/browser.ts';
import type { Background } from './background.ts';

/** Where browsers let no extension look, whatever the user grants: the stores extensions come from. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'addons.mozilla.org'];

/** What is known about a tab, or why nothing is. */
export async function tabReport({ ledger, auditor }: Pick<Background, 'ledger' | 'auditor'>, tabId: number): Promise<TabReport> {
  if (!await hasAccess()) return { status: 'no-access' };
  const visitId = ledger.open().shown[tabId];
  const audit = visitId === undefined ? undefined : await auditor.auditOf(visitId);
  if (audit !== undefined) return { status: 'observed', audit };
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return { status: isObservable(tab?.url) ? 'not-started' : 'unobservable' };
}

function isObservable(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/u.test(protocol) && !CLOSED_HOSTS.includes(hostname);
}
