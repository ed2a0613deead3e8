import type { DevtoolsHost, TellAt } from '../cdp-host.ts';
import type { Observer } from '../observer.ts';
import { cookies } from './cookies.ts';
import { navigation } from './navigation.ts';
import { network } from './network.ts';

/** Everything a browser tells over the DevTools protocol that we listen to. */
export const cdpObservers: readonly Observer<DevtoolsHost, TellAt>[] = [network, navigation, cookies];
