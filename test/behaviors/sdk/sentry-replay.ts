import * as Sentry from '@sentry/browser';

// Shorter delays than the SDK's five seconds. `data-mask="none"` unmasks, as many sites do; else all text and fields are masked, Sentry's default.
const isOpen = document.currentScript?.dataset['mask'] === 'none';
const delays = { flushMinDelay: 400, flushMaxDelay: 800, minReplayDuration: 0 };
Sentry.init({
  dsn: 'https://0123456789abcdef0123456789abcdef@o4507.ingest.us.sentry.io/4508',
  integrations: [Sentry.replayIntegration({ ...isOpen ? { maskAllText: false, maskAllInputs: false, blockAllMedia: false } : {}, ...delays })],
  replaysSessionSampleRate: 1,
  tracesSampleRate: 0,
});
