import { gunzipSync } from 'node:zlib';
import { lineOf } from '../../behaviors/bed/hosts.ts';
import { SHOP } from '../../behaviors/case.ts';
import type { Received } from '../../sites/server/received.ts';
import type { ConsentCase, State } from '../case.ts';
import type { Phase } from './walk.ts';

/** What is wrong with a phase: each in words. */
export function wrongIn(it: ConsentCase, { state, received, atOnce, kept, asksAgain }: Phase): readonly string[] {
  const due = it.arrives[state] ?? [];
  const keeps = it.keeps?.[state] ?? [];
  return [
    ...due.filter(line => !isDueIn(received, line)).map(line => `${state}: did not arrive: ${line}`),
    ...!isAtOnce(it, state) ? [] : due.filter(line => !it.arrives.S0?.includes(line) && isDueIn(received, line) && !isDueIn(atOnce, line)).map(line => `${state}: came only with the next page: ${line}`),
    ...received.filter(got => isForeign(it, got) && !due.some(line => isIt(got, line))).map(got => `${state}: arrived too: ${lineOf(got)}`),
    ...keeps.filter(line => !kept.some(entry => isEntry(entry, line))).map(line => `${state}: is not kept: ${line}`),
    ...kept.filter(entry => ![...keeps, ...it.exempt ?? []].some(line => isEntry(entry, line))).map(entry => `${state}: is kept too: ${entry}`),
    ...asksAgain ? [`${state}: the choice was not remembered`] : [],
  ];
}

/** Honest pages load at once what was agreed to, unless a case says otherwise; of a page with a fault it may have been there before. */
export function isAtOnce({ expected, loads }: ConsentCase, state: State): boolean {
  return expected.length === 0 && loads !== 'reload' && (state === 'S2' || state === 'S5');
}

export function isDueIn(received: readonly Received[], line: string): boolean {
  return received.some(got => isIt(got, line));
}

/** Whether a request is the one that a line tells of: `POST in.quietmetrics.test/e with margaux`. */
function isIt(got: Received, line: string): boolean {
  const [start = '', held] = line.split(' with ');
  return lineOf(got).startsWith(start) && (held === undefined || textOf(got).includes(held));
}

function textOf({ query, body, headers }: Received): string {
  const isPacked = body[0] === 0x1f && body[1] === 0x8b;
  return `${decodeURIComponent(query)} ${(isPacked ? gunzipSync(body) : body).toString('utf8')} ${headers['cookie'] ?? ''}`;
}

/** What a third party got that is more than the question for a script, a style sheet or a frame of the case's. */
function isForeign({ serves = {} }: ConsentCase, { host, path, method, headers }: Received): boolean {
  const isFile = `${host}${path}` in serves && ['script', 'style', 'iframe'].includes(headers['sec-fetch-dest'] ?? '');
  return method !== 'OPTIONS' && host !== SHOP && !isFile;
}

function isEntry(entry: string, line: string): boolean {
  return line.endsWith('*') ? entry.startsWith(line.slice(0, -1)) : entry === line;
}
