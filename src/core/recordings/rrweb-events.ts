import type { RecordingShape } from './recording.ts';
import { signsOf } from './recording.ts';

/*
 * https://github.com/rrweb-io/rrweb/blob/master/packages/types/src/index.ts: events have a `type` (2 full snapshot, 3 incremental, 6 plugin),
 * `data` and `timestamp`; incremental data begins with its `source`. PostHog, Sentry and Amplitude send the same, packed in their own ways.
 */

/** Moves, mutations, interactions, scrolls, resizes and inputs, by what stands in each. Other logs have sources as well. */
const STREAM = new RegExp(`"data":\\{"source":(?:${[
  '(?:1|6|12),"positions":\\[', '0,"(?:texts|attributes|removes|adds|isAttachIframe)":', '2,"(?:type|id)":\\d+,"(?:type|id)":\\d', '3,"id":\\d+,"x":', '4,"width":\\d+,"height":', '5,"(?:text|id|isChecked|userTriggered)":',
].join('|')})`, 'u');
const TREE = '"node":{"type":0,"childNodes":[';
const NETWORK = ['"plugin":"rrweb/network@1"', '"op":"resource.fetch"', '"op":"resource.xhr"'];
const CONSOLE = ['"plugin":"rrweb/console@1"', '"category":"console"'];

/** The events of rrweb, the library most recorders are built on, with those that Sentry adds. */
export const RRWEB_EVENTS: RecordingShape = {
  id: 'rrweb-events',
  read(text) {
    const tree = text.includes(TREE);
    const stream = text.includes('"data":{"source":') && STREAM.test(text);
    return tree || stream ? signsOf({ tree, stream, network: holds(text, NETWORK), console: holds(text, CONSOLE) }) : undefined;
  },
};

function holds(text: string, signs: readonly string[]): boolean {
  return signs.some(it => text.includes(it));
}
