import * as amplitude from '@amplitude/analytics-browser';

// What the tag of a project has in it; sent sooner than after its second.
amplitude.init('0123456789abcdef0123456789abcdef', { autocapture: { sessions: true, pageViews: true }, flushIntervalMillis: 300, remoteConfig: { fetchRemoteConfig: false } });
