import type { EvidenceKind } from '../../core/evidence/evidence.ts';
import type { Visit } from '../../core/evidence/log.ts';
import { browser, engineOf } from './browser.ts';

/**
 * The kinds of evidence the extension can gather: what the browser's listeners tell, and what the scripts in the page add.
 * The same in both browsers, for what one hides (Chromium: Blob bodies) the page's scripts make up for.
 */
export const OBSERVES: readonly EvidenceKind[] = [
  'request', 'request-body', 'request-head', 'response', 'input', 'shown', 'submit', 'cookie-write', 'storage-write', 'use', 'cookie', 'navigation', 'watch',
  'resource', 'markup', 'worker', 'banner', 'consent', 'consent-signal',
];

/** Chromium tells extensions nothing of names. */
const FIREFOX_ONLY: readonly EvidenceKind[] = ['alias'];

/** What Chromium does not tell but to who listens closely: the cookies and addresses of pages that requests carry in their headers. */
const CLOSELY: readonly EvidenceKind[] = ['request-head'];

/**
 * What every visit observed here has in common. `closely`: somebody looks at the report of its tab. Firefox tells everything at the
 * same cost, so there everything is always listened to.
 */
export async function productOf(closely: boolean): Promise<Pick<Visit, 'host' | 'browser' | 'listening' | 'observes'>> {
  const isFirefox = engineOf(browser.runtime.getURL('')) === 'firefox';
  const listening = closely || isFirefox ? 'auditing' : 'browsing';
  return {
    host: isFirefox ? 'firefox-extension' : 'chromium-extension',
    browser: isFirefox ? await firefoxName() : chromiumName(navigator.userAgent),
    listening,
    observes: [...listening === 'auditing' ? OBSERVES : OBSERVES.filter(it => !CLOSELY.includes(it)), ...isFirefox ? FIREFOX_ONLY : []],
  };
}

async function firefoxName(): Promise<string> {
  const { name, version } = await browser.runtime.getBrowserInfo();
  return `${name} ${version}`;
}

/** Chromium tells websites and extensions alike no more than its major version. */
function chromiumName(userAgent: string): string {
  const [, product, version] = /(Edg|OPR|Chrome)\/(\d+)/u.exec(userAgent) ?? [];
  return `${{ Edg: 'Edge', OPR: 'Opera' }[product ?? ''] ?? 'Chromium'} ${version ?? ''}`.trim();
}
