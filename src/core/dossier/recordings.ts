import type { Body } from '../evidence/evidence.ts';
import type { Field } from '../payload/field.ts';
import { RECORDING_SHAPES } from '../recordings/index.ts';
import type { Recording, Shape, Signs } from '../recordings/recording.ts';

/** A shorter text is no event of a recording, whatever packing was around it. Characters. */
const EVENT_MIN = 64;
/** A text that nothing is known of is looked at from here on: events come in batches. Characters. */
const TEXT_MIN = 1000;
/** A request has this many texts of that length at most, or it is no recording that anybody could play. */
const TEXTS_MAX = 2000;

/** What a request holds of a recording of the session, by its structure alone. */
export function recordingIn(fields: readonly Field[]): Recording | undefined {
  let found: Recording | undefined;
  let left = TEXTS_MAX;
  for (const it of fields) {
    if (it.place !== 'body' || it.value.length < (it.packed ? EVENT_MIN : TEXT_MIN)) continue;
    found = joined(found, it);
    left -= 1;
    if (left === 0) break;
  }
  return found;
}

function joined(known: Recording | undefined, { value, packed }: Field): Recording | undefined {
  // What was cut short could not be read as JSON: texts in it are still escaped.
  const text = packed || !value.includes('\\"') ? value : value.replaceAll('\\"', '"');
  for (const { id, read } of RECORDING_SHAPES) {
    const signs = read(text);
    if (signs !== undefined) return known === undefined ? both(id, signs, NONE) : both(known.shape, known, signs);
  }
  return known;
}

const NONE: Signs = { tree: false, stream: false };

function both(shape: Shape, a: Signs, b: Signs): Recording {
  const either = (sign: keyof Signs): boolean => a[sign] === true || b[sign] === true;
  return { shape, tree: either('tree'), stream: either('stream'), network: either('network'), console: either('console') };
}

/** What cannot be read is taken note of from here on: recorders send more than a counter does. Bytes, or characters. */
export const UPLOAD_MIN = 2048;
/** First bytes of what people upload, as they are and in base64: PNG, JPEG, GIF, RIFF (WebP, WAV), PDF, ZIP (documents), Matroska, Ogg, MP3; of MP4 the mark after its length. */
const FILES = /^(?:89504e47|ffd8ff|47494638|52494646|25504446|504b0304|1a45dfa3|4f676753|494433|.{8}66747970|iVBORw|\/9j\/|R0lGOD|UklGR|JVBERi|UEsDB|data:)/u;

/** Whether most of what a request carries can be read by nobody but its recipient: encrypted, or packed in a way of its own. */
export function isOpaque(fields: readonly Field[]): boolean {
  const body = fields.filter(it => it.place === 'body');
  const whole = longest(body);
  const isOfNoForm = holdsOnlyRuns(body);
  const sealed = longest(body.filter(it => !it.packed || (isOfNoForm && it.value === whole)));
  return sealed.length >= UPLOAD_MIN && sealed.length * 2 >= whole.length && !/[\s"<]/u.test(sealed.slice(0, 256)) && !FILES.test(sealed);
}

function longest(fields: readonly Field[]): string {
  return fields.reduce((best, { value }) => value.length > best.length ? value : best, '');
}

// What stands readable in bytes of no form is not their form.
function holdsOnlyRuns(body: readonly Field[]): boolean {
  return body.every(it => it.steps.length === 0 || it.steps.includes('text-runs'));
}

/** Whether a body is long enough to be looked into for a recording. */
export function mayRecord(body: Body): boolean {
  switch (body.kind) {
    case 'text': return body.text.length >= TEXT_MIN;
    case 'binary': return body.base64.length >= TEXT_MIN;
    case 'form': return body.entries.some(([, value]) => value.length >= TEXT_MIN);
    default: return false;
  }
}
