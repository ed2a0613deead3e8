import { sdk, tags } from '../case.ts';
import type { BehaviorCase } from '../case.ts';
import { ACCOUNT } from '../pages.ts';

export const replay: readonly BehaviorCase[] = [
  {
    id: 'rrweb',
    title: 'rrweb, the recorder most session replays are made of, on a host that no list knows',
    detectors: ['session-replay', 'unmasked-replay', 'listened-to-keys'],
    page: `${ACCOUNT}${tags('cdn.quietmetrics.test/r.js')}`,
    serves: { 'cdn.quietmetrics.test/r.js': sdk('rrweb') },
    arrives: ['POST in.quietmetrics.test/v2/chunks'],
    expected: ['session-replay quietmetrics.test', 'unmasked-replay quietmetrics.test', 'listened-to-keys quietmetrics.test'],
  },
];
