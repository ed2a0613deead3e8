import { AnalyticsBrowser } from '@segment/analytics-next';

const analytics = AnalyticsBrowser.load({ writeKey: 'MarigoldSegmentWriteKey' });
void analytics.page();
Object.assign(globalThis, { analytics });
