import { categoryOfField } from '../datum/field-category.ts';
import type { DataCategory } from '../datum/category.ts';
import type { MarkupEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import { weakest } from '../finding/script.ts';
import { cookieParts } from './writes.ts';
import type { Transmission, Use } from './dossier.ts';
import type { Hide } from './hide.ts';
import type { ScriptBook, ScriptDraft, Spot } from './script-book.ts';
import { integrityOf, modeOf } from './script-element.ts';

/** One visit, as far as its scripts are concerned. */
export interface Place {
  readonly number: number;
  readonly log: EvidenceLog;
  readonly book: ScriptBook;
  readonly hide: Hide;
  /** Where something happened in a document of the site; undefined in others' frames. */
  readonly spotAt: (it: { readonly document: string; readonly offsetMs: number }) => Spot | undefined;
  /** The script of this address there; the page's own scripts where it is the page's, or nobody knows. */
  readonly doer: (url: string | undefined, spot: Spot) => ScriptDraft | undefined;
}

/** What was sent, and the scripts that came: held against the script that had it asked for. */
export function enterSent(transmission: Transmission, personal: boolean, { document, ...place }: Pick<Place, 'spotAt' | 'doer' | 'book'> & { readonly document: string }): void {
  const spot = place.spotAt({ document, offsetMs: transmission.offsetMs });
  if (spot === undefined) return;
  const { url, channel, recipient: { domain } } = transmission;
  const asker = askerOf(transmission, spot, place);
  if (channel === 'script') {
    const brought = place.book.file(url, spot);
    if (brought === undefined) return;
    brought.loads.push(transmission);
    asker?.brings.add(brought.address);
  } else asker?.sends.set(domain, personal || asker.sends.get(domain) === true);
}

function askerOf({ chain: { how, through, begins } }: Transmission, spot: Spot, { doer }: Pick<Place, 'doer'>): ScriptDraft | undefined {
  const url = through.at(-1)?.url;
  return how === 'script' && (url !== undefined || begins === 'page') ? doer(url, spot) : undefined;
}

/** What was used of the platform. */
export function enterUse(use: Use, { spotAt, doer }: Place): void {
  const spot = spotAt(use);
  const script = spot && doer(use.script, spot);
  if (script === undefined) return;
  if (use.feature === 'listen') script.listens.add(use.of);
  else if (use.feature === 'value-read') script.reads.add(askedOf(use));
  else script.features.add(use.feature);
}

function askedOf({ field }: Use): DataCategory | 'other' {
  return (field && categoryOfField(field)) ?? 'other';
}

/** The elements that name scripts, or hold them. */
export function enterElements({ log, number, book, spotAt }: Place): void {
  for (const it of ofKind(log, 'markup').filter(({ element }) => element === 'script')) {
    const spot = spotAt(it);
    const script = spot && (it.url === '' ? book.inline(textOf(it), spot) : book.file(it.url, spot));
    if (script === undefined) continue;
    enterElement(it, script, spot?.page ?? '');
    if (script.elements.length < EVIDENCE_MAX) script.elements.push(`${number}:${it.id}`);
  }
}

/** A finding names no more. */
const EVIDENCE_MAX = 12;

function textOf({ attributes: { sha256, bytes = '' } }: MarkupEvidence): string {
  return sha256 ?? `${bytes} bytes`;
}

function enterElement(element: MarkupEvidence, script: ScriptDraft, page: string): void {
  const { attributes: { sha256, bytes }, url } = element;
  const mode = modeOf(element);
  if (mode !== undefined) script.modes.add(mode);
  if (url !== '') script.integrity = weakest(script.integrity, integrityOf(element, page));
  else if (sha256 !== undefined) script.sha256.add(sha256);
  if (bytes !== undefined) script.bytes = least(script.bytes, Number(bytes));
}

function least(known: number | undefined, more: number): number {
  return Math.min(known ?? more, more);
}

/** What runs beside the page. A worklet is named by its document, and of that nothing can be told. */
export function enterWorkers({ log, book, spotAt }: Place): void {
  for (const it of ofKind(log, 'worker')) {
    const spot = it.type === 'worklet' ? undefined : spotAt(it);
    if (spot !== undefined) book.file(it.url, spot)?.modes.add('worker');
  }
}

/** What scripts said, by digest. */
export function enterContents({ log, book, spotAt }: Place): void {
  const requests = new Map(ofKind(log, 'request').filter(it => it.witness === 'browser').map(it => [`${it.exchange} ${it.hop}`, it]));
  for (const { exchange, hop, sha256, bytes } of ofKind(log, 'content')) {
    const request = requests.get(`${exchange} ${hop}`);
    const spot = request && spotAt(request);
    const script = spot && book.file(request.url, spot);
    if (script === undefined) continue;
    script.sha256.add(sha256);
    script.bytes = least(script.bytes, bytes);
  }
}

/** Cookies and storage. What no script is known for was written by the page. */
export function enterWrites({ log, hide, spotAt, doer }: Place): void {
  const script = (it: { readonly scripts: readonly string[]; readonly document: string; readonly offsetMs: number }): ScriptDraft | undefined => {
    const spot = spotAt(it);
    return spot && doer(it.scripts.find(url => /^https?:/u.test(url)), spot);
  };
  for (const it of ofKind(log, 'cookie-write')) script(it)?.cookies.add(hide(cookieParts(it.text).name));
  for (const it of ofKind(log, 'storage-write')) script(it)?.storage.add(hide(it.key));
}
