import { init } from '@sentry/browser';

/** An error monitor as sites have it: among other things, it stands in front of `addEventListener`. Nobody is there to report to. */
init({ dsn: 'http://key@127.0.0.1:1/1' });
