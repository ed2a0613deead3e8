import type { RunningBrowser } from '../../../src/headless/browser/launch.ts';
import type { DevtoolsSession } from '../../../src/observers/cdp-host.ts';
import { answersFor } from '../../behaviors/bed/hosts.ts';
import type { BedPage } from '../../behaviors/case.ts';
import type { Certificate } from '../../sites/server/certificate.ts';
import type { Received } from '../../sites/server/received.ts';
import { serveHosts } from '../../sites/server/serve-hosts.ts';

/**
 * Servers of one visit's own: what arrives there came from that visit, however many go on beside it, and the page cannot tell, for its
 * addresses are the same in each. Each browser context that is made through `browser` is led there by a proxy of its own.
 */
export interface Lane {
  readonly browser: RunningBrowser;
  /** Since the start or the last `forget`. */
  readonly received: () => readonly Received[];
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

export async function openLane(browser: RunningBrowser, certificate: Certificate, page: BedPage): Promise<Lane> {
  const { firefoxProxyPort, received, forget, stop } = await serveHosts(['*'], await answersFor(page), certificate);
  return { browser: through(browser, firefoxProxyPort), received, forget, close: stop };
}

/** The same browser, whose new contexts reach the world through the proxy on that port. */
function through({ connection, ...rest }: RunningBrowser, port: number): RunningBrowser {
  const real = connection.browser;
  const send = (...[method, params]: Parameters<DevtoolsSession['send']>): unknown =>
    real.send(method, method === 'Target.createBrowserContext' ? { ...params as object, proxyServer: `http://127.0.0.1:${port}`, proxyBypassList: '<-loopback>' } : params);
  return { ...rest, connection: { ...connection, browser: { ...real, send: send as DevtoolsSession['send'] } } };
}
