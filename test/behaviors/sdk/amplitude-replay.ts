import * as replay from '@amplitude/session-replay-browser';

// Light masking: passwords, cards and numbers of that kind only.
void replay.init('0123456789abcdef0123456789abcdef', {
  deviceId: '5e0c7a52-3d0f-4c8e-9a07-6c1f2f8d1b44',
  sessionId: Date.now(),
  sampleRate: 1,
  privacyConfig: { defaultMaskLevel: 'light' },
});
