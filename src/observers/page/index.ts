import type { Observer } from '../observer.ts';
import { cookieWrites } from './document-cookie.ts';
import { fetchCalls } from './fetch.ts';
import { formSubmits } from './form-submit.ts';
import type { PageHost } from './host/page-host.ts';
import { beacons } from './send-beacon.ts';
import { storageWrites } from './web-storage.ts';
import { xmlHttpRequests } from './xml-http-request.ts';

/** Everything that watches from inside the page's own world. */
export const PAGE_OBSERVERS: readonly Observer<PageHost>[] = [
  fetchCalls, xmlHttpRequests, beacons, cookieWrites, storageWrites, formSubmits,
];
