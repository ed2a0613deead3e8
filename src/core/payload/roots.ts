import type { Body, Header } from '../evidence/evidence.ts';
import { addressIn, labelsOf, segmentsOf, usersOf } from '../formats/address.ts';
import type { Matter } from '../formats/format.ts';
import { pairsIn, unescaped } from '../formats/pairs.ts';
import { fromBase64 } from './bytes.ts';
import type { Carried, Place } from './field.ts';
import { settle } from './settle.ts';

/** Something that a request carries, not looked into yet. */
export interface Root {
  readonly place: Place;
  readonly name: string;
  readonly matter: Matter;
  readonly steps: readonly string[];
  /** There was more of it. */
  readonly limited: boolean;
  /** There is nothing inside of it. */
  readonly isLeaf: boolean;
  /** Another field tells the same, undone further. */
  readonly isStage?: boolean;
}

/** What stands in a request side by side: its host, path, parameters, headers and body. */
export function rootsOf({ url, headers, body }: Carried): readonly Root[] {
  const roots: Root[] = [];
  addUrl(roots, url);
  for (const it of headers) addHeader(roots, it);
  addBody(roots, body);
  return roots;
}

const NO_STEPS: readonly string[] = [];

function root(place: Place, name: string, matter: Matter): Root {
  return { place, name, matter, steps: NO_STEPS, limited: false, isLeaf: false };
}

/** A label that goes on in the next is rather full. Characters. */
const LONG_LABEL = 32;
const LABEL_MIN = 4;

// A label holds 63 characters (RFC 1035 §2.3.4): what is longer goes on in the next.
function hostTexts(host: string): readonly string[] {
  const labels = labelsOf(host);
  const last = labels.findIndex(it => it.length < LONG_LABEL);
  const joined = labels.slice(0, last === -1 ? labels.length : last + 1).filter(it => it.length >= LABEL_MIN);
  return joined.length > 1 ? [...labels, joined.join('')] : labels;
}

function addUrl(roots: Root[], url: string): void {
  const address = addressIn(url);
  if (address === undefined) return;
  for (const it of hostTexts(address.host)) roots.push(root('host', '', it));
  for (const it of usersOf(address)) roots.push(root('host', 'username', unescaped(it)));
  for (const it of segmentsOf(address)) roots.push(root('path', '', it));
  for (const [name, value] of pairsIn(address.query)) roots.push(root('query', '(name)', name), root('query', name, value));
  if (address.fragment !== '') roots.push(root('fragment', '', address.fragment));
}

/** Names that every browser writes: nobody chose them. */
const STANDARD = /^(?:accept|access-control|authorization|cache-control|connection|content|cookie|dnt|downlink|dpr|ect|expect|host|if|keep-alive|last-event|origin|pragma|priority|purpose|range|referer|rtt|save-data|sec|service-worker|te|upgrade|user-agent|via|width|x-requested-with)(?:-|$)/u;

function addHeader(roots: Root[], [written, value]: Header): void {
  const name = written.toLowerCase();
  if (!STANDARD.test(name)) roots.push(root('header', '(name)', written));
  switch (name) {
    case 'cookie': addCookies(roots, value); return;
    case 'referer': roots.push(root('referer', '', value)); return;
    case 'content-type': case 'origin': return;
    case 'authorization': roots.push(root('header', name, value.replace(/^(?:basic|bearer|token)\s+/iu, ''))); return;
    default: roots.push(root('header', name, value));
  }
}

function addCookies(roots: Root[], value: string): void {
  for (const it of value.split(/;\s*/u)) {
    const at = it.indexOf('=');
    const name = it.slice(0, Math.max(at, 0));
    if (name !== '') roots.push(root('cookie', '(name)', name));
    roots.push(root('cookie', name, it.slice(at + 1)));
  }
}

function addBody(roots: Root[], body: Body): void {
  switch (body.kind) {
    case 'none': case 'hidden': return;
    case 'text': roots.push({ ...root('body', '$', body.text), limited: body.cut }); return;
    case 'form': {
      for (const [name, value] of body.entries) roots.push(root('body', '$.(name)', name), { ...root('body', `$.${name}`, value), limited: body.cut });
      return;
    }
    case 'binary': {
      const { matter, steps, limited } = settle(fromBase64(body.base64) ?? new Uint8Array());
      roots.push({ ...root('body', '$', matter), steps, limited: limited || body.cut });
    }
  }
}
