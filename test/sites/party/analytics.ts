import { json, pixel, script } from '../server/answers.ts';
import type { Bundles } from '../server/bundles.ts';
import type { Answer, Party, Received } from '../server/received.ts';
import { partyScript } from './scripts.ts';

const SEGMENT_SETTINGS = {
  integrations: {
    'Segment.io': { apiKey: 'MarigoldSegmentWriteKey', unbundledIntegrations: [], addBundledMetadata: true, versionSettings: { version: '4.4.7', componentTypes: ['browser'] }, apiHost: 'api.segment.io/v1' },
  },
  plan: { track: { __default: { enabled: true, integrations: {} } }, identify: { __default: { enabled: true } }, group: { __default: { enabled: true } } },
  edgeFunction: {},
  analyticsNextEnabled: true,
  middlewareSettings: {},
  enabledMiddleware: {},
  metrics: { sampleRate: 0, host: 'api.segment.io/v1' },
  legacyVideoPluginsEnabled: false,
  remotePlugins: [],
};

/** Product analytics and error monitoring, each from its own hosts and with the answers its SDK expects. */
export const analytics = (bundles: Bundles): Party => ({
  answer: (request) => scriptOf(request, bundles) ?? collectionOf(request),
});

const scriptOf = ({ host, path }: Received, bundles: Bundles): Answer | undefined => {
  if (!path.endsWith('.js') && host !== 'www.googletagmanager.com') return undefined;
  if (host === 'cdn.segment.com') return script(bundles.segment);
  if (host === 'cdn.mxpnl.com') return script(bundles.mixpanel);
  if (host === 'cdn.amplitude.com') return script(bundles.amplitude);
  return host === 'www.googletagmanager.com' ? script(partyScript('gtag')) : undefined;
};

const collectionOf = (request: Received): Answer | undefined => {
  const found = Object.entries(COLLECTORS).find(([host]) => request.host === host || request.host.endsWith(`.${host}`));
  return found?.[1](request.path);
};

/** By host, the more particular first. */
const COLLECTORS: Readonly<Record<string, (path: string) => Answer>> = {
  'cdn.segment.com': () => json(SEGMENT_SETTINGS),
  'api.segment.io': () => json({ success: true }),
  'mixpanel.com': (path) => json(/^\/(?:track|engage)/u.test(path) ? { status: 1, error: null } : {}),
  'sr-client-cfg.amplitude.com': () => json({ configs: {} }),
  'amplitude.com': () => json({ code: 200, events_ingested: 1, payload_size_bytes: 100, server_upload_time: Date.now() }),
  'sentry.io': () => json({ id: '0123456789abcdef0123456789abcdef' }),
  'www.google-analytics.com': pixel,
};
