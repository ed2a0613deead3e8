import Tracker from '@openreplay/tracker';

// The ingest host of OpenReplay's own cloud; a session starts when its server has answered. 0: fields in plain text. It sends every
// thirty seconds, or sooner when it is asked to, as here.
const tracker = new Tracker({ projectKey: 'OrchardShop0001', ingestPoint: 'https://api.openreplay.com/ingest', defaultInputMode: 0, obscureTextEmails: false });
void tracker.start();
for (const ms of [600, 1_200, 1_800, 2_400, 3_000, 4_000]) setTimeout(() => { tracker.forceFlushBatch(); }, ms);
