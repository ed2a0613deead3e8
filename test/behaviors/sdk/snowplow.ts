import { newTracker, trackPageView } from '@snowplow/browser-tracker';

newTracker('sp', 'https://collector.quietmetrics.test', { appId: 'orchard', stateStorageStrategy: 'cookieAndLocalStorage', bufferSize: 1 });
trackPageView();
