import type { Complaint } from '../shape/shape.ts';
import { shaped } from '../shape/shape.ts';
import type { Har } from './har.ts';
import { harShape } from './har.ts';
import { epochMsOf } from './instant.ts';
import { wholeEntriesOf } from './whole-entries.ts';

export type ReadHar =
  | { readonly ok: true; readonly har: Har; readonly cut: boolean }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

/**
 * The largest file that is read, in characters; of a longer one the beginning. V8 holds texts of up to 2^29 − 24, and what is parsed
 * takes several times as much memory as its text.
 */
export const HAR_MAX = 256 << 20;

/** A HAR file, whole or cut short, or everything that is wrong with it, each with its JSON path. No complaint quotes the file. */
export function readHar(text: string): ReadHar {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.length > HAR_MAX) return partOf(json.slice(0, HAR_MAX), '');
  const whole = parsed(json);
  return whole.ok ? checked(whole.value, false) : partOf(json, whole.place);
}

function partOf(json: string, place: string): ReadHar {
  const rest = wholeEntriesOf(json);
  const part = rest && parsed(rest.json);
  if (part?.ok === true) return checked(part.value, true);
  return { ok: false, complaints: [{ path: [], expected: `a HAR file in JSON${place}, or one cut short of which at least one entry is whole` }] };
}

function checked(value: unknown, cut: boolean): ReadHar {
  const read = shaped(harShape, value);
  if (!read.ok) return read;
  const complaints = untimed(read.value);
  return complaints.length > 0 ? { ok: false, complaints } : { ok: true, har: read.value, cut };
}

function untimed({ log: { entries } }: Har): readonly Complaint[] {
  return entries.flatMap(({ startedDateTime }, n) => isTime(startedDateTime) ? [] : [{ path: ['log', 'entries', n, 'startedDateTime'], expected: 'a time, as 2026-01-31T12:00:00.000+01:00' }]);
}

/** Some writers leave it empty where they do not know. */
function isTime(text: string | null | undefined): boolean {
  return text === undefined || text === null || text === '' || epochMsOf(text) !== undefined;
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly place: string };

function parsed(json: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    return { ok: false, place: placeIn(json, error) };
  }
}

/** Engines quote the text around a mistake; of their messages the place alone is used. */
function placeIn(json: string, error: unknown): string {
  const at = error instanceof Error ? /position (\d+)/u.exec(error.message)?.[1] : undefined;
  if (at === undefined) return '';
  const lines = json.slice(0, Number(at)).split('\n');
  return ` (which ends at line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1})`;
}
