import { script } from '../../sites/server/answers.ts';
import { HAS_RAN, RAN, SHOP, tags } from '../case.ts';
import type { BehaviorCase } from '../case.ts';
import { ACCOUNT } from '../pages.ts';
import * as scripts from '../scripts/names.ts';

const ABOUT = ['listened-to-keys', 'first-party-cookie-set-by-third-party'];
const TAG = 'cdn.quietmetrics.test/t.js';
const APP = `${SHOP}/app.js`;

/** Whose a script is: where it was loaded from, not what it calls itself (`sourceURL`). */
export const names: readonly BehaviorCase[] = [
  ...[
    { id: 'borrowed-name', title: 'an unknown script that goes by the address of the shop’s own', body: scripts.renamedLogger(`https://${APP}`) },
    { id: 'lent-name', title: 'an unknown script that evaluates code by the address of the shop’s own', body: scripts.renamingLogger(`https://${APP}`) },
    { id: 'function-name', title: 'an unknown script whose function is called by the address of the shop’s own', body: scripts.functionLogger(`https://${APP}`) },
  ].map(({ id, title, body }): BehaviorCase => ({
    id, title, detectors: ABOUT,
    page: `${ACCOUNT}${tags(APP, TAG)}`,
    serves: { [TAG]: body, [APP]: script('document.body.dataset.app = "1";') },
    arrives: ['POST in.quietmetrics.test/k'],
    expected: ABOUT.map(it => `${it} quietmetrics.test`),
  })),
  ...[
    { id: 'borrowed-by-shop', title: 'a script of the shop’s own that goes by the address of a tag', body: scripts.renamedOwn(`https://${TAG}`) },
    { id: 'own-evaluated', title: 'a script of the shop’s own that evaluates code by its own address', body: scripts.evaluatingOwn(`https://${APP}`) },
    { id: 'own-webpack', title: 'a script of the shop’s own whose modules webpack evaluates', body: scripts.webpackOwn },
  ].map(({ id, title, body }): BehaviorCase => ({
    id, title, detectors: ABOUT,
    page: `${ACCOUNT}${tags(TAG, APP)}${RAN}`,
    serves: { [TAG]: script('document.body.dataset.tag = "1";'), [APP]: body },
    arrives: [HAS_RAN],
    expected: [],
  })),
];
