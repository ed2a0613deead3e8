import { readFileSync } from 'node:fs';
import { json, script } from '../server/answers.ts';
import type { Answer, Party, Received } from '../server/received.ts';

const SCRIPTS = 'node_modules/posthog-js/dist/';

const REMOTE_CONFIG = {
  token: 'phc_MarigoldTestProject',
  supportedCompression: ['gzip', 'gzip-js'],
  hasFeatureFlags: false,
  analytics: { endpoint: '/i/v0/e/' },
  elementsChainAsString: true,
  autocapture_opt_out: false,
  autocaptureExceptions: false,
  captureDeadClicks: false,
  capturePerformance: false,
  heatmaps: false,
  surveys: false,
  siteApps: [],
  isAuthenticated: false,
  sessionRecording: { endpoint: '/s/', recorderVersion: 'v2', consoleLogRecordingEnabled: false, scriptConfig: { script: 'posthog-recorder' } },
};

/** PostHog Cloud: remote configuration, feature flags, collection, and the scripts its SDK loads by itself. */
export const posthog: Party = {
  answer: (request: Received): Answer | undefined => {
    if (request.host === 'us-assets.i.posthog.com') return asset(request.path);
    if (!request.host.endsWith('.posthog.com')) return undefined;
    if (request.path.startsWith('/flags') || request.path.startsWith('/decide')) return json({ ...REMOTE_CONFIG, flags: {}, featureFlags: {}, featureFlagPayloads: {}, errorsWhileComputingFlags: false });
    return json({ status: 'Ok' });
  },
};

const asset = (path: string): Answer => {
  if (path.endsWith('/config')) return json(REMOTE_CONFIG);
  if (path.endsWith('/config.js')) return script(`(window._POSTHOG_REMOTE_CONFIG=window._POSTHOG_REMOTE_CONFIG||{})["${REMOTE_CONFIG.token}"]={config:${JSON.stringify(REMOTE_CONFIG)},siteApps:[]};`);
  const name = /^\/static\/(?:[\w.]+\/)?([\w-]+\.js)$/u.exec(path)?.[1];
  return name === undefined ? { status: 404 } : script(readFileSync(SCRIPTS + name, 'utf8'));
};
