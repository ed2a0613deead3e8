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

const collectionOf = ({ host, path }: Received): Answer | undefined => {
  if (host === 'cdn.segment.com') return json(SEGMENT_SETTINGS);
  if (host === 'api.segment.io') return json({ success: true });
  if (host.endsWith('.mixpanel.com')) return json(path.startsWith('/track') || path.startsWith('/engage') ? { status: 1, error: null } : {});
  if (host === 'sr-client-cfg.amplitude.com') return json({ configs: {} });
  if (host.endsWith('.amplitude.com')) return json({ code: 200, events_ingested: 1, payload_size_bytes: 100, server_upload_time: Date.now() });
  if (host.endsWith('.sentry.io')) return json({ id: '0123456789abcdef0123456789abcdef' });
  return host === 'www.google-analytics.com' ? pixel() : undefined;
};
