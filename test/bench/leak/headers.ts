import type { Header } from '../../../src/core/evidence/evidence.ts';
import { pageOf } from './addresses.ts';
import { BASE36, BASE64URL, DIGITS, HEX, uuid } from './chance.ts';
import type { Chance } from './chance.ts';

/** What a browser puts in front of a request: constant headers, cookies of the usual trackers, the page it comes from, and now and then one of a script's own. */
export function headersOf(chance: Chance): readonly Header[] {
  return [
    ['user-agent', chance.pick(AGENTS)],
    ['accept', chance.pick(['*/*', 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8'])],
    ['accept-language', 'fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7'],
    ['accept-encoding', 'gzip, deflate, br, zstd'],
    ['sec-fetch-site', chance.pick(['cross-site', 'same-site', 'same-origin'])],
    ['referer', chance.next() < 0.5 ? pageOf(chance) : 'https://www.maison-lindholm.example/'],
    ...chance.next() < 0.6 ? [['cookie', cookiesOf(chance)] as const] : [],
    ...chance.next() < 0.15 ? [['x-request-id', uuid(chance)] as const] : [],
  ];
}

const AGENTS = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:144.0) Gecko/20100101 Firefox/144.0',
] as const;

function cookiesOf(chance: Chance): string {
  const { text, next } = chance;
  return COOKIES.filter(() => next() < 0.5).map(([name, of]) => `${name}=${of(chance)}`).concat(`theme=${text(BASE36, 5)}`).join('; ');
}

const COOKIES: readonly (readonly [name: string, of: (chance: Chance) => string])[] = [
  ['_ga', ({ text }) => `GA1.1.${text(DIGITS, 9)}.17${text(DIGITS, 8)}`],
  ['_fbp', ({ text }) => `fb.1.17${text(DIGITS, 11)}.${text(DIGITS, 18)}`],
  ['IDE', ({ text }) => `AHWqT${text(BASE64URL, 60)}`],
  ['uuid2', ({ text }) => text(DIGITS, 19)],
  ['ajs_anonymous_id', uuid],
  ['session', ({ text }) => `s%3A${text(BASE64URL, 32)}.${text(BASE64URL, 43)}`],
  ['csrf', ({ text }) => text(HEX, 64)],
];
