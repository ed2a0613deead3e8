import type { RecordingShape } from './recording.ts';
import { signsOf } from './recording.ts';

/*
 * https://github.com/DataDog/rum-events-format/tree/master/schemas/session-replay/browser: segments of `records`. Since version 7 of the kit a
 * snapshot is a table of texts and of references to them: `[[11,[1,"#document","#doctype","HTML",…`.
 */
const RECORDS = /^\{"records":\[\{/u;
const TREE = /\[\[11,\[1,"#document",|"node":\{"type":0,/u;
const STREAM = /"data":\{"source":\d{1,2},"|"data":\[\[11,\[5,"/u;

/** The segments of Datadog's recorder. */
export const DATADOG_RECORDS: RecordingShape = {
  id: 'datadog-records',
  read: text => RECORDS.test(text) ? signsOf({ tree: TREE.test(text), stream: STREAM.test(text) }) : undefined,
};
