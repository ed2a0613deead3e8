import { browserTracingIntegration, init, replayIntegration } from '@sentry/browser';

init({ dsn: 'https://key@sentry.invalid/1', integrations: [browserTracingIntegration(), replayIntegration()], tracesSampleRate: 1, replaysSessionSampleRate: 1 });
