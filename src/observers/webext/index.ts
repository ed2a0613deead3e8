import type { Observer } from '../observer.ts';
import type { Tell, WebExtensionHost } from '../webext-host.ts';
import { aliases } from './aliases.ts';
import { cookies } from './cookies.ts';
import { headers } from './headers.ts';
import { navigation } from './navigation.ts';
import { requests } from './requests.ts';

/** Everything a browser tells an extension that we always listen to. */
export const webextObservers: readonly Observer<WebExtensionHost, Tell>[] = [requests, navigation, cookies, aliases];

/** What we listen to besides while somebody looks closely. */
export const closeObservers: readonly Observer<WebExtensionHost, Tell>[] = [headers];
