import { datadogRum } from '@datadog/browser-rum';

// `data-replay="on"` records the session, with nothing masked; without it, the SDK measures only.
const records = document.currentScript?.dataset['replay'] === 'on';
datadogRum.init({
  applicationId: '5c2f5bb1-5c3f-4f0e-8d5f-0b8f4c1d2e3a',
  clientToken: 'pub0123456789abcdef0123456789abcdef',
  site: 'datadoghq.com',
  service: 'orchard-shop',
  sessionSampleRate: 100,
  sessionReplaySampleRate: records ? 100 : 0,
  defaultPrivacyLevel: records ? 'allow' : 'mask',
  trackResources: true,
  trackUserInteractions: true,
});
