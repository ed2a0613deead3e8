import type { RequestEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { EvidenceRef } from '../finding/finding.ts';
import { consentOver } from './consent/over.ts';
import type { Dossier, ScriptFacts } from './dossier.ts';
import type { Search } from './exposures.ts';
import { addressOf } from './frames.ts';
import type { Hide } from './hide.ts';
import type { Gap } from '../finding/gap.ts';
import type { ScriptBook } from './script-book.ts';
import { bareOf, openScriptBook } from './script-book.ts';
import type { Place } from './script-entering.ts';
import { enterContents, enterElements, enterSent, enterUse, enterWorkers, enterWrites } from './script-entering.ts';
import { factsOf, order } from './script-facts.ts';

/** What the inventory is made from, beside the visits' logs. */
export type ScriptSources = Pick<Dossier, 'transmissions' | 'exposures' | 'uses'>;

/** Scripts, and how many there were beyond those that are listed. */
export interface Scripts {
  readonly scripts: readonly ScriptFacts[];
  readonly gaps: readonly Gap[];
}

/**
 * The scripts of the site's own documents and what each was seen doing, in the shape that PCI DSS 4.0.1 §6.4.3 asks for. What runs
 * in the frame of a third party is that party's to account for, as with markup.
 */
export function scriptsIn(logs: readonly EvidenceLog[], sources: ScriptSources, { parties, hide }: Pick<Search, 'parties' | 'hide'>): Scripts {
  const book = openScriptBook({ parties, hide });
  const isThird = (url: string): boolean => parties.recipientOf(url, logs[0]?.visit.url ?? '')?.party === 'third';
  const places = logs.map((log, i) => placeIn(log, { number: i + 1, book, isThird, hide: remembering(hide) }));
  enterAll(places, sources, documentsIn(logs));
  for (const enter of [enterElements, enterWorkers, enterContents, enterWrites]) places.forEach(enter);
  const scripts = book.drafts().map(it => factsOf(it, isThird)).toSorted((a, b) => a.firstMs - b.firstMs || order(nameOf(a), nameOf(b)));
  return { scripts, gaps: book.left() === 0 ? [] : [{ of: 'content', reason: 'limit-reached', count: book.left() }] };
}

function nameOf({ address, of, sha256: [first = ''] }: ScriptFacts): string {
  return `${address} ${of} ${first}`;
}

function enterAll(places: readonly Place[], { transmissions, exposures, uses }: ScriptSources, documents: ReadonlyMap<EvidenceRef, RequestEvidence>): void {
  const personal = new Set(exposures.map(it => it.transmission));
  for (const it of transmissions) {
    const place = places[it.visit - 1];
    if (place !== undefined) enterSent(it, personal.has(it), { ...place, document: documents.get(it.evidence[0])?.document ?? '' });
  }
  for (const it of uses) {
    const place = places[it.visit - 1];
    if (place !== undefined) enterUse(it, place);
  }
}

interface Frame extends Pick<Place, 'number' | 'hide'> {
  readonly book: ScriptBook;
  readonly isThird: (url: string) => boolean;
}

function placeIn(log: EvidenceLog, { isThird, ...frame }: Frame): Place {
  const address = addressOf(log);
  const consentAt = consentOver(log);
  const shows = log.visit.observes.includes('content');
  const pages = new Set([log.visit.url, ...ofKind(log, 'navigation').map(it => it.url)].map(bareOf));
  return {
    ...frame, log,
    spotAt({ document, offsetMs }) {
      const page = address(document);
      return isThird(page) ? undefined : { site: log.visit.url, page, offsetMs, consent: consentAt(offsetMs), shows };
    },
    doer: (url, spot) => url === undefined || pages.has(bareOf(url)) ? frame.book.page(spot) : frame.book.file(url, spot),
  };
}

function documentsIn(logs: readonly EvidenceLog[]): ReadonlyMap<EvidenceRef, RequestEvidence> {
  return new Map(logs.flatMap((log, i) => ofKind(log, 'request').map(it => [`${i + 1}:${it.id}`, it] as const)));
}

/** The same few names are written thousands of times. */
function remembering(hide: Hide): Hide {
  const known = new Map<string, ReturnType<Hide>>();
  return text => {
    const shown = known.get(text) ?? hide(text);
    known.set(text, shown);
    return shown;
  };
}
