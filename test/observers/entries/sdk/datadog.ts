import { datadogRum } from '@datadog/browser-rum';

datadogRum.init({ applicationId: 'a', clientToken: 'pub0', site: 'datadoghq.com', sessionSampleRate: 100, sessionReplaySampleRate: 0, trackUserInteractions: true });
