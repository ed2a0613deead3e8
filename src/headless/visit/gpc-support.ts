import * as v from 'valibot';
import { shaped } from '../../core/shape/shape.ts';
import type { DevtoolsSession } from '../../observers/cdp-host.ts';
import type { RunningBrowser } from '../browser/launch.ts';
import type { Stage } from './stage.ts';
import { withinMs } from './stage.ts';

/** Bytes read of the file; real ones have under a hundred. */
const BYTES_MAX = 65_536;
/** And in how many pieces, at most. */
const PIECES_MAX = 1_000;
/** A site that has not answered by then is not waited for. Milliseconds. */
const ANSWER_MAX_MS = 5_000;

/** W3C, Global Privacy Control, §4.1: what a site declares, and since when. */
const declaration = v.object({ gpc: v.boolean(), lastUpdate: v.optional(v.pipe(v.string(), v.maxLength(100))) });

/**
 * Asks a page's site once whether it says to respect Global Privacy Control (`/.well-known/gpc.json`), in the browser's own name and from an
 * empty page in a browser context of its own: without cookies, and without the page of the visit being told. Tells it as a signal
 * `declared`, with '' where the site declares nothing that can be read; where it does not answer, that is a gap.
 */
export async function readGpcSupport({ browser, record }: Pick<Stage, 'browser' | 'record'>, url: string): Promise<void> {
  const place = new URL('/.well-known/gpc.json', url).href;
  const state: { text?: string } = {};
  await withinMs(apart(browser, async page => { state.text = declaredIn(await load(page, place)); }), ANSWER_MAX_MS);
  const { text } = state;
  record.tell({ document: '', atMs: Date.now() }, text === undefined
    ? { kind: 'gap', of: 'consent-signal', reason: 'not-reached', count: 1, place }
    : { kind: 'consent-signal', api: 'gpc', call: 'declared', text });
}

interface EmptyPage {
  readonly session: DevtoolsSession;
  readonly frameId: string;
}

/** Works with an empty page in a context that nothing else is in, and nothing survives. */
async function apart({ connection: { browser, session } }: RunningBrowser, work: (page: EmptyPage) => Promise<void>): Promise<void> {
  const { browserContextId } = await browser.send('Target.createBrowserContext', {});
  try {
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    await work({ session: session(sessionId), frameId: targetId });
  } finally {
    await browser.send('Target.disposeBrowserContext', { browserContextId });
  }
}

/** The file's beginning, '' where there is no such file. */
async function load({ session, frameId }: EmptyPage, url: string): Promise<string> {
  const { resource } = await session.send('Network.loadNetworkResource', { frameId, url, options: { disableCache: true, includeCredentials: false } });
  const { stream, httpStatusCode: status } = resource;
  if (status === undefined) throw new Error(resource.netErrorName ?? 'no answer');
  return status === 200 && stream !== undefined ? read(session, stream) : '';
}

/** A stream comes in pieces, some of them empty. */
async function read(session: DevtoolsSession, handle: string): Promise<string> {
  const pieces: Buffer[] = [];
  for (let bytes = 0, i = 0; bytes < BYTES_MAX && i < PIECES_MAX; i += 1) {
    const { data, base64Encoded, eof } = await session.send('IO.read', { handle, size: BYTES_MAX - bytes });
    const piece = Buffer.from(data, base64Encoded === true ? 'base64' : 'utf8');
    pieces.push(piece);
    bytes += piece.length;
    if (eof) break;
  }
  return Buffer.concat(pieces).toString('utf8');
}

function declaredIn(file: string): string {
  try {
    const read = shaped(declaration, JSON.parse(file));
    return read.ok ? JSON.stringify(read.value) : '';
  } catch {
    return '';
  }
}
