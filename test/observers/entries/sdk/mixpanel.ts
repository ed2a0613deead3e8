import mixpanel from 'mixpanel-browser';

mixpanel.init('0123456789abcdef', { track_pageview: true, autocapture: true });
mixpanel.track('seen');
