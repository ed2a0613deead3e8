import type { Sighting } from '../evidence/delivery.ts';
import { bodyOf } from './body.ts';
import { channelOf, kindOf } from './channel.ts';
import { contentOf } from './content.ts';
import { answerOf, headOf } from './headers.ts';
import type { Hop } from './hops.ts';
import { initiatorOf, scriptsOf } from './initiator.ts';
import { messagesOf } from './sockets.ts';
import type { Timed } from './timed.ts';
import { endOf } from './timed.ts';

/** Something that an entry shows, with when, and in which document where it began one. */
export interface Shown {
  readonly atMs: number;
  readonly document?: string;
  readonly seen: Sighting;
}

/** Where an entry stands in its page. */
export interface Standing extends Hop {
  readonly frame: 'top' | 'sub' | undefined;
}

/** All that one entry shows: the request, its headers, its answer, the document it began, the script it brought, what was said over it. */
export function sightingsOf(it: Timed, standing: Standing): readonly Shown[] {
  const kind = kindOf(it.entry);
  return [
    { atMs: it.atMs, seen: requestOf(it, standing) }, ...headers(it, standing), ...answer(it, standing),
    ...kind === 'socket' ? messagesOf(it, standing) : [],
    ...kind === 'script' ? content(it, standing) : [],
  ];
}

function requestOf({ entry }: Timed, { exchange, hop, frame = 'sub' }: Standing): Sighting {
  const { request: { url, method } } = entry;
  const initiator = initiatorOf(entry);
  return { kind: 'request', exchange, hop, url, method, channel: channelOf(kindOf(entry), method, frame), body: bodyOf(entry), scripts: scriptsOf(entry), ...initiator && { initiator } };
}

function headers({ entry, atMs }: Timed, { exchange, hop }: Standing): readonly Shown[] {
  const told = headOf(entry);
  return told.length === 0 ? [] : [{ atMs, seen: { kind: 'request-head', exchange, hop, headers: told } }];
}

function answer(it: Timed, { exchange, hop, frame }: Standing): readonly Shown[] {
  const { response } = it.entry;
  if (response === undefined || response === null) return [];
  const status = Math.max(0, Math.round(response.status ?? 0));
  const failure = [response._error, response._failureText, 'unknown'].find(text => text !== undefined && text !== '');
  const atMs = endOf(it);
  const seen: Sighting = { kind: 'response', exchange, hop, status, ...answerOf(it.entry), ...status === 0 && { failure } };
  return [{ atMs, seen }, ...frame !== undefined && isShown(status) ? [{ atMs, document: `har-${it.n}`, seen: { kind: 'navigation', url: it.entry.request.url, frame } as const }] : []];
}

/** Whether a document came of it: some answers have none, and leave what was there (HTML, "navigate"). */
function isShown(status: number): boolean {
  return status >= 400 || (status >= 200 && status < 300 && status !== 204 && status !== 205);
}

function content(it: Timed, { exchange, hop }: Standing): readonly Shown[] {
  const told = contentOf(it.entry);
  return told === undefined ? [] : [{ atMs: endOf(it), seen: { kind: 'content', exchange, hop, ...told } }];
}
