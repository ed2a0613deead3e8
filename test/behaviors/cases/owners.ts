import { HAS_RAN, RAN, sdk, SHOP, tags } from '../case.ts';
import type { BehaviorCase } from '../case.ts';
import { ACCOUNT, SHELF } from '../pages.ts';
import { MAP } from '../scripts/drawing.ts';
import * as typing from '../scripts/typing.ts';

const ABOUT = ['listened-to-keys', 'read-fields', 'exposed-before-submit'];
const TAG = 'cdn.quietmetrics.test/t.js';

/** Where it matters on whose behalf a script listens: libraries that the site's own script uses, and frames of other companies. */
export const owners: readonly BehaviorCase[] = [
  {
    id: 'handler-logger',
    title: 'an unknown script that takes keys by a handler and sends them in base64',
    detectors: ABOUT,
    page: `${ACCOUNT}${tags(TAG)}`,
    serves: { [TAG]: typing.HANDLER_LOGGER },
    arrives: ['POST in.quietmetrics.test/k'],
    expected: ['listened-to-keys quietmetrics.test', 'exposed-before-submit quietmetrics.test'],
  },
  {
    id: 'editor',
    title: 'the editor Quill from a host of libraries, opened by the shop’s own script',
    detectors: ABOUT,
    page: `${SHELF}<div id="editor"></div>${tags('cdn.plaincode.test/quill.js')}<script>new Quill('#editor', { modules: { toolbar: true } });</script>${RAN}`,
    serves: { 'cdn.plaincode.test/quill.js': sdk('quill') },
    act: async visitor => { await visitor.type('.ql-editor', 'A good year for cider'); },
    arrives: [HAS_RAN],
    expected: [],
  },
  {
    id: 'map-with-keys',
    title: 'a map that can be moved with keys, opened by the shop’s own script',
    detectors: ABOUT,
    page: `${SHELF}<div id="map" style="height: 300px"></div>${tags('cdn.plaincode.test/map.js')}${MAP}${RAN}`,
    serves: { 'cdn.plaincode.test/map.js': sdk('leaflet') },
    arrives: [HAS_RAN, 'GET tiles.plainmaps.test/'],
    expected: [],
  },
  {
    id: 'form-library-from-cdn',
    title: 'a form library from a host of libraries that the shop’s own script asks to watch its form',
    detectors: ABOUT,
    page: `${ACCOUNT}${tags('cdn.plaincode.test/forms.js', `${SHOP}/app.js`)}${RAN}`,
    serves: { 'cdn.plaincode.test/forms.js': typing.CDN_FORMS, [`${SHOP}/app.js`]: typing.OWN_APP },
    arrives: [HAS_RAN],
    expected: [],
  },
  {
    id: 'chat-in-frame',
    title: 'another company’s chat that listens in its own frame',
    detectors: ABOUT,
    page: `${ACCOUNT}${tags('widget.parlo-chat.test/load.js')}${RAN}`,
    serves: { 'widget.parlo-chat.test/load.js': typing.CHAT_LOADER, 'widget.parlo-chat.test/frame': typing.CHAT_FRAME, 'widget.parlo-chat.test/frame.js': typing.CHAT_SCRIPT },
    arrives: [HAS_RAN, 'GET widget.parlo-chat.test/ready'],
    expected: [],
  },
  {
    id: 'captcha-in-frame',
    title: 'another company’s captcha that listens to its own field in its own frame',
    detectors: ABOUT,
    page: `${ACCOUNT}${tags('check.plainproof.test/load.js')}${RAN}`,
    serves: { 'check.plainproof.test/load.js': typing.CAPTCHA_LOADER, 'check.plainproof.test/frame': typing.CAPTCHA_FRAME, 'check.plainproof.test/frame.js': typing.CAPTCHA_SCRIPT },
    arrives: [HAS_RAN, 'GET check.plainproof.test/ready'],
    expected: [],
  },
];
