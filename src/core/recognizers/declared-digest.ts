import type { DataCategory } from '../datum/category.ts';
import { isDigestText } from '../datum/digest-text.ts';
import { keyWords, toldBy } from '../datum/telling-name.ts';
import type { NamedText, Recognized, Recognizer } from './recognizer.ts';

/**
 * A digest whose value nobody here knows, under a name that says of what: `em`, `sha256_email_address`, `$.user.phone.sha256`.
 * The length of MD5, SHA-1, SHA-256 or SHA-512, in hexadecimal or base64.
 */
export const declaredDigest: Recognizer = {
  id: 'declared-digest',
  recognize: field => {
    if (field.value.length < 22 || field.value.length > LIST_MAX) return [];
    const text = field.value.trim();
    if (isDigestText(text)) return named(text, field);
    return /^tv\.1~/u.test(text) ? Array.from(text.matchAll(TAGGED), ([, key = '', digest = '']) => digestOf(TAGS.get(key), digest)).flat() : [];
  },
};

/** A list of tagged digests is longer than any digest. Characters. */
const LIST_MAX = 2_048;

function named(text: string, { name }: NamedText): readonly Recognized[] {
  if (name.length < 2) return [];
  const category = toldBy(name, HASHED);
  // Two letters abbreviate much else; their senders hash with SHA-256.
  if (category === undefined || /^ (?:fn|ln|ct|zp|db|ge) $/u.test(keyWords(name)) && text.length !== 64) return [];
  // A customer's number may be hexadecimal by birth; a digest of it says so, or has the length of SHA-256.
  return category === 'customer-id' && text.length !== 64 && !/sha|md5|hash/iu.test(name) ? [] : digestOf(category, text);
}

/** What senders hash: advanced matching and enhanced conversions of the advertising networks, and on their model everybody else. */
const HASHED: readonly DataCategory[] = [
  'email-address', 'phone-number', 'given-name', 'family-name', 'date-of-birth', 'gender', 'city', 'postcode', 'postal-address', 'customer-id', 'ip-address', 'national-id',
];

/** Google's enhanced conversions on the wire: `tv.1~em.<base64url>~pn.<base64url>`, keys after the user-provided data fields of its documentation. */
const TAGGED = /~([a-z]{2})\d?\.([\w-]{43})(?=~|$)/gu;

const TAGS: ReadonlyMap<string, DataCategory> = new Map(Object.entries({
  em: 'email-address', pn: 'phone-number', fn: 'given-name', ln: 'family-name', sa: 'postal-address', ct: 'city', pc: 'postcode',
} as const));

function digestOf(category: DataCategory | undefined, text: string): readonly Recognized[] {
  return category === undefined ? [] : [{ category, form: 'hashed', confidence: 'declared', text }];
}
