import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import ORGANIZATION_LINES from '../../src/knowledge/organizations.json' with { type: 'json' };

export interface CorpusRequest {
  readonly url: string;
  readonly page: string;
}

export interface Corpus {
  readonly requests: readonly CorpusRequest[];
  readonly about: string;
}

/** Requests to measure with: those of a file, where a page is known, or else our own. */
export function corpusFrom(path: string | undefined): Corpus {
  const requests = path === undefined ? generated() : read(path);
  const sha256 = createHash('sha256').update(requests.map(it => `${it.url} ${it.page}\n`).join('')).digest('hex');
  return { requests, about: `${path ?? 'generated'}: ${requests.length} requests on ${new Set(requests.map(it => it.page)).size} pages, sha256 ${sha256.slice(0, 16)}` };
}

function read(path: string): readonly CorpusRequest[] {
  return gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n').map((line, index) => {
    const { url, page } = JSON.parse(line) as Partial<CorpusRequest>;
    if (typeof url !== 'string') throw new Error(`${path}, line ${index + 1}: expected a request with a url`);
    return { url, page: page ?? '' };
  }).filter(it => /^https?:/.test(it.page));
}

const SITES = 120;
const REQUESTS_PER_SITE = 40;

// Hosts from our own knowledge, few of them often, and the site's own; addresses of the lengths seen on the web (median 79 characters).
function generated(): readonly CorpusRequest[] {
  const next = numbersFrom(20_261_121);
  const pick = <T>(list: readonly T[], otherwise: T): T => list[Math.floor(next() * list.length)] ?? otherwise;
  const known = ORGANIZATION_LINES.filter(it => !it.startsWith('#')).flatMap(it => it.slice(it.indexOf('|') + 1).split(' '));
  const text = (length: number): string => Array.from({ length }, () => Math.floor(next() * 36).toString(36)).join('');
  const hostFor = (site: string): string => next() < 0.35 ? `${pick(['www', 'cdn', 'api'], 'www')}.${site}` : `cdn.${known[Math.floor(next() ** 6 * known.length)] ?? site}`;
  return Array.from({ length: SITES }, (_, n) => `shop-${n}.${pick(['example.com', 'co.uk', 'fr', 'github.io'], 'fr')}`).flatMap(site =>
    Array.from({ length: REQUESTS_PER_SITE }, () => ({
      url: `https://${hostFor(site)}/${text(4 + Math.floor(next() * 30))}?${text(1 + Math.floor(next() ** 4 * 900))}`,
      page: `https://www.${site}/`,
    })));
}

// Park and Miller's minimal standard generator (CACM 31:10, 1988): the same numbers on every machine.
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = state * 48_271 % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
