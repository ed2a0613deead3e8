import { tags } from '../case.ts';
import type { BehaviorCase } from '../case.ts';
import { ACCOUNT, ORDERS } from '../pages.ts';
import { TERSE_RECORDER } from '../scripts/recording.ts';
import { lookAround } from './replay.ts';

/** What no detector finds yet: JSON that anybody can read, in a shape that nobody has seen, counts neither as a recording nor as sealed. */
export const unanswered: readonly BehaviorCase[] = [
  {
    id: 'terse-recorder',
    title: 'an unknown script that records in a shape of its own',
    detectors: ['session-replay', 'unmasked-replay'],
    page: `${ACCOUNT}${ORDERS}${tags('cdn.quietmetrics.test/t.js')}`,
    serves: { 'cdn.quietmetrics.test/t.js': TERSE_RECORDER },
    act: lookAround,
    arrives: ['POST in.quietmetrics.test/film'],
    expected: ['session-replay quietmetrics.test', 'unmasked-replay quietmetrics.test'],
  },
];
