import * as replay from '@amplitude/session-replay-browser';

void replay.init('0123456789abcdef0123456789abcdef', {
  deviceId: 'device', sessionId: Date.now(), sampleRate: 1, trackServerUrl: `${location.origin}/in`, configServerUrl: `${location.origin}/config`,
  privacyConfig: { defaultMaskLevel: 'light' },
});
