import { init, track } from '@amplitude/analytics-browser';

init('0123456789abcdef0123456789abcdef', { autocapture: true });
track('seen');
