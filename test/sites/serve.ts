import { channels } from './channels/party.ts';
import { HOST_PATTERNS, MARIGOLD, PLAINBANK } from './hosts.ts';
import { PAGES } from './pages.ts';
import type { PageId, SitePage } from './pages.ts';
import { advertising } from './party/advertising.ts';
import { analytics } from './party/analytics.ts';
import { posthog } from './party/posthog.ts';
import { widgets } from './party/widgets.ts';
import { pixel } from './server/answers.ts';
import { bank } from './server/bank.ts';
import { bundleSdks } from './server/bundles.ts';
import type { Answer, Party, Received } from './server/received.ts';
import { serveHosts } from './server/serve-hosts.ts';
import type { ServedHosts } from './server/serve-hosts.ts';

/** The bundled site while it runs: two banks and everybody they talk to, all on 127.0.0.1. */
export interface Sites extends ServedHosts {
  readonly pages: readonly SitePage[];
  readonly url: (page: PageId) => string;
  /** From now on Marigold’s pages neither load nor call these hosts; none: all as it was. */
  readonly leaveOut: (...hosts: readonly string[]) => void;
}

export const startSites = async (): Promise<Sites> => {
  const bundles = await bundleSdks();
  const left = { out: [] as readonly string[] };
  const parties = [bank(bundles, () => left.out), channels, posthog, analytics(bundles), advertising, widgets];
  const hosts = await serveHosts(HOST_PATTERNS, (request) => answerOf(parties, request));
  return { pages: PAGES, url: urlOf, leaveOut: (...out) => { left.out = out; }, ...hosts };
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
