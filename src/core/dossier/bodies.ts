import type { Body, EvidenceId, Header, RequestEvidence, Witness } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import { MULTIPART } from '../formats/multipart.ts';

/** A body as one witness tells it, and the evidence that told it where it came later than the request. */
export interface Told {
  readonly body: Body;
  readonly id?: EvidenceId;
}

/** What is told of an exchange beside its requests, each kind by whoever may be believed about it. */
export interface Exchanges {
  /** Whether a hop never left this machine. The browser alone is asked: a page could say so of everything. */
  readonly neverLeft: (hop: Hop) => boolean;
  readonly headersOf: (hop: Hop) => readonly Header[];
  /** When the browser was answered, in milliseconds from the start of the visit; undefined where it was not seen to be. */
  readonly answeredMs: (hop: Hop) => number | undefined;
  /** The body of a request, the one told later where the request itself lacks some of it; of the same witness only. */
  readonly bodyOf: (request: RequestEvidence) => Told;
}

type Hop = Pick<RequestEvidence, 'exchange' | 'hop'>;

/**
 * What Chromium (`net::ERR_…`) and Firefox (`NS_ERROR_…`) say of a request that met a blocker, or nobody to receive it. Others
 * (an abort, a broken answer) come after something may have left.
 */
const NEVER_LEFT = /BLOCKED|NAME_NOT_RESOLVED|UNKNOWN_HOST|CONNECTION_REFUSED|INTERNET_DISCONNECTED|OFFLINE|ADDRESS_UNREACHABLE/u;

/** Gathers heads, late bodies and failures of one visit by the exchange they belong to. */
export function exchangesIn(log: EvidenceLog): Exchanges {
  const responses = ofKind(log, 'response').filter(it => it.witness === 'browser');
  const stopped = new Set(responses.filter(it => it.failure !== undefined && NEVER_LEFT.test(it.failure)).map(hopKey));
  const answers = new Map(responses.filter(it => it.failure === undefined).map(it => [hopKey(it), it.offsetMs]));
  const heads = new Map(ofKind(log, 'request-head').filter(it => it.witness === 'browser').map(it => [hopKey(it), it.headers]));
  const bodies = new Map(ofKind(log, 'request-body').map(it => [bodyKey(it), { body: it.body, id: it.id }]));
  return {
    neverLeft: hop => stopped.has(hopKey(hop)),
    answeredMs: hop => answers.get(hopKey(hop)),
    headersOf: hop => heads.get(hopKey(hop)) ?? [],
    bodyOf: request => (isWhole(request.body) ? undefined : bodies.get(bodyKey(request))) ?? { body: request.body },
  };
}

function hopKey({ exchange, hop }: Hop): string {
  return `${exchange} ${hop}`;
}

function bodyKey({ witness, exchange }: { readonly witness: Witness; readonly exchange: string }): string {
  return `${witness} ${exchange}`;
}

/** Whether all of a body is there. No body at all is whole. */
export function isWhole(body: Body): boolean {
  return body.kind !== 'hidden' && (body.kind === 'none' || !body.cut);
}

/**
 * Which of two accounts of one body is believed: the first wherever it is whole, or where the second does not go on from what
 * the first could show. So a page can fill in what the browser hid, and never replace what it saw.
 */
export function believed(own: Told, said: Told | undefined): Told {
  if (said === undefined || (isWhole(own.body) && !leavesOutFiles(own.body, said.body))) return own;
  return goesOn(said.body, own.body) ? said : own;
}

/**
 * A part of a form that names a file and holds nothing, as Chromium shows files (measured, 156); where none was chosen, it names none.
 * Within bounds, which no browser's own writing meets, so that no text takes long.
 */
const EMPTY_FILE = /\r\ncontent-disposition:[^\r\n]{0,500}filename="[^"\r\n]{1,300}"[^\r\n]{0,300}(?:\r\n[^\r\n]{1,300}){0,3}\r\n\r\n\r\n--/iu;

/**
 * Whether files were sent that this account of a body leaves out without a word: of a file, Firefox shows the name alone, and
 * Chromium the head of its part. `said`: what the page says was sent, which knows of them.
 */
export function leavesOutFiles(own: Body, said: Body | undefined): boolean {
  if (own.kind === 'text') return own.text.startsWith('--') && EMPTY_FILE.test(own.text);
  if (own.kind !== 'form' || said?.kind !== 'form') return false;
  const shown = new Set(own.entries.map(entryKey));
  return said.entries.flatMap(fileNamed).some(it => shown.has(entryKey(it)));
}

type Entry = readonly [name: string, value: string];

/** The page tells of a file by its name and length first, of which browsers show the name. */
function fileNamed([name, value]: Entry): readonly Entry[] {
  const length = / \(\d{1,20} bytes\)$/u.exec(value);
  return length === null ? [] : [[name, value.slice(0, length.index)]];
}

function goesOn(said: Body, own: Body): boolean {
  if (own.kind === 'hidden') return said.kind !== 'hidden';
  if (own.kind === 'text' && said.kind === 'text') return said.text.startsWith(own.text);
  if (own.kind === 'binary' && said.kind === 'binary') return said.base64.startsWith(own.base64.slice(0, -BASE64_GROUP));
  if (said.kind !== 'form') return false;
  const entries = new Set(said.entries.flatMap(it => [it, asWritten(it), ...fileNamed(it)]).map(entryKey));
  return entriesOf(own)?.every(it => entries.has(entryKey(it))) === true;
}

/** What a form holds, also where it is shown as it is sent: names of files count as values, and what was left out as nothing. */
function entriesOf(body: Body): readonly Entry[] | undefined {
  if (body.kind !== 'text') return body.kind === 'form' ? body.entries : undefined;
  return MULTIPART.read(body.text)?.parts.flatMap(({ name, matter }): readonly Entry[] => (
    typeof matter !== 'string' || matter === '' || name === '.(name)' ? [] : [[name.replace(/^\.|\.filename$/gu, ''), matter]]
  ));
}

/** Line ends are sent as CRLF (HTML, "multipart/form-data encoding algorithm"). */
function asWritten([name, value]: Entry): Entry {
  return [name, value.replace(/\r\n?|\n/gu, '\r\n')];
}

/** The last group of a cut base64 text may be padded where the longer one goes on. Characters. */
const BASE64_GROUP = 4;

function entryKey([name, value]: Entry): string {
  return JSON.stringify([name, value]);
}

/** So much of a text tells it from others that go to the same address. Characters. */
const BEGINNING_MAX = 1_000;

/** How a body begins, by which two accounts of it are known as one; '' where it is hidden. */
export function beginningOf(body: Body): string {
  switch (body.kind) {
    case 'hidden': return '';
    case 'none': return 'none';
    case 'text': return `text ${body.text.slice(0, BEGINNING_MAX)}`;
    case 'binary': return `binary ${body.base64.slice(0, BEGINNING_MAX)}`;
    case 'form': return `form ${body.entries.map(entryKey).join('').slice(0, BEGINNING_MAX)}`;
  }
}
