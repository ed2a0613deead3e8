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
    const found = new Set<string>();
    for (let at = text.indexOf('@'), seen = 0; at !== -1 && seen < SIGNS_MAX; at = text.indexOf('@', at + 1), seen += 1) {
      const address = around(text, at);
      if (address !== undefined) found.add(address);
    }
    return [...found].map(it => answer(it, name));
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

const LOCAL = /(?<![^\s"'`<>()[\]{},;:=|&?\\]|\\x)[\p{L}\d](?:[\p{L}\d._+'%-]*[\p{L}\d_+-])?$/u;
const DOMAIN = /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+(?:[a-z]{2,24}|[A-Z]{2,24}|xn--[a-z\d-]{2,59}|[^\P{L}A-Za-z]{2,24})(?=$|[\s"'`<>()[\]{},;:|&?!\\/#]|\.(?:$|[\s"']))/u;

function around(text: string, at: number): string | undefined {
  const [local] = LOCAL.exec(text.slice(Math.max(0, at - LOCAL_MAX - 1), at)) ?? [];
  const [domain] = DOMAIN.exec(text.slice(at + 1, at + 1 + ADDRESS_MAX)) ?? [];
  if (local === undefined || domain === undefined || !isSomebodys(local) || local.length + domain.length >= ADDRESS_MAX) return undefined;
  const behind = text.slice(at + 1 + domain.length, at + 10 + domain.length);
  return isMailHost(domain, behind) && !isLogin(text, at - local.length) ? `${local}@${domain}` : undefined;
}

function isSomebodys(local: string): boolean {
  return local.length <= LOCAL_MAX && !ROLES.test(local) && !local.includes('..') && !MACHINE_MADE.test(local);
}

// Behind a place in a stack trace stand line and column, behind a name in a script a parenthesis.
function isMailHost(domain: string, behind: string): boolean {
  return !VERSION.test(domain) && !FILE.test(domain) && !/^\dx\./u.test(domain) && !/^(?::\d+:\d|\()/u.test(behind) && oneCase(domain);
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

// People write a domain in small letters, forms sometimes in capitals; a jumble of both is a token.
function oneCase(domain: string): boolean {
  return domain === domain.toLowerCase() || domain === domain.toUpperCase() || /^[A-Z][a-z\d-]+(?:\.[A-Z]?[a-z\d-]+)+$/u.test(domain);
}

function answer(text: string, name: string): Recognized {
  return { category: 'email-address', form: 'plain', confidence: tells(name, 'email-address') ? 'declared' : 'inferred', text };
}
