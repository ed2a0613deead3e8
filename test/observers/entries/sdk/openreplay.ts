import Tracker from '@openreplay/tracker';

void new Tracker({ projectKey: 'key', ingestPoint: 'https://openreplay.invalid', __DISABLE_SECURE_MODE: true }).start();
