import { SHELF } from '../../behaviors/pages.ts';
import { ways } from '../banners/banner.ts';
import { always, onceAgreed, onceChosen, pair, platform, SITE, throughout } from '../case.ts';
import type { ConsentCase } from '../case.ts';
import { FOOT } from '../scripts/keeper.ts';
import { klaro, KLARO, ofTarteaucitron, OREJIME, orejime, OSANO, osano, TAG, tarteaucitron, VANILLA, vanilla } from '../scripts/platforms.ts';
import * as recipients from '../scripts/recipients.ts';

const SEEN = ['GET in.quietmetrics.test/v?u='];
const ID = ['cookie _qm'];
const EVER = { S0: ID, S1: ID, S2: ID, S3: ID };
const ONCE = { S2: ID };
const TRACKER = { [TAG]: recipients.KEEPS_ID };
const STORED = 'stored-before-choice quietmetrics.test';
const ALSO = throughout('quietmetrics.test');

const C15T = 'cdn.plainbanner.test/c15t.js';

/** Real consent platforms, each with a tracker that it keeps and the same beside it. */
export const platforms: readonly ConsentCase[] = [
  ...pair({
    lang: 'de', serves: { ...KLARO, ...TRACKER }, exempt: ['cookie klaro'],
    banner: { buttons: [{ does: 'accept', label: 'Das ist ok' }, { does: 'refuse', label: 'Ich lehne ab' }, { does: 'settings', label: 'Lassen Sie mich wählen' }] },
    press: { accept: ['.klaro .cm-btn-success'], refuse: ['.klaro .cn-decline'], back: ['#again', 'label[for=purpose-item-analytics]', '.klaro .cm-btn-accept'] },
  }, {
    fault: { id: 'klaro-beside', title: 'a tracker beside Klaro, which is not told of it', page: `${SHELF}${klaro({ isManaged: false })}`, arrives: always(SEEN), keeps: EVER, expected: [STORED], also: ALSO },
    honest: { id: 'klaro-within', title: 'a tracker within Klaro', page: `${SHELF}${klaro({ isManaged: true })}`, arrives: onceAgreed(SEEN), keeps: ONCE },
  }),
  ...pair({
    lang: 'it', serves: { ...VANILLA, ...TRACKER }, exempt: ['cookie cc_cookie'],
  }, {
    fault: {
      id: 'vanilla-without-refusal', title: 'vanilla-cookieconsent without a button that refuses', page: `${SHELF}${vanilla({ isManaged: true, refuses: false })}`,
      banner: { buttons: [{ does: 'accept', label: 'Accetta tutti' }, { does: 'settings', label: 'Gestisci preferenze' }] },
      press: { accept: ['#cc-main [data-role=all]'], refuse: ['#cc-main [data-role=show]', '#cc-main .pm [data-role=necessary]'], back: ['#again', '#cc-main .pm [data-role=necessary]'] },
      arrives: onceAgreed(SEEN), keeps: ONCE, expected: [`no-refusal-on-first-layer ${SITE}`, `refusal-harder-than-acceptance ${SITE}`],
    },
    honest: {
      id: 'vanilla-with-refusal', title: 'vanilla-cookieconsent with a button that refuses', page: `${SHELF}${vanilla({ isManaged: true, refuses: true })}`,
      banner: { buttons: [{ does: 'accept', label: 'Accetta tutti' }, { does: 'refuse', label: 'Rifiuta tutti' }, { does: 'settings', label: 'Gestisci preferenze' }] },
      press: { accept: ['#cc-main [data-role=all]'], refuse: ['#cc-main .cm [data-role=necessary]'], back: ['#again', '#cc-main .pm [data-role=necessary]'] },
      arrives: onceAgreed(SEEN), keeps: ONCE,
    },
  }),
  ...pair({ lang: 'es', serves: { ...OSANO, ...TRACKER }, exempt: ['cookie cookieconsent_status'] }, {
    fault: {
      id: 'osano-tells', title: 'Osano’s cookieconsent that tells instead of asking', page: `${SHELF}${osano('info')}`,
      banner: { buttons: [{ does: 'acknowledge', label: 'Entendido' }] }, press: { accept: ['.cc-dismiss'] },
      arrives: always(SEEN), keeps: EVER, expected: [STORED, `no-refusal-on-first-layer ${SITE}`], also: [...ALSO, `refusal-harder-than-acceptance ${SITE}`],
    },
    honest: {
      id: 'osano-asks', title: 'Osano’s cookieconsent that asks', page: `${SHELF}${osano('opt-in')}`,
      banner: { buttons: [{ does: 'accept', label: 'Permitir cookies' }, { does: 'refuse', label: 'Rechazar' }] },
      press: { accept: ['.cc-window .cc-allow'], refuse: ['.cc-window .cc-deny'], back: ['.cc-revoke', '.cc-window .cc-deny'] },
      arrives: onceAgreed(SEEN), keeps: ONCE,
    },
  }),
  ...pair({
    lang: 'fr', serves: TRACKER, others: ofTarteaucitron, exempt: ['cookie tarteaucitron'],
    banner: { buttons: [{ does: 'accept', label: 'Tout accepter' }, { does: 'refuse', label: 'Tout refuser' }, { does: 'settings', label: 'Personnaliser' }] },
    press: { accept: ['#tarteaucitronPersonalize2'], refuse: ['#tarteaucitronAllDenied2'], back: ['#again', '#quietDenied'] },
  }, {
    fault: {
      id: 'tarteaucitron-either-way', title: 'a tracker that waits for tarteaucitron’s answer, and not for which it is', page: `${SHELF}${tarteaucitron({ isManaged: false })}`,
      arrives: onceChosen(SEEN), keeps: { S1: ID, S2: ID, S3: ID }, expected: ['refusal-without-effect quietmetrics.test'], also: ALSO.slice(2),
    },
    honest: { id: 'tarteaucitron-obeyed', title: 'a tracker that tarteaucitron loads', page: `${SHELF}${tarteaucitron({ isManaged: true })}`, arrives: onceAgreed(SEEN), keeps: ONCE },
  }),
  ...pair({
    // Orejime 3.2.1 names a domain whenever it deletes, and cannot delete what was set for one host alone.
    lang: 'fr', serves: { ...OREJIME, [TAG]: recipients.KEEPS_ID_EVERYWHERE }, exempt: ['cookie eu-consent', 'cookie orejime'],
    banner: { buttons: [{ does: 'accept', label: 'Accepter' }, { does: 'refuse', label: 'Refuser' }, { does: 'settings', label: 'Configurer' }] },
    press: { accept: ['.orejime-Banner-saveButton'], refuse: ['.orejime-Banner-declineButton'], back: ['#again', '.orejime-PurposeToggles-disableAll', '.orejime-Modal-saveButton'] },
  }, {
    fault: { id: 'orejime-beside', title: 'a tracker beside Orejime, in no template of it', page: `${SHELF}${orejime({ isManaged: false })}`, arrives: always(SEEN), keeps: EVER, expected: [STORED], also: ALSO },
    honest: { id: 'orejime-within', title: 'a tracker in a template of Orejime', page: `${SHELF}${orejime({ isManaged: true })}`, arrives: onceAgreed(SEEN), keeps: ONCE },
  }),
  ...pair({
    lang: 'es', serves: { [C15T]: platform('c15t'), ...TRACKER }, exempt: ['cookie c15t', 'local c15t*'],
    banner: { buttons: [{ does: 'accept', label: 'Aceptar todas' }, { does: 'refuse', label: 'Solo las necesarias' }] }, press: ways(['#c15t .todas'], ['#c15t .solo']),
  }, {
    fault: {
      id: 'c15t-either-way', title: 'a tracker that is loaded beside c15t’s store, whatever it holds', page: `${SHELF}${FOOT}<script src="https://${C15T}" data-obeys="no"></script>`,
      arrives: onceChosen(SEEN), keeps: { S1: ID, S2: ID, S3: ID }, expected: ['refusal-without-effect quietmetrics.test'], also: ALSO.slice(2),
    },
    honest: { id: 'c15t-obeyed', title: 'a tracker that c15t’s store loads', page: `${SHELF}${FOOT}<script src="https://${C15T}" data-obeys="yes"></script>`, arrives: onceAgreed(SEEN), keeps: ONCE },
  }),
];
