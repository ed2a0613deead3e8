import type { Channel } from '../evidence/evidence.ts';
import { domainOf } from '../party/domain.ts';
import type { HarEntry } from './har.ts';
import { headerIn, namedIn } from './headers.ts';

/** `document` stands for a page and a frame alike. */
type Kind = Exclude<Channel, 'navigation' | 'frame' | 'form'> | 'document';

/** What Chromium and Playwright call the kinds of what is asked for (`_resourceType`). */
const BY_TYPE: Readonly<Record<string, Kind>> = {
  document: 'document', xhr: 'fetch', fetch: 'fetch', eventsource: 'fetch', ping: 'beacon', beacon: 'beacon', script: 'script', image: 'image', stylesheet: 'style',
  font: 'font', media: 'media', texttrack: 'media', websocket: 'socket', cspviolationreport: 'report', cspreport: 'report', prefetch: 'prefetch', manifest: 'other', other: 'other',
};

/** What browsers tell servers of the same (Fetch Metadata, `Sec-Fetch-Dest`), on encrypted connections. */
const BY_DESTINATION: Readonly<Record<string, Kind>> = {
  document: 'document', iframe: 'document', frame: 'document', fencedframe: 'document', embed: 'document', object: 'document',
  script: 'script', worker: 'script', sharedworker: 'script', serviceworker: 'script', audioworklet: 'script', paintworklet: 'script',
  style: 'style', image: 'image', font: 'font', audio: 'media', video: 'media', track: 'media', report: 'report', manifest: 'other', empty: 'fetch',
};

/** Where neither is told: by what came back. */
const BY_MEDIA: readonly (readonly [looks: RegExp, kind: Kind])[] = [
  [/^image\//iu, 'image'], [/javascript|ecmascript/iu, 'script'], [/^text\/css/iu, 'style'], [/^(?:font\/|application\/(?:x-)?font)/iu, 'font'], [/^(?:audio|video)\//iu, 'media'],
];

/** By which feature a request left, as far as the file tells; what is no document, or not said to be one, is never one. */
export function kindOf(entry: HarEntry): Kind {
  const { request: { url }, response } = entry;
  return /^wss?:/iu.test(url) || response?.status === 101 ? 'socket' : kindAsked(entry);
}

function kindAsked({ request: { headers }, response, _resourceType = '' }: HarEntry): Kind {
  const media = response?.content?.mimeType ?? '';
  const named = namedIn(headers);
  if (/^prefetch/iu.test(headerIn(named, 'sec-purpose'))) return 'prefetch';
  const told = BY_TYPE[_resourceType.toLowerCase()] ?? BY_DESTINATION[headerIn(named, 'sec-fetch-dest').toLowerCase()];
  return told ?? kindByLooks(headerIn(named, 'accept'), media);
}

function kindByLooks(accept: string, media: string): Kind {
  // Only what is opened as a document asks for HTML first (Fetch Standard, "fetching": default Accept values).
  if (/^text\/html/iu.test(accept)) return 'document';
  return BY_MEDIA.find(([looks]) => looks.test(media))?.[1] ?? 'other';
}

/** Which of a page’s documents are its own, and not frames in it. Must be asked in the order of time. `title`: the page’s, which browsers write its address into. */
export function openDocuments(title: string): (entry: HarEntry) => 'top' | 'sub' {
  const seen = { frame: undefined as string | undefined, next: '', any: false };
  const isTop = (entry: HarEntry): boolean => {
    const destination = headerIn(namedIn(entry.request.headers), 'sec-fetch-dest').toLowerCase();
    if (destination !== '') return destination === 'document';
    if (!seen.any) return !isFrameOf(entry, title);
    return entry._frameref === undefined ? entry.request.url === seen.next : entry._frameref === seen.frame;
  };
  return entry => {
    if (!isTop(entry)) return 'sub';
    const { redirectURL } = entry.response ?? {};
    seen.next = joined(redirectURL, entry.request.url);
    seen.frame ??= entry._frameref;
    seen.any = true;
    return 'top';
  };
}

// A file that was begun late holds none of the page's own documents: what another site is asked for by this one is a frame in it.
function isFrameOf({ request: { url, headers } }: HarEntry, title: string): boolean {
  const referer = headerIn(namedIn(headers), 'referer');
  return /^https?:/iu.test(title) && domainOf(title) !== domainOf(url) && domainOf(referer) === domainOf(title);
}

/** Where an answer sends on to, whole; '' where it does not. */
export function joined(to: string | null | undefined, from: string): string {
  return to === undefined || to === null || to === '' || !URL.canParse(to, from) ? '' : new URL(to, from).href;
}

/** The channel of a request of this kind. A document that is asked for with a body comes from a form. */
export function channelOf(kind: Kind, method: string, frame: 'top' | 'sub'): Channel {
  if (kind !== 'document') return kind;
  if (method !== 'GET' && method !== 'HEAD') return 'form';
  return frame === 'top' ? 'navigation' : 'frame';
}
