import { newTracker, trackPageView } from '@snowplow/browser-tracker';

newTracker('sp', 'https://collector.invalid', { appId: 'shop' });
trackPageView();
