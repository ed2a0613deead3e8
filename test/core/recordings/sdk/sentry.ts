import * as Sentry from '@sentry/browser';

const delays = { flushMinDelay: 500, flushMaxDelay: 1000, minReplayDuration: 0 };
Sentry.init({
  dsn: 'https://0123456789abcdef0123456789abcdef@o4507.ingest.us.sentry.io/4508', tunnel: '/in',
  integrations: [Sentry.replayIntegration({ maskAllText: false, maskAllInputs: false, blockAllMedia: false, ...delays })],
  replaysSessionSampleRate: 1, tracesSampleRate: 0,
});
