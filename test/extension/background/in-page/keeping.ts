import '../../../support/fake-browser.ts';
import { databaseOpener } from '../../../../src/extension/background/database.ts';
import { historyIn } from '../../../../src/extension/background/history.ts';
import { newKey, sealWith } from '../../../../src/extension/background/seal.ts';
import { evidenceStore } from '../../../../src/extension/background/store.ts';
import { records } from '../../../support/records.ts';

/** What the background keeps evidence with, for a page to run over its own IndexedDB. */
export const keeping = { databaseOpener, historyIn, newKey, sealWith, evidenceStore, records };

Object.assign(globalThis, { keeping });
