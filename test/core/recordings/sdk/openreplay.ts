import Tracker from '@openreplay/tracker';

const tracker = new Tracker({
  projectKey: 'test', ingestPoint: `${location.origin}/or`, __DISABLE_SECURE_MODE: true,
  obscureInputEmails: false, obscureTextEmails: false, defaultInputMode: 0,
});
void tracker.start();
// It sends every half a minute.
setInterval(() => { tracker.forceFlushBatch(); }, 3000);
