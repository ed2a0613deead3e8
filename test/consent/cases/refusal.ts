import { sdk } from '../../behaviors/case.ts';
import { ACCOUNT, SHELF } from '../../behaviors/pages.ts';
import { FRAME, FRAME_AT, FRAMED, SHADOW } from '../banners/apart.ts';
import { ANCHORS, SCROLLED } from '../banners/plain.ts';
import { onceAgreed, onceChosen, pair, platform } from '../case.ts';
import type { ConsentCase } from '../case.ts';
import { CHOICE, keeper } from '../scripts/keeper.ts';
import * as recipients from '../scripts/recipients.ts';

const TAG = 'cdn.quietmetrics.test/t.js';
const BROKER = 'cdn.hearthbroker.test/b.js';
const MAIL = [`POST in.quietmetrics.test/e with ${recipients.EMAIL}`];
const BROUGHT = [`POST in.hearthbroker.test/profile with ${recipients.EMAIL}`];
const AMPLITUDE = 'cdn.amplitude.com/libs/analytics-browser.js';
const TOLD = ['POST api2.amplitude.com/2/httpapi'];
const AMPLITUDES = ['cookie AMP_*', 'local AMP_unsent_*', 'session AMP_*'];
const SNOWPLOW = 'cdn.quietmetrics.test/sp.js';
const PLOWS = ['cookie _sp_id.*', 'cookie _sp_ses.*', 'local snowplowOutQueue_*'];
const PLOWED = ['POST collector.quietmetrics.test/com.snowplowanalytics.snowplow/tp2'];

/** What happens although everything was refused. */
export const refusal: readonly ConsentCase[] = [
  ...pair({ lang: 'nl', banner: SHADOW.first, press: SHADOW.press, serves: { [TAG]: recipients.READER, [BROKER]: recipients.BROKER }, exempt: [CHOICE] }, {
    fault: {
      id: 'email-after-refusal', title: 'one of two recipients that gets the address although everything was refused',
      page: `${ACCOUNT}${keeper({ banner: SHADOW, yes: [TAG, BROKER], no: [TAG] })}`,
      arrives: { S0: [], S1: MAIL, S2: [...MAIL, ...BROUGHT], S3: MAIL },
      expected: ['exposed-after-refusal quietmetrics.test'], also: ['refusal-without-effect quietmetrics.test', 'withdrawal-without-effect quietmetrics.test'],
    },
    honest: {
      id: 'counter-after-refusal', title: 'two recipients of the address, and a counter that tells nobody apart once they were refused',
      page: `${ACCOUNT}${keeper({ banner: SHADOW, yes: [TAG, BROKER], no: ['cdn.plaincount.test/c.js'] })}`,
      serves: { [TAG]: recipients.READER, [BROKER]: recipients.BROKER, 'cdn.plaincount.test/c.js': recipients.COUNTER },
      arrives: { S0: [], S1: ['POST in.plaincount.test/view'], S2: [...MAIL, ...BROUGHT], S3: ['POST in.plaincount.test/view'] },
    },
  }),
  ...pair({ lang: 'de', banner: FRAMED.first, press: FRAMED.press, serves: { [AMPLITUDE]: platform('amplitude'), [FRAME_AT]: FRAME }, exempt: [CHOICE] }, {
    fault: {
      id: 'amplitude-either-way', title: 'Amplitude whatever was chosen in a frame of another company’s',
      page: `${ACCOUNT}${keeper({ banner: FRAMED, yes: [AMPLITUDE], no: [AMPLITUDE] })}`,
      arrives: onceChosen(TOLD), keeps: { S1: AMPLITUDES, S2: AMPLITUDES, S3: AMPLITUDES },
      expected: ['refusal-without-effect amplitude.com'], also: ['exposed-after-refusal amplitude.com', 'withdrawal-without-effect amplitude.com'],
    },
    honest: {
      id: 'amplitude-once-agreed', title: 'Amplitude once that was accepted in a frame of another company’s',
      page: `${ACCOUNT}${keeper({ banner: FRAMED, yes: [AMPLITUDE], deletes: ['AMP_'] })}`,
      arrives: onceAgreed(TOLD), keeps: { S2: AMPLITUDES },
    },
  }),
  ...pair({ lang: 'it', banner: SCROLLED.first, press: SCROLLED.press, serves: { [BROKER]: recipients.BROKER }, exempt: [CHOICE] }, {
    fault: {
      id: 'broker-after-refusal', title: 'a broker that is told the address once a long text was refused at its end',
      page: `${ACCOUNT}${keeper({ banner: SCROLLED, yes: [BROKER], no: [BROKER] })}`,
      arrives: onceChosen(BROUGHT),
      expected: ['exposed-after-refusal hearthbroker.test', 'refusal-without-effect hearthbroker.test'], also: ['withdrawal-without-effect hearthbroker.test'],
    },
    honest: { id: 'broker-once-agreed', title: 'a broker that is told the address once a long text was accepted at its end', page: `${ACCOUNT}${keeper({ banner: SCROLLED, yes: [BROKER] })}`, arrives: onceAgreed(BROUGHT) },
  }),
  // Without its way back: see "What is told wrongly" in the README.
  ...pair({ lang: 'da', banner: ANCHORS.first, press: { accept: ANCHORS.press.accept, refuse: ANCHORS.press.refuse }, serves: { [SNOWPLOW]: sdk('snowplow'), 'cdn.quietmetrics.test/sp-anonymous.js': sdk('snowplow-anonymous') }, exempt: [CHOICE] }, {
    fault: {
      id: 'snowplow-either-way', title: 'Snowplow’s identifiers whatever was chosen on links that are no buttons',
      page: `${SHELF}${keeper({ banner: ANCHORS, yes: [SNOWPLOW], no: [SNOWPLOW] })}`,
      arrives: onceChosen(PLOWED), keeps: { S1: PLOWS, S2: PLOWS, S3: PLOWS },
      expected: ['refusal-without-effect quietmetrics.test'], also: ['exposed-after-refusal quietmetrics.test', 'withdrawal-without-effect quietmetrics.test'],
    },
    honest: {
      id: 'snowplow-anonymous-after-refusal', title: 'Snowplow without any identifier once that was refused on links that are no buttons',
      page: `${SHELF}${keeper({ banner: ANCHORS, yes: [SNOWPLOW], no: ['cdn.quietmetrics.test/sp-anonymous.js'], deletes: ['_sp_', 'snowplowOutQueue_'] })}`,
      arrives: onceChosen(PLOWED), keeps: { S2: PLOWS },
    },
  }),
];
