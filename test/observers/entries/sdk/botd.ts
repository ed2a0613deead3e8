import { load } from '@fingerprintjs/botd';

Object.assign(globalThis, { done: load().then(it => it.detect()) });
