import { observeDocument } from '../../observers/document/install.ts';
import type { Deliver } from '../../observers/outbox-courier.ts';
import { openHands } from '../../observers/filling/hands.ts';
import { BINDING, HANDS } from './names.ts';

const world = globalThis as unknown as { [BINDING]: (text: string) => void; [HANDS]: ReturnType<typeof openHands> };
const post = world[BINDING];

/** Handing over is keeping: the binding is a pipe to the command. */
const deliver: Deliver = batch => { post(JSON.stringify(batch)); };

world[HANDS] = openHands(document);
observeDocument(document, deliver);
