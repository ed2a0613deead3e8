import type { Audit } from '../audit/audit.ts';
import { auditShape } from '../audit/shape.ts';
import type { Complaint } from '../shape/shape.ts';
import { shaped } from '../shape/shape.ts';
import { isCutShort } from './truncation.ts';

/** The schema of a file with several audits: `{ "schema": "sillage.audits/1", "audits": [ … ] }`. */
export const COLLECTION_SCHEMA = 'sillage.audits/1';

/** A file longer than this is not read. Characters: some hundred large audits, and a quarter of what an engine's text can hold. */
export const FILE_CHARACTERS_MAX = 100_000_000;

/** So many complaints about one file are told; the rest is counted. */
export const COMPLAINTS_MAX = 200;

/** The audits of a file, or why nothing is taken from it: one that is wrong anywhere is not taken in part. */
export type ReadAudits =
  | { readonly ok: true; readonly audits: readonly [Audit, ...Audit[]] }
  | { readonly ok: false; readonly problem: FileProblem };

export type FileProblem =
  | { readonly what: 'too-large'; readonly characters: number; readonly most: number }
  /** It ends in the middle of a text, a list or an object. */
  | { readonly what: 'truncated' }
  /** `line` and `column` from 1, where the first mistake is, if it can be told. */
  | { readonly what: 'not-json'; readonly line?: number | undefined; readonly column?: number | undefined }
  /** JSON, and nothing of Sillage's; or something else of Sillage's, by its schema. */
  | { readonly what: 'foreign'; readonly schema?: string | undefined }
  /** Written by a later version: its schema. */
  | { readonly what: 'newer'; readonly schema: string }
  | { readonly what: 'empty' }
  /** `count`: of all complaints; at most `COMPLAINTS_MAX` of them are here. */
  | { readonly what: 'wrong'; readonly complaints: readonly Complaint[]; readonly count: number };

/** Reads the text of a file: one audit, a list of them, or a collection. Never throws. */
export function readAudits(text: string): ReadAudits {
  if (text.length > FILE_CHARACTERS_MAX) return failed({ what: 'too-large', characters: text.length, most: FILE_CHARACTERS_MAX });
  const parsed = parsedIn(text);
  if ('problem' in parsed) return failed(parsed.problem);
  const given = givenIn(parsed.value);
  return 'problem' in given ? failed(given.problem) : checked(given);
}

function failed(problem: FileProblem): ReadAudits {
  return { ok: false, problem };
}

type Parsed = { readonly value: unknown } | { readonly problem: FileProblem };

function parsedIn(text: string): Parsed {
  try {
    // A byte order mark is what some editors put before JSON.
    return { value: JSON.parse(text.replace(/^\ufeff/u, '')) as unknown };
  } catch (error) {
    return { problem: isCutShort(text) ? { what: 'truncated' } : { what: 'not-json', ...placeIn(error instanceof Error ? error.message : '', text) } };
  }
}

/** Engines tell the place within their message: V8 `position 12`, SpiderMonkey `line 3 column 4`. */
function placeIn(message: string, text: string): { readonly line?: number; readonly column?: number } {
  const [, line, column] = /line (\d+) column (\d+)/u.exec(message) ?? [];
  if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) };
  const [, position] = /position (\d+)/u.exec(message) ?? [];
  if (position === undefined) return {};
  const before = text.slice(0, Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

interface Given {
  readonly audits: readonly unknown[];
  /** Where the audits are, from the root. */
  readonly pathOf: (n: number) => Complaint['path'];
}

function givenIn(value: unknown): Given | { readonly problem: FileProblem } {
  if (Array.isArray(value)) return listOf(value, []);
  const schema = schemaOf(value);
  if (schema === 'sillage.audit/1') return { audits: [value], pathOf: () => [] };
  if (schema === COLLECTION_SCHEMA) {
    const { audits } = value as { readonly audits?: unknown };
    return Array.isArray(audits) ? listOf(audits, ['audits']) : { problem: { what: 'wrong', count: 1, complaints: [{ path: ['audits'], expected: 'a list of audits' }] } };
  }
  return { problem: problemOf(schema) };
}

function listOf(audits: readonly unknown[], path: Complaint['path']): Given | { readonly problem: FileProblem } {
  if (audits.length === 0) return { problem: { what: 'empty' } };
  const strange = audits.map(schemaOf).find(it => it !== 'sillage.audit/1');
  const isStrange = audits.some(it => schemaOf(it) !== 'sillage.audit/1');
  return isStrange ? { problem: problemOf(strange) } : { audits, pathOf: n => [...path, n] };
}

function schemaOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'schema' in value && typeof value.schema === 'string' ? value.schema : undefined;
}

function problemOf(schema: string | undefined): FileProblem {
  const [, version] = /^sillage\.audits?\/(\d{1,9})$/u.exec(schema ?? '') ?? [];
  if (schema !== undefined && Number(version) > 1) return { what: 'newer', schema };
  return { what: 'foreign', ...schema === undefined ? {} : { schema: schema.slice(0, SCHEMA_SHOWN_MAX) } };
}

const SCHEMA_SHOWN_MAX = 80;

function checked({ audits, pathOf }: Given): ReadAudits {
  const results = audits.map(it => shaped(auditShape, it));
  const complaints = results.flatMap((it, n) => it.ok ? [] : it.complaints.map(complaint => ({ ...complaint, path: [...pathOf(n), ...complaint.path] })));
  const [first, ...rest] = results.flatMap(it => it.ok ? [it.value] : []);
  if (complaints.length > 0 || first === undefined) return failed({ what: 'wrong', complaints: complaints.slice(0, COMPLAINTS_MAX), count: complaints.length });
  return { ok: true, audits: [first, ...rest] };
}
