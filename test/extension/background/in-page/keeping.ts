import '../../../support/fake-browser.ts';
import { noteDeleted, noteRestored } from '../../../../src/extension/background/deleted.ts';
import { databaseOpener } from '../../../../src/extension/background/database.ts';
import { historyIn } from '../../../../src/extension/background/history.ts';
import { isFull, libraryIn } from '../../../../src/extension/background/library.ts';
import { tellingHistory } from '../../../../src/extension/background/telling-history.ts';
import { someOfSession } from '../../../../src/extension/background/session.ts';
import { newKey, sealWith } from '../../../../src/extension/background/seal.ts';
import { evidenceStore } from '../../../../src/extension/background/store.ts';
import { cleanAudit, typicalAudit } from '../../../support/sample-audit.ts';
import { records } from '../../../support/records.ts';

/** What the background keeps evidence with, for a page to run over its own IndexedDB. */
export const keeping = { databaseOpener, historyIn, isFull, libraryIn, tellingHistory, noteDeleted, noteRestored, someOfSession, cleanAudit, typicalAudit, newKey, sealWith, evidenceStore, records };

Object.assign(globalThis, { keeping });
