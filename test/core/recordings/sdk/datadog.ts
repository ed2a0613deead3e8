import { datadogRum } from '@datadog/browser-rum';

datadogRum.init({
  applicationId: '00000000-0000-4000-8000-000000000000', clientToken: 'pubtest', site: 'datadoghq.com', service: 'test', proxy: `${location.origin}/in`,
  sessionSampleRate: 100, sessionReplaySampleRate: 100, startSessionReplayRecordingManually: false, defaultPrivacyLevel: 'allow', telemetrySampleRate: 0,
});
