import { channels } from './channels/party.ts';
import { HOST_PATTERNS, MARIGOLD, PLAINBANK } from './hosts.ts';
import { PAGES } from './pages.ts';
import type { PageId, SitePage } from './pages.ts';
import { advertising } from './party/advertising.ts';
import { analytics } from './party/analytics.ts';
import { posthog } from './party/posthog.ts';
import { widgets } from './party/widgets.ts';
import { openToOrigins, pixel } from './server/answers.ts';
import { bank } from './server/bank.ts';
import { bundleSdks } from './server/bundles.ts';
import { makeCertificate } from './server/certificate.ts';
import { listenPlainly, listenSecurely } from './server/listen.ts';
import { listenAsProxy } from './server/proxy.ts';
import type { Ports } from './server/proxy.ts';
import type { Answer, Party, Received } from './server/received.ts';

/** The bundled site while it runs: two banks and everybody they talk to, all on 127.0.0.1. */
export interface Sites {
  readonly pages: readonly SitePage[];
  readonly url: (page: PageId) => string;
  /** Maps the site's hosts to this machine, lets no other name resolve, and trusts this run's certificate alone. */
  readonly chromiumArgs: readonly string[];
  /** An HTTP and CONNECT proxy for Firefox, which has no such arguments; certificates need `acceptInsecureCerts`. */
  readonly firefoxProxyPort: number;
  /** Everything that arrived since the start or the last `forget`, in order of arrival. */
  readonly received: () => readonly Received[];
  readonly forget: () => void;
  readonly stop: () => Promise<void>;
}

export const startSites = async (): Promise<Sites> => {
  const bundles = await bundleSdks();
  const certificate = await makeCertificate();
  const parties = [bank(bundles), channels, posthog, analytics(bundles), advertising, widgets];
  const received: Received[] = [];
  const handle = (request: Received): Answer => {
    received.push(request);
    return openToOrigins(request, request.method === 'OPTIONS' ? { status: 204 } : answerOf(parties, request));
  };
  const secure = await listenSecurely(certificate, handle);
  const plain = await listenPlainly(handle);
  const proxy = await listenAsProxy({ secure: secure.port, plain: plain.port });
  return {
    pages: PAGES,
    url: urlOf,
    chromiumArgs: chromiumArgs(certificate.spki, { secure: secure.port, plain: plain.port }),
    firefoxProxyPort: proxy.port,
    received: () => [...received],
    forget: () => void received.splice(0),
    stop: async () => {
      await Promise.all([proxy.close(), secure.close(), plain.close()]);
    },
  };
};

/** A host that serves nothing in particular takes what it is sent, like any collector. */
const answerOf = (parties: readonly Party[], request: Received): Answer => {
  for (const party of parties) {
    const answer = party.answer(request);
    if (answer !== undefined) return answer;
  }
  return request.method === 'GET' ? pixel() : { status: 204 };
};

const urlOf = (id: PageId): string => {
  const page = PAGES.find((it) => it.id === id);
  if (page === undefined) throw new Error(`the bundled site has no page "${id}"; it has ${PAGES.map((it) => it.id).join(', ')}`);
  return `https://${page.brand === 'marigold' ? MARIGOLD : PLAINBANK}${page.path}`;
};

const chromiumArgs = (spki: string, ports: Ports): readonly string[] => {
  const rules = HOST_PATTERNS.flatMap((it) => [`MAP ${it}:443 127.0.0.1:${ports.secure}`, `MAP ${it}:80 127.0.0.1:${ports.plain}`]);
  return [`--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`, `--ignore-certificate-errors-spki-list=${spki}`];
};
