import { GppModel } from '@iabgpp/cmpapi';
import { tags } from '../../behaviors/case.ts';
import { SHELF } from '../../behaviors/pages.ts';
import { NAMELESS } from '../banners/plain.ts';
import { ways } from '../banners/banner.ts';
import { always, onceAgreed, pair, platform, published, SITE } from '../case.ts';
import type { ConsentCase } from '../case.ts';
import { CHOICE, FOOT, keeper } from '../scripts/keeper.ts';
import { gppSeller, partner, seller, USPAPI } from '../scripts/partners.ts';

const STUB = 'cmp.plainbanner.test/stub.js';
const CMP = 'cmp.plainbanner.test/cmp.js';
const CRITEO = 'static.criteo.net/js/ld/ld.js';
const XANDR = 'acdn.adnxs.com/dmp/up/up.js';
const TO_CRITEO = ['GET gum.criteo.com/sync?gdpr=1&gdpr_consent='];
const TO_XANDR = ['GET ib.adnxs.com/sync?gdpr=1&gdpr_consent='];
const CRITEO_ID = ['local v91_uid'];
const XANDR_ID = ['local v32_uid'];
const criteo = { host: 'gum.criteo.com', vendor: 91 };
const xandr = { host: 'ib.adnxs.com', vendor: 32 };
/** Another platform's, of another day, with all eleven purposes and a hundred vendors agreed to (encoded with the IAB's package). */
const INVENTED = `'CQeEcwAQeEcwAAKADAENBaFgAP_gAAAAAAYgAyQAYAAgDIAAAAAA.IAyQAYAAgDIA.YAAAAAAAAAAA'`;
const NO_YES = { S1: CRITEO_ID, S2: CRITEO_ID, S3: CRITEO_ID };

/** A page with the IAB's own code; `data` is what stands on the platform's tag. */
function tcf(data: string, ...partners: readonly string[]): string {
  return `${SHELF}${FOOT}${tags(STUB)}<script src="https://${CMP}" ${data}></script>${tags(...partners)}`;
}

const ASKED: Pick<ConsentCase, 'banner' | 'press' | 'exempt'> = {
  banner: { buttons: [{ does: 'accept', label: 'Consent' }, { does: 'refuse', label: 'Do not consent' }] },
  press: ways(['#tcf .consent'], ['#tcf .refuse']),
  exempt: ['cookie euconsent-v2'],
};
const FILES = { [STUB]: published('@iabtechlabtcf/stub/lib/stub.js'), [CMP]: platform('tcf') };

const GPP = 'cmp.plainbanner.test/gpp.js';
const SELLER = 'cdn.hearthbroker.test/g.js';
/** The shop's own banner, whose answer the platform writes down. */
const GPP_PAGE = `${SHELF}${tags(GPP)}${keeper({ banner: NAMELESS, yes: [SELLER], no: [SELLER], onChoice: `dispatchEvent(new Event('chosen'));` })}`;
const GPP_ARRIVES = { ...always(['GET ad.hearthbroker.test/imp?gpp_sid=7&gpp=']), S0: [] };
/** As the IAB's package writes it: nothing was refused. */
const NOT_REFUSED = (() => {
  const model = new GppModel();
  for (const it of ['SaleOptOutNotice', 'SharingOptOutNotice', 'TargetedAdvertisingOptOutNotice']) model.setFieldValue('usnat', it, 1);
  for (const it of ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut']) model.setFieldValue('usnat', it, 2);
  return model.encode();
})();

/** What consent strings say, and what is said in their name. */
export const strings: readonly ConsentCase[] = [
  ...pair(ASKED, {
    fault: {
      id: 'tcf-says-no', title: 'a bidder that goes on although the string says no to it',
      page: tcf('data-disclosed="32,91"', CRITEO), serves: { ...FILES, [CRITEO]: partner({ ...criteo, when: 'true' }) },
      arrives: { ...always(TO_CRITEO), S0: [] }, keeps: NO_YES,
      expected: ['consent-contradicted criteo.com'],
      also: ['refusal-without-effect criteo.com', 'withdrawal-without-effect criteo.com', 'exposed-after-refusal criteo.com', 'refusal-without-effect criteo.net', 'withdrawal-without-effect criteo.net'],
    },
    honest: {
      id: 'tcf-obeyed', title: 'a bidder that asks the string first',
      page: tcf('data-disclosed="32,91"', CRITEO), serves: { ...FILES, [CRITEO]: partner(criteo) },
      arrives: onceAgreed(TO_CRITEO), keeps: { S2: CRITEO_ID },
    },
  }),
  ...pair({ ...ASKED, keeps: { S2: XANDR_ID } }, {
    fault: {
      id: 'tcf-altered', title: 'a bidder that is handed another string than the one that was read',
      page: tcf('data-disclosed="32,91"', XANDR), serves: { ...FILES, [XANDR]: partner({ ...xandr, hands: INVENTED }) },
      arrives: onceAgreed(TO_XANDR), expected: ['consent-altered adnxs.com'],
    },
    honest: {
      id: 'tcf-handed-on', title: 'a bidder that is handed the string that was read',
      page: tcf('data-disclosed="32,91"', XANDR), serves: { ...FILES, [XANDR]: partner(xandr) },
      arrives: onceAgreed(TO_XANDR),
    },
  }),
  ...pair({ ...ASKED, keeps: { S2: [...CRITEO_ID, ...XANDR_ID] } }, {
    fault: {
      id: 'tcf-undisclosed', title: 'two bidders, of which the string discloses one',
      page: tcf('data-disclosed="32"', CRITEO, XANDR),
      serves: { ...FILES, [CRITEO]: partner({ ...criteo, when: 'data.purpose.consents[1]' }), [XANDR]: partner(xandr) },
      arrives: onceAgreed([...TO_CRITEO, ...TO_XANDR]), expected: ['recipient-not-declared criteo.com'], also: ['consent-contradicted criteo.com'],
    },
    honest: {
      id: 'tcf-disclosed', title: 'two bidders, both disclosed by the string',
      page: tcf('data-disclosed="32,91"', CRITEO, XANDR), serves: { ...FILES, [CRITEO]: partner(criteo), [XANDR]: partner(xandr) },
      arrives: onceAgreed([...TO_CRITEO, ...TO_XANDR]),
    },
  }),
  ...pair(ASKED, {
    fault: {
      id: 'tcf-refusal-says-yes', title: 'a refusal that is written down as an agreement to everything',
      page: tcf('data-disclosed="32,91" data-no="all"', CRITEO), serves: { ...FILES, [CRITEO]: partner(criteo) },
      arrives: { ...always(TO_CRITEO), S0: [] }, keeps: NO_YES,
      expected: [`refusal-recorded-as-consent ${SITE}`],
      also: ['refusal-without-effect', 'withdrawal-without-effect', 'exposed-after-refusal'].flatMap(it => [`${it} criteo.com`, `${it} criteo.net`]),
    },
    honest: {
      id: 'tcf-refusal-says-no', title: 'a refusal that is written down as one, with two bidders',
      page: tcf('data-disclosed="32,91,755"', XANDR, CRITEO), serves: { ...FILES, [CRITEO]: partner(criteo), [XANDR]: partner(xandr) },
      arrives: onceAgreed([...TO_CRITEO, ...TO_XANDR]), keeps: { S2: [...CRITEO_ID, ...XANDR_ID] },
    },
  }),
  ...pair({ banner: NAMELESS.first, press: NAMELESS.press, exempt: [CHOICE, 'cookie usprivacy'] }, {
    fault: {
      id: 'usp-altered', title: 'a seller that is told “may be sold” where the page says “may not”',
      page: `${SHELF}${USPAPI}${keeper({ banner: NAMELESS, yes: ['cdn.hearthbroker.test/u.js'], no: ['cdn.hearthbroker.test/u.js'], onChoice: `document.cookie = 'usprivacy=1Y' + (choice === 'yes' ? 'N' : 'Y') + 'N; path=/; secure';` })}`,
      serves: { 'cdn.hearthbroker.test/u.js': seller(`'1YNN'`) },
      arrives: { ...always(['GET ad.hearthbroker.test/imp?us_privacy=1YNN']), S0: [] },
      expected: ['consent-altered hearthbroker.test'], also: ['consent-contradicted hearthbroker.test', 'refusal-without-effect hearthbroker.test', 'withdrawal-without-effect hearthbroker.test'],
    },
    honest: {
      id: 'usp-handed-on', title: 'a seller that is told what the page says, and shows advertisements that suit the page',
      page: `${SHELF}${USPAPI}${keeper({ banner: NAMELESS, yes: ['cdn.hearthbroker.test/u.js'], no: ['cdn.hearthbroker.test/u.js'], onChoice: `document.cookie = 'usprivacy=1Y' + (choice === 'yes' ? 'N' : 'Y') + 'N; path=/; secure';` })}`,
      serves: { 'cdn.hearthbroker.test/u.js': seller('uspString') },
      arrives: { S0: [], S1: ['GET ad.hearthbroker.test/imp?us_privacy=1YYN'], S2: ['GET ad.hearthbroker.test/imp?us_privacy=1YNN'], S3: ['GET ad.hearthbroker.test/imp?us_privacy=1YYN'] },
    },
  }),
  ...pair({ banner: NAMELESS.first, press: NAMELESS.press, exempt: [CHOICE] }, {
    fault: {
      id: 'gpp-altered', title: 'a seller that is told by GPP that nothing was refused where the page says that all was',
      page: GPP_PAGE, serves: { [GPP]: platform('gpp'), [SELLER]: gppSeller(`'${NOT_REFUSED}'`) }, arrives: GPP_ARRIVES,
      expected: ['consent-altered hearthbroker.test'], also: ['consent-contradicted hearthbroker.test', 'refusal-without-effect hearthbroker.test', 'withdrawal-without-effect hearthbroker.test'],
    },
    honest: {
      id: 'gpp-handed-on', title: 'a seller that is told by GPP what the page says',
      page: GPP_PAGE, serves: { [GPP]: platform('gpp'), [SELLER]: gppSeller('gppString') }, arrives: GPP_ARRIVES,
    },
  }),
];
