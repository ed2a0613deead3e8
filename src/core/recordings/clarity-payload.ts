import type { RecordingShape } from './recording.ts';
import { signsOf } from './recording.ts';

/*
 * https://github.com/microsoft/clarity/blob/master/packages/clarity-js/types/data.d.ts: an envelope `e` of version, sequence, start, duration,
 * project, user, session, page …, then lists `a` (what was done) and `p` (the page) of `[moment, event, …]`.
 */
const ENVELOPE = /^\{"e":\["[\d.]{3,20}",\d+,\d+,\d+,"[^"]{0,64}","[^"]{0,64}","[^"]{0,64}",\d+,\d/u;
/** `Event` in the same file: 5 discovery, 6 mutation, 43 snapshot; clicks, scrolls, pointers and inputs. */
const TREE = /[[,]\[\d+,(?:5|6|43),\d/u;
const STREAM = /[[,]\[\d+,(?:9|10|1[2-9]|27|42),/u;

/** The uploads of Clarity's recorder. */
export const CLARITY_PAYLOAD: RecordingShape = {
  id: 'clarity-payload',
  read: text => ENVELOPE.test(text) ? signsOf({ tree: TREE.test(pageOf(text)), stream: STREAM.test(text) }) : undefined,
};

function pageOf(text: string): string {
  const at = text.indexOf(',"p":[');
  return at === -1 ? '' : text.slice(at + 5);
}
