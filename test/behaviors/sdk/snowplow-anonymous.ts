import { newTracker, trackPageView } from '@snowplow/browser-tracker';

// The same without a trace of who it was: no cookie, no storage, and the server is told not to set any.
newTracker('sp', 'https://collector.quietmetrics.test', { appId: 'orchard', anonymousTracking: { withServerAnonymisation: true }, stateStorageStrategy: 'none', bufferSize: 1 });
trackPageView();
