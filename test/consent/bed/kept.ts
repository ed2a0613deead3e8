import type { RunningBrowser } from '../../../src/headless/browser/launch.ts';
import type { DevtoolsSession } from '../../../src/observers/cdp-host.ts';
import { SHOP } from '../../behaviors/case.ts';

/** All that a browser context and the page's storage hold: `cookie _ga`, `cookie uid of px.adkiosk.test`, `local qm_uid`, `session tab`. */
export async function keptIn({ connection }: RunningBrowser, contextId: string, page: DevtoolsSession): Promise<readonly string[]> {
  const { cookies } = await connection.browser.send('Storage.getCookies', { browserContextId: contextId });
  const expression = `[...Object.keys(localStorage).map(it => 'local ' + it), ...Object.keys(sessionStorage).map(it => 'session ' + it)]`;
  const { result } = await page.send('Runtime.evaluate', { expression, returnByValue: true });
  const told = cookies.map(({ name, domain }) => ({ name, host: domain.replace(/^\./u, '') }));
  return [...told.map(({ name, host }) => SHOP === host || SHOP.endsWith(`.${host}`) ? `cookie ${name}` : `cookie ${name} of ${host}`), ...result.value as readonly string[]].toSorted();
}
