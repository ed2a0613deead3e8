import { audioReads } from './audio.ts';
import { canvasReads } from './canvas.ts';
import { consentInterfaces } from './consent-interfaces.ts';
import { consentQueues } from './consent-queues.ts';
import { storedCookies } from './cookie-store.ts';
import { cookieWrites } from './document-cookie.ts';
import { documentReads } from './document-read.ts';
import { elementSources } from './element-source.ts';
import { eventSources } from './event-source.ts';
import { eventStreams } from './event-streams.ts';
import { fetchCalls } from './fetch.ts';
import { fieldValues } from './field-values.ts';
import { fontProbes } from './fonts.ts';
import { formSubmits } from './form-submit.ts';
import { graphicsReads } from './graphics.ts';
import type { PageObserver } from './host/page-host.ts';
import { listenersAdded } from './listeners.ts';
import { mutationWatches } from './mutations.ts';
import { peerConnections } from './peer-connection.ts';
import { propertyReads } from './properties.ts';
import { beacons } from './send-beacon.ts';
import { webSockets } from './web-socket.ts';
import { storageWrites } from './web-storage.ts';
import { webTransports } from './web-transport.ts';
import { nameWrites } from './window-name.ts';
import { workerStarts } from './worker-start.ts';
import { xmlHttpRequests } from './xml-http-request.ts';

/** Everything that watches from inside the page's own world. */
export const PAGE_OBSERVERS: readonly PageObserver[] = [
  fetchCalls, xmlHttpRequests, beacons, eventSources, webSockets, webTransports, peerConnections, elementSources, workerStarts,
  formSubmits, cookieWrites, storedCookies, storageWrites, nameWrites,
  listenersAdded, fieldValues, eventStreams, mutationWatches, documentReads,
  consentInterfaces, consentQueues,
  canvasReads, graphicsReads, audioReads, fontProbes, propertyReads,
];
