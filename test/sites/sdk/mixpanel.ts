import mixpanel from 'mixpanel-browser';

mixpanel.init('5f0c0ffee5f0c0ffee5f0c0ffee5f0c0', { autocapture: true, batch_flush_interval_ms: 500, ignore_dnt: true });
Object.assign(globalThis, { mixpanel });
