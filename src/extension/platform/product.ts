import type { EvidenceKind } from '../../core/evidence/evidence.ts';
import type { Visit } from '../../core/evidence/log.ts';
import { browser, engineOf } from './browser.ts';

/**
 * The kinds of evidence the extension can gather: what the browser's listeners tell, and what the scripts in the page add.
 * The same in both browsers, for what one hides (Chromium: Blob bodies) the page's scripts make up for.
 */
export const OBSERVES: readonly EvidenceKind[] = [
  'request', 'request-body', 'request-head', 'response', 'input', 'shown', 'submit', 'cookie-write', 'storage-write', 'cookie', 'navigation', 'watch',
  'resource', 'worker',
];

/** What every visit observed here has in common. */
export async function productOf(): Promise<Pick<Visit, 'host' | 'browser' | 'listening' | 'observes'>> {
  const engine = engineOf(browser.runtime.getURL(''));
  return {
    host: engine === 'firefox' ? 'firefox-extension' : 'chromium-extension',
    browser: engine === 'firefox' ? await firefoxName() : chromiumName(navigator.userAgent),
    listening: 'auditing',
    observes: OBSERVES,
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
