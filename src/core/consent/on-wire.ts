import type { Field } from '../payload/field.ts';
import { TEXT_MAX } from './reading.ts';
import type { Said } from './said.ts';
import { sectionIds, WIRE_PARAMS, type WireParam } from './wire-params.ts';

/** What a request tells its recipient about consent, in one of its parameters. */
export interface ToldOnWire {
  /** Its name as it stands there: `gdpr_consent`, `$.regs.ext.gdpr`. */
  readonly param: string;
  readonly text: string;
  readonly said: Said;
}

/** Parameters of one request that are told; no honest one repeats them that often. */
export const TOLD_MAX = 64;

/**
 * Consent that a request carries to its recipient: in its address, its form or its JSON, by the names that have specifications. Whether the law
 * applies, and which sections of a GPP string, is told beside the strings, and is read together with them.
 */
export function readOnWire(fields: readonly SentField[]): readonly ToldOnWire[] {
  const sent = fields.filter(it => SENT.has(it.place)).map(field => ({ field, last: lastWordOf(field.name) }));
  const names = new Set(sent.map(it => it.last));
  const found = sent.flatMap(paramOf).filter(({ param }) => param.beside?.some(it => names.has(it)) ?? true).slice(0, TOLD_MAX);
  const applicable = found.flatMap(({ param, field }) => OF_SECTIONS.has(param.name) ? sectionIds(field.value) : []).filter(it => it > 0);
  const told = found.flatMap(({ param, field }) => toldBy(param, field, applicable));
  const lawOfTcf = told.find(({ said }) => said.of === 'tcf' && said.applies !== undefined)?.said.applies;
  return lawOfTcf === undefined ? told : told.map(it => it.said.of === 'tcf' ? { ...it, said: { ...it.said, applies: lawOfTcf } } : it);
}

type SentField = Pick<Field, 'name' | 'value' | 'place'>;

/** Cookies and referers are of the page and of earlier answers; they tell the recipient nothing about this request. */
const SENT: ReadonlySet<Field['place']> = new Set<Field['place']>(['path', 'query', 'fragment', 'body']);
const OF_SECTIONS: ReadonlySet<string> = new Set(['gppsid', 'applicablesections']);

interface Found {
  readonly param: WireParam;
  readonly field: SentField;
}

const BY_NAME: ReadonlyMap<string, readonly WireParam[]> = new Map(WIRE_PARAMS.map(({ name }) => [name, WIRE_PARAMS.filter(it => it.name === name)]));

function paramOf({ field, last }: { readonly field: SentField; readonly last: string }): readonly Found[] {
  const params = BY_NAME.get(last);
  if (params === undefined) return [];
  const before = wordsOf(field.name).at(-2) ?? '';
  const param = params.find(it => it.under?.includes(before)) ?? params.find(it => it.under === undefined);
  return param === undefined ? [] : [{ param, field }];
}

/** Letters of a name that are looked at. */
const NAME_MAX = 256;

/** Letters of one word that are looked at: the longest of ours has 20. */
const WORD_MAX = 64;

// Every field of every request is asked for its last word, and hardly any for the others.
function lastWordOf(name: string): string {
  let end = name.length;
  while (name.charAt(end - 1) === ']') {
    const open = name.lastIndexOf('[', end - 1);
    const inside = name.slice(Math.max(open + 1, end - 1 - WORD_MAX), end - 1);
    if (open === -1 || !/^\d*$/u.test(inside)) return plain(inside);
    end = open;
  }
  const start = Math.max(name.lastIndexOf('.', end - 1), name.lastIndexOf('[', end - 1), name.lastIndexOf('$', end - 1)) + 1;
  return end - start > WORD_MAX ? '' : plain(name.slice(start, end));
}

/** The words of a name: `$.regs.ext.gpp_sid[0]` and `regs[ext][gpp_sid]` are `regs`, `ext`, `gppsid`. */
function wordsOf(name: string): readonly string[] {
  return plain(name.slice(-NAME_MAX)).split(/[.[\]$]/u).filter(it => it !== '' && !/^\d+$/u.test(it));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[_-]/gu, '');
}

// A text that cannot be read is told where nothing else has that name; elsewhere it is something else.
function toldBy(param: WireParam, { name, value }: SentField, applicable: readonly number[]): readonly ToldOnWire[] {
  const said = param.read(value, applicable);
  const isNothing = said.unread === 'empty' || said.unread !== undefined && param.certain !== true;
  return isNothing ? [] : [{ param: name.slice(0, NAME_MAX), text: value.slice(0, TEXT_MAX), said }];
}
