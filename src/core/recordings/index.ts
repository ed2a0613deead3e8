import { CLARITY_PAYLOAD } from './clarity-payload.ts';
import { DATADOG_RECORDS } from './datadog-records.ts';
import { NODE_TREE } from './node-tree.ts';
import { OPENREPLAY_BATCH } from './openreplay-batch.ts';
import { PAGE_MARKUP } from './page-markup.ts';
import type { RecordingShape } from './recording.ts';
import { RRWEB_EVENTS } from './rrweb-events.ts';

/** Every form of recordings that is known by its structure: those of one library first, then what any recorder may send. */
export const RECORDING_SHAPES: readonly RecordingShape[] = [DATADOG_RECORDS, CLARITY_PAYLOAD, OPENREPLAY_BATCH, RRWEB_EVENTS, NODE_TREE, PAGE_MARKUP];
