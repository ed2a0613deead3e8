import { MAIL_PROVIDERS } from './email/providers.ts';
import { GMAIL_DOTS, GMAIL_HOST, PLUS_TAG, PUNYCODE } from './email/tidies.ts';
import type { Normalizer, Variant } from './normalizer.ts';
import { LOWER, TRIM, UPPER } from './tidy/text.ts';
import { cut, tidied, whole } from './tidy/tidy.ts';

/**
 * E-mail addresses: lower-cased by all, without tag and Gmail's dots by some (Google, enhanced conversions,
 * https://developers.google.com/google-ads/api/docs/conversions/upload-identifiers; UID2, https://unifiedid.com/docs/getting-started/gs-normalization-encoding).
 */
export const email: Normalizer = {
  id: 'email',
  categories: ['email-address', 'username', 'customer-id'],

  variants(value) {
    const given = tidied(whole(value), TRIM);
    if (!/^[^@\s]+@[^@\s]+$/u.test(given.text)) return [];
    const lower = tidied(given, LOWER);
    const untagged = tidied(lower, PLUS_TAG);
    const mailbox = tidied(lower, GMAIL_DOTS, PLUS_TAG);
    const wholes = [
      lower, untagged, mailbox, tidied(given, UPPER), tidied(given, PLUS_TAG), tidied(lower, GMAIL_DOTS), tidied(mailbox, GMAIL_HOST), tidied(lower, GMAIL_HOST), tidied(untagged, GMAIL_HOST),
      tidied(lower, PUNYCODE), tidied(untagged, PUNYCODE), given,
    ];
    return [...wholes, ...[lower, untagged, mailbox, given].flatMap(localPart), ...domainPart(lower)];
  },
};

/** Shorter than this, the part before the `@` is a word or initials. Characters. */
const LOCAL_MIN = 4;

function localPart(address: Variant): readonly Variant[] {
  const local = address.text.slice(0, address.text.indexOf('@'));
  return local.length < LOCAL_MIN ? [] : [cut(address, local, 'local-part')];
}

function domainPart(address: Variant): readonly Variant[] {
  const host = address.text.slice(address.text.indexOf('@') + 1);
  return MAIL_PROVIDERS.has(host) ? [] : [cut(address, host, 'domain-part')];
}
