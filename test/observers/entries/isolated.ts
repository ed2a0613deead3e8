import type { Delivery } from '../../../src/core/evidence/delivery.ts';
import { observeDocument } from '../../../src/observers/document/install.ts';

const { deliverToTest } = globalThis as unknown as { deliverToTest: (batch: string) => void };

observeDocument(document, (batch: readonly Delivery[]) => { deliverToTest(JSON.stringify(batch)); });
