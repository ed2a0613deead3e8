import ORGANIZATION_LINES from '../../../src/knowledge/organizations.json' with { type: 'json' };
import { BASE36, BASE64URL, DIGITS, HEX, uuid } from './chance.ts';
import type { Chance } from './chance.ts';

const HOSTS = ORGANIZATION_LINES.filter(it => !it.startsWith('#')).flatMap(it => it.slice(it.indexOf('|') + 1).split(' '));

/** Lengths of addresses on the web: what share is no longer than how many characters. Median 79, one in a hundred beyond 1,600. */
const LENGTHS = [[0, 28], [0.5, 79], [0.9, 315], [0.99, 1_500], [1, 6_000]] as const;

/** Parameters of which nearly every one is escaped somewhere; the others never are. */
const ESCAPED_SHARE = 0.15;

/** How far the last parameter goes past the length aimed at, on average. Characters. */
const OVERSHOOT = 45;

/** An address as trackers, shops and delivery networks ask for: a host, a path, parameters of the usual kinds. */
export function addressOf(chance: Chance): string {
  const { next, pick, below, text } = chance;
  const length = lengthFor(next());
  const host = HOSTS[Math.floor(next() ** 4 * HOSTS.length)] ?? 'example.com';
  let url = `https://${pick(['www', 'cdn', 'px', 'api', 'events'])}.${host}/${pick(PATHS)}`;
  if (length < 110) return `${url}/${text(BASE36, Math.max(4, length - url.length - 5))}.${pick(['js', 'gif', 'css', 'png', 'woff2'])}`;
  const kinds = next() < ESCAPED_SHARE * 2.9 ? [...PLAIN, ...ESCAPED] : PLAIN;
  url += `?${pick(NAMES)}=${below(9_999)}`;
  while (url.length < length - OVERSHOOT) url += `&${pick(NAMES)}=${(kinds[below(kinds.length)] ?? text.bind(undefined, HEX, 8))(chance)}`;
  return url;
}

/** A page of the shop all this is sent from. */
export function pageOf({ pick, below }: Chance): string {
  return `https://www.maison-lindholm.example/${pick(['fr', 'en', 'de'])}/${pick(PATHS)}/${pick(WORDS)}-${pick(WORDS)}-${below(90_000)}?utm_source=${pick(WORDS)}&utm_medium=cpc`;
}

function lengthFor(share: number): number {
  const at = LENGTHS.findIndex(([upTo]) => share <= upTo);
  const [from, short] = LENGTHS[Math.max(0, at - 1)] ?? LENGTHS[0];
  const [to, long] = LENGTHS[Math.max(1, at)] ?? LENGTHS[4];
  return Math.round(Math.exp(Math.log(short) + (Math.log(long) - Math.log(short)) * (share - from) / (to - from)));
}

const PATHS = ['collect', 'assets/build/chunks', 'g/collect', 'pixel', 'static/img', 'tr', 'wp-content/themes/atlas/js', 'v1/events', 'sync', 'catalog/product', 'ajax/libs'] as const;
const NAMES = ['v', 'tid', 'cid', 'sid', 'ev', 'dl', 'rl', 'ts', 'sr', 'ul', 'uid', 'cb', 'gdpr', 'pid', 'cd[currency]', 'ck', '_p', 'gtm', 'tag_exp', 'ord', 'fmt', 'ref'] as const;
export const WORDS = ['linen', 'shirt', 'summer', 'cart', 'checkout', 'garden', 'lamp', 'invoice', 'orange', 'winter', 'chair', 'newsletter', 'account', 'travel', 'paris', 'lyon', 'hotel', 'table'] as const;

type Value = (chance: Chance) => string;

const PLAIN: readonly Value[] = [
  ({ text, below }) => text(DIGITS, 1 + below(13)),
  ({ text, below }) => text(BASE36, 2 + below(14)),
  ({ text, pick }) => text(HEX, pick([16, 32, 32, 40, 64])),
  ({ text, below }) => `${text(DIGITS, 9)}.17${text(DIGITS, 8)}${below(2) === 0 ? '' : '.1'}`,
  ({ text, below }) => text(BASE64URL, 20 + below(70)),
  uuid,
  ({ pick }) => pick(WORDS),
  ({ pick, below }) => `${pick(['en-us', 'fr-fr', 'de-de'])}.${below(40)}`,
  ({ pick }) => pick(['1920x1080', '1536x864', '390x844', 'true', 'false', '1', '0', 'PageView', 'view_item']),
];

const ESCAPED: readonly Value[] = [
  chance => encodeURIComponent(pageOf(chance)),
  chance => encodeURIComponent(JSON.stringify({ id: uuid(chance), items: [chance.pick(WORDS), chance.below(500)], price: chance.below(90_000) / 100 })),
  ({ text, below }) => encodeURIComponent(Buffer.from(text(HEX, 12 + below(30)), 'hex').toString('base64')),
  ({ pick, below }) => encodeURIComponent(`${pick(WORDS)} ${pick(WORDS)} é ${below(99)} %`),
  ({ text, pick }) => encodeURIComponent(`${pick(WORDS)}.${text(BASE36, 6)}@${pick(WORDS)}-mail.example`),
];
