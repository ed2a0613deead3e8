import type { DevtoolsHost, TellAt } from '../cdp-host.ts';
import type { Observer } from '../observer.ts';
import { cookies } from './cookies.ts';
import { crashes } from './crashes.ts';
import { navigation } from './navigation.ts';
import { network } from './network.ts';
import { reports } from './reports.ts';

/** Everything a browser tells over the DevTools protocol that we listen to. */
export const cdpObservers: readonly Observer<DevtoolsHost, TellAt>[] = [network, navigation, reports, crashes, cookies];
