import type * as v from 'valibot';
import type { Shaped } from '../shape/shape.ts';
import { shaped } from '../shape/shape.ts';
import type { EvidenceLog } from './log.ts';
import { evidenceShape, visitShape } from './shape.ts';

/**
 * A log as NDJSON: the visit on the first line, then one piece of evidence a line. It holds what was typed and sent,
 * word for word: whoever writes it to a disk answers for it.
 */
export function writeLog({ visit, evidence }: EvidenceLog): string {
  return [visit, ...evidence].map(it => `${JSON.stringify(it)}\n`).join('');
}

/** The log that `writeLog` wrote. A complaint's path begins with the number of its line, from 1. */
export function readLog(text: string): Shaped<EvidenceLog> {
  const [head = '', ...rest] = text.trimEnd().split('\n');
  const visit = lineOf(visitShape, head, 1);
  const evidence = rest.map((it, i) => lineOf(evidenceShape, it, i + 2));
  const complaints = [visit, ...evidence].flatMap(it => it.ok ? [] : it.complaints);
  if (!visit.ok || complaints.length > 0) return { ok: false, complaints };
  return { ok: true, value: { visit: visit.value, evidence: evidence.flatMap(it => it.ok ? [it.value] : []) } };
}

function lineOf<T>(schema: v.GenericSchema<unknown, T>, line: string, number: number): Shaped<T> {
  const read = shaped(schema, parsed(line));
  return read.ok ? read : { ok: false, complaints: read.complaints.map(it => ({ ...it, path: [number, ...it.path] })) };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
