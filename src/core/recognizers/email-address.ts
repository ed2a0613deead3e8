import { tells } from '../datum/telling-name.ts';
import type { Recognized, Recognizer } from './recognizer.ts';

/**
 * E-mail addresses, anywhere in a text. RFC 5321 §4.5.3.1 gives the lengths; the rest is what an `@` means elsewhere:
 * versions of packages, densities of images, logins in addresses, places in stack traces. Addresses of a role
 * (`support@`, `noreply@`) are nobody's and not recognized.
 */
export const emailAddress: Recognizer = {
  id: 'email-address',
  recognize: ({ name, value }) => {
    if (!value.includes('@')) return [];
    const text = value.slice(0, READ_MAX);
    const told = tells(name, 'email-address');
    const found = new Set<string>();
    for (let at = text.indexOf('@'), seen = 0; at !== -1 && seen < SIGNS_MAX; at = text.indexOf('@', at + 1), seen += 1) {
      const address = around(text, at, told);
      if (address !== undefined) found.add(address);
    }
    return [...found].map(it => answer(it, told));
  },
};

/** Of longer texts the beginning is read. Characters. */
const READ_MAX = 262_144;
/** More signs than this in one text are a style sheet, a script, or meant to keep us busy. */
const SIGNS_MAX = 2_000;
/** RFC 5321 §4.5.3.1.1: the local part has 64 characters at most. */
const LOCAL_MAX = 64;
/** RFC 5321 §4.5.3.1.3: the whole, 254. */
const ADDRESS_MAX = 254;

/** What may stand in a local part, of all that RFC 5322 allows: the rest is seen in scripts and not in addresses. */
const LOCAL_CHARACTER = /[\p{L}\d._+'%-]/u;
const LOCAL = /^[\p{L}\d](?:.*[\p{L}\d_+-])?$/u;
const BEFORE_LOCAL = /[\s"'`<>()[\]{},;:=|&?\\]/u;
const DOMAIN = /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+(?:[a-z]{2,24}|[A-Z]{2,24}|xn--[a-z\d-]{2,59}|[^\P{L}A-Za-z]{2,24})(?=$|[\s"'`<>)\]},;:|&?!\\/]|\.(?:$|[\s"']))/u;

function around(text: string, at: number, told: boolean): string | undefined {
  const local = localBefore(text, at);
  const domain = local === '' ? '' : mailHostAt(text, at + 1);
  if (domain === '' || local.length + domain.length >= ADDRESS_MAX) return undefined;
  return told || isWellKnown(domain, local) ? `${local}@${domain}` : undefined;
}

function localBefore(text: string, at: number): string {
  const from = localStart(text, at);
  const local = text.slice(from, at);
  const apart = from === 0 || BEFORE_LOCAL.test(text.charAt(from - 1));
  return apart && LOCAL.test(local) && isSomebodys(local) && !isLogin(text, from) ? local : '';
}

function localStart(text: string, at: number): number {
  let from = at;
  while (at - from <= LOCAL_MAX && LOCAL_CHARACTER.test(text.charAt(from - 1))) from -= 1;
  // A quotation mark that opens is no apostrophe.
  while (text[from] === "'") from += 1;
  return from;
}

function mailHostAt(text: string, from: number): string {
  const domain = DOMAIN.exec(text.slice(from, from + ADDRESS_MAX))?.[0] ?? '';
  return isMailHost(domain, text.slice(from + domain.length, from + domain.length + 9)) ? domain : '';
}

function isSomebodys(local: string): boolean {
  return local.length <= LOCAL_MAX && !ROLES.test(local) && !local.includes('..') && !MACHINE_MADE.test(local);
}

// Behind a place in a stack trace stand line and column.
function isMailHost(domain: string, behind: string): boolean {
  return !VERSION.test(domain) && !FILE.test(domain) && !/^\dx\./u.test(domain) && !/^:\d+:\d/u.test(behind) && oneCase(domain);
}

/** `pkg@1.2.3`, `pkg@18.0.0-beta.rc`. `163.com` is a mail provider. */
const VERSION = /^v?\d+\.\d|^v?\d+\.(?:x|beta|alpha|rc|next)/iu;

/** Names of files, local networks and releases, none of them delegated as a top-level domain (IANA root zone, 2026). */
const FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|[cm]?js|jsx|tsx?|s?css|less|map|json|html?|php|xml|txt|mp[34]|webm|woff2?|ttf|eot|pdf|vue|min|local|localdomain|internal|lan|invalid|beta|alpha|next|rc)$/iu;

/** Long hexadecimal names are keys, message ids and bounce handlers. */
const MACHINE_MADE = /^[\da-f-]{24,}$/iu;

/** RFC 2142 and custom, in English and French; with a tag or a number behind too. */
const ROLES = new RegExp(`^(?:${[
  'no-?_?\\.?reply', 'do-?_?not-?_?reply', 'ne-?pas-?repondre', 'mailer-daemon', 'bounces?', 'postmaster', 'hostmaster', 'webmaster', 'abuse', 'root', 'admin(?:istrator|istration)?',
  'info(?:s|rmation)?', 'contacts?', 'hello', 'bonjour', 'support', 'help(?:desk)?', 'service', 'services?-?client', 'serviceclients?', 'customer-?\\.?(?:service|care|support)', 'sales', 'marketing', 'newsletter', 'news',
  'notifications?', 'alerts?', 'updates?', 'press', 'presse', 'media', 'jobs', 'careers', 'recrutement', 'hr', 'billing', 'invoices?', 'accounts?', 'accounting', 'orders?', 'shop', 'store', 'returns',
  'privacy', 'dpo', 'dpd', 'gdpr', 'rgpd', 'legal', 'security', 'compliance', 'office', 'team', 'feedback', 'enquir(?:y|ies)', 'inquir(?:y|ies)', 'reservations?', 'booking',
  'git', 'npm', 'you', 'your-?\\.?_?(?:name|email|mail)', 'name', 'email', 'e-mail', 'username', 'someone', 'example',
].join('|')})(?:[+_-].*|\\d*)$`, 'iu');

// `https://key@host/…`: between `://` and the next slash an `@` parts a login from a host.
function isLogin(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - ADDRESS_MAX), from);
  return /:\/\/[^\s/?#"'<>]*$/u.test(before);
}

// In capitals all of it or nothing is: `H@T274.DX` is a token.
function isWellKnown(domain: string, local: string): boolean {
  const top = domain.slice(domain.lastIndexOf('.') + 1);
  if (/^.\...$/u.test(domain) || /^[a-z]+$/iu.test(top) && !TOP_LEVEL.test(top)) return false;
  return domain === domain.toLowerCase() || local === local.toUpperCase() || /^[A-Z][a-z]/u.test(local);
}

/**
 * Top-level domains people have mail under: all of countries (ISO 3166-1), the usual ones, and those of RFC 2606 and
 * RFC 6761 set apart for examples. Any other, of a thousand, is believed under a telling name only: `x@node.name` stands in scripts.
 */
const TOP_LEVEL = new RegExp(`^(?:${[
  'a[c-gilmoq-uwxz]|b[abd-jm-oq-tvwyz]|c[acdf-ik-oru-z]|d[ejkmoz]|e[cegr-u]|f[ijkmor]|g[abd-ilmnp-uwy]|h[kmnrtu]|i[del-oq-t]|j[emop]|k[eghimnprwyz]|l[abcikr-vy]',
  'm[ac-eghk-z]|n[acefgilopruz]|om|p[ae-hk-nr-twy]|qa|r[eosuw]|s[a-eg-ort-vx-z]|t[cdf-hj-ortvwz]|u[agksyz]|v[aceginu]|w[fs]|y[et]|z[amw]',
  'com|net|org|edu|gov|mil|int|info|biz|name|pro|mobi|coop|aero|museum|jobs|travel|asia|cat|tel|post|xyz|online|site|shop|store|tech|cloud|email|blog|news|live|life|club|space|website|world|today',
  'app|dev|page|agency|digital|studio|design|media|group|team|work|works|company|solutions|services|global|health|care|bank|art|law|legal|consulting|paris|bzh|berlin|hamburg|wien|swiss|london|scot|nyc|tokyo|quebec|amsterdam|vlaanderen|brussels|icu|top|fun|one|me|example|test',
].join('|')})$`, 'iu');

// People write a domain in small letters, forms sometimes in capitals; a jumble of both is a token.
function oneCase(domain: string): boolean {
  return domain === domain.toLowerCase() || domain === domain.toUpperCase() || /^[A-Z][a-z\d-]+(?:\.[A-Z]?[a-z\d-]+)+$/u.test(domain);
}

function answer(text: string, told: boolean): Recognized {
  return { category: 'email-address', form: 'plain', confidence: told ? 'declared' : 'inferred', text };
}
