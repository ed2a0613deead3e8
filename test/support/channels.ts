import type { Audit } from '../../src/core/audit/audit.ts';
import { CASES } from '../sites/channels/cases/index.ts';
import type { ChannelCase, Host, Sight } from '../sites/channels/channel-case.ts';
import { HOSTS, recipientOf } from '../sites/channels/channel-case.ts';
import { carried } from '../sites/ground-truth.ts';
import type { Received } from '../sites/server/received.ts';

/** What the server heard of each case: the address that was typed, a call, or nothing. */
export type Truth = 'value' | 'contact' | 'unheard';

/** What is typed into the page of the matrix. */
export const TYPED = 'ada.quill@example.org';

/** What a host made of a case; `silent` is what no audit may ever be. */
export type Cell = Sight | 'silent';

export function truthsIn(received: readonly Received[]): Readonly<Record<string, Truth>> {
  const called = new Set(received.filter(it => it.method !== 'OPTIONS').map(it => it.host));
  const given = new Set(carried(received, [{ category: 'email-address', value: TYPED }]).map(it => it.received.host));
  const truthOf = (host: string): Truth => given.has(host) ? 'value' : called.has(host) ? 'contact' : 'unheard';
  return Object.fromEntries(CASES.map(({ id }) => [id, truthOf(recipientOf(id))]));
}

export function cellsIn(audit: Audit, truths: Readonly<Record<string, Truth>>, host: Host): Readonly<Record<string, Cell>> {
  return Object.fromEntries(CASES.map(it => [it.id, isAbsent(it, truths[it.id], host) ? 'absent' : cellOf(it, audit)]));
}

/** The matrix for people, as Markdown. */
export function matrixOf(cells: Readonly<Record<Host, Readonly<Record<string, Cell>>>>): string {
  const rows = CASES.map(({ id, what, because = '' }) => `| ${what} | ${HOSTS.map(host => SIGNS[cells[host][id] ?? 'silent']).join(' | ')} | ${because} |`);
  return [...LEGEND, '| channel | Chromium extension | Firefox extension | command | why not more |', '|---|---|---|---|---|', ...rows, ''].join('\n');
}

/** What the case says each host must make of it. */
export function expectedOf({ sees }: ChannelCase, host: Host): Sight {
  return sees?.[host] ?? 'content';
}

// A feature that a browser lacks sends nothing: that the server heard no value is what shows it.
function isAbsent(it: ChannelCase, truth: Truth | undefined, host: Host): boolean {
  return expectedOf(it, host) === 'absent' && truth !== 'value';
}

function cellOf({ id, placed }: ChannelCase, { findings, gaps, recipients }: Audit): Cell {
  const domain = `${id}.test`;
  if (findings.some(it => it.detector === 'exposed-personal-data' && it.recipient === domain)) return 'content';
  if (gaps.some(it => it.recipient === domain || it.place?.includes(`${recipientOf(id)}/`) === true || isPlaced(it, placed))) return 'gap';
  return recipients.some(it => it.domain === domain) ? 'contact' : 'silent';
}

// What went unseen is requests: that there is a worker alone would not tell of it.
function isPlaced({ of, place }: Audit['gaps'][number], placed: string | undefined): boolean {
  return placed !== undefined && of === 'request' && place?.includes(placed) === true;
}

const SIGNS: Readonly<Record<Cell, string>> = { content: '● content', gap: '○ gap, declared', contact: '◐ contact', absent: '– absent', silent: '✗ SILENT' };

const LEGEND = [
  '# What each host sees of each channel',
  '',
  'Written by `test/e2e/channels.e2e.ts`, which compares every cell with what the server really got. One page sends an e-mail address',
  'in every way a page has, each to a recipient of its own.',
  '● content: the audit has the exposure and what was sent. ◐ contact: the recipient is named, and there was nothing to read.',
  '○ gap, declared: something went unseen, and the audit says so, naming the recipient, or the worker. – absent: the browser lacks the feature.',
  '',
];
