import { SHOP, tags } from '../../behaviors/case.ts';
import { ACCOUNT, SHELF } from '../../behaviors/pages.ts';
import { pixel, withCookies } from '../../sites/server/answers.ts';
import { LATE, NAMELESS } from '../banners/plain.ts';
import { pair } from '../case.ts';
import type { ConsentCase } from '../case.ts';
import { CHOICE, keeper } from '../scripts/keeper.ts';
import * as recipients from '../scripts/recipients.ts';

const TAG = 'cdn.quietmetrics.test/t.js';
const MAIL = [`POST in.quietmetrics.test/e with ${recipients.EMAIL}`];

/** What happens while the banner still stands unanswered. */
export const before: readonly ConsentCase[] = [
  ...pair({ banner: NAMELESS.first, press: NAMELESS.press, serves: { [TAG]: recipients.READER }, exempt: [CHOICE] }, {
    fault: {
      id: 'email-before', title: 'a script that sends the customer’s address before anything was chosen',
      page: `${ACCOUNT}${tags(TAG)}${keeper({ banner: NAMELESS })}`,
      arrives: { S0: MAIL, S1: MAIL, S2: MAIL, S3: MAIL },
      expected: ['exposed-before-choice quietmetrics.test'], also: ['exposed-after-refusal quietmetrics.test', 'refusal-without-effect quietmetrics.test', 'withdrawal-without-effect quietmetrics.test'],
    },
    honest: {
      id: 'email-once-agreed', title: 'the same script once everything was accepted',
      page: `${ACCOUNT}${keeper({ banner: NAMELESS, yes: [TAG] })}`,
      arrives: { S0: [], S1: [], S2: MAIL, S3: [] },
    },
  }),
];
