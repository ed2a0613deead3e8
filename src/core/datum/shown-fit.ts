import { passesIban, passesLuhn } from './checksums.ts';
import { categoryOfText } from './recognize.ts';

/** Gives a shown text as the value it is, without what pages put around it, or undefined where it cannot be one. */
type Fit = (text: string) => string | undefined;

/**
 * The kinds of data that pages show of a person and that can be told from other text, and what each must look like. What
 * is not here (a password, a message, an age) is either never shown or says nothing when it is.
 */
export const SHOWN_FITS = {
  'email-address': text => categoryOfText(text) === 'email-address' && !ROLE.test(text) ? text : undefined,
  'phone-number': text => /^\+?[\d\s().\/-]{7,24}$/u.test(text) && isBetween(digitsIn(text), 7, 15) && !FREEPHONE.test(text.replace(/[^\d+]/gu, '')) ? text : undefined,
  'bank-account': text => isIban(text) || (/^[A-Z]{0,4}[\d\s-]{8,34}$/u.test(text) && digitsIn(text) >= 8) ? text : undefined,
  'payment-card': text => /^[\d\s-]{13,23}$/u.test(text) && isBetween(digitsIn(text), 13, 19) && passesLuhn(text.replace(/\D/gu, '')) ? text : undefined,
  'account-balance': amount,
  'salary': amount,
  'transaction': text => amount(text) ?? (/\p{L}{3}/u.test(text) && !/^[\d\s/.:-]+$/u.test(text) ? text : undefined),
  'date-of-birth': text => /(?:19|20)\d{2}/u.test(text) && text.length <= 32 && digitsIn(text) >= 5 && !/\d:\d/u.test(text) ? text : undefined,
  'national-id': text => /^[\p{L}\d][\p{L}\d .\/-]{5,24}$/u.test(text) && digitsIn(text) >= 5 ? text : undefined,
  'customer-id': text => /^[\p{L}\d#][\w./ -]{3,39}$/u.test(text) && digitsIn(text) >= 3 ? text : undefined,
  'username': text => /^[\w.@+-]{4,64}$/u.test(text) && !isCommon(text) ? text : undefined,
  'given-name': personName,
  'family-name': personName,
  'postal-address': text => /\d/u.test(text) && /\p{L}{3}/u.test(text) && text.length >= 8 ? text : undefined,
  'city': text => /^\p{Lu}[\p{L}' .’-]{2,40}$/u.test(text) ? text : undefined,
  'postcode': text => /^[A-Z\d][A-Z\d -]{2,9}$/u.test(text) && /\d/u.test(text) ? text : undefined,
  'household': words,
  'profession': words,
  'health': words,
  'beliefs': words,
} as const satisfies Readonly<Record<string, Fit>>;

/** An IBAN, in groups or not, with its check digits. */
export function isIban(text: string): boolean {
  const compact = text.replace(/[\s-]/gu, '').toUpperCase();
  return /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/u.test(compact) && passesIban(compact);
}

/** One to four words that begin with a capital, none of them a word of greetings and buttons. */
export function isPersonName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,3}$/u.test(text) && text.length <= 60 && !isCommon(text);
}

function personName(text: string): string | undefined {
  const name = text.replace(/^(?:mr|mrs|ms|miss|dr|prof|mme|mlle|m|monsieur|madame|mademoiselle)\.?\s+(?=\p{Lu})/iu, '');
  return isPersonName(name) && name.length >= 2 ? name : undefined;
}

function amount(text: string): string | undefined {
  const [number, ...more] = text.match(/\d[\d\s.,'’]*/gu) ?? [];
  const rest = text.replace(/\d[\d\s.,'’]*/u, '').replace(/[\s+\p{Pd}−()]/gu, '');
  if (number === undefined || more.length > 0 || !/^(?:\p{Sc}|[A-Z]{3}|\p{L}{1,3}\p{Sc}|kr|zł|fr|chf)?$/iu.test(rest)) return undefined;
  return /[1-9]/u.test(number) ? number.replace(/[\s.,]+$/u, '') : undefined;
}

function words(text: string): string | undefined {
  return /\p{L}{4}/u.test(text) && text.length <= 60 && !isCommon(text) ? text : undefined;
}

function digitsIn(text: string): number {
  return text.replace(/\D/gu, '').length;
}

function isBetween(count: number, least: number, most: number): boolean {
  return count >= least && count <= most;
}

/** Mailboxes of an office, not of a person (RFC 2142 names most of them). */
const ROLE = /^(?:info|contact|hello|hi|support|sales|press|presse|no-?reply|ne-?pas-?repondre|do-?not-?reply|privacy|dpo|legal|webmaster|postmaster|hostmaster|admin|administrator|help|helpdesk|service|services|serviceclient|customer\.?(?:care|service)|care|jobs|careers|recrutement|team|office|mail|marketing|media|security|abuse|billing|feedback|enquiries|inquiries|newsletter|shop|store|bonjour|accueil|example|user|you|your|name|email|john\.?doe|jane\.?doe)@/iu;

/** Numbers that are free to call belong to companies. */
const FREEPHONE = /^(?:(?:\+?1)?8(?:00|33|44|55|66|77|88)\d{7}|0800\d*|0080\d*|\+\d{1,3}0?80\d{6,7})$/u;

/** What stands where a name or a word of somebody's would: an invitation, a state, a stranger. */
const COMMON = / (?:world|guest|visitor|there|everyone|everybody|all|kitty|fresh|bank|back|again|friends?|team|america|britain|paris|tristesse|sign|log|login|register|user|member|client|customer|visiteur|invite|invitee|monde|tous|toutes|nous|vous|to|the|my|your|our|you|we|here|home|now|new|none|not|null|undefined|unknown|required|optional|edit|change|add|update|save|show|hide|view|more|select|choose|loading|empty|pending|active|yes|no|oui|non|aucun|aucune|obligatoire|facultatif|modifier|ajouter|choisir|connexion|inscription|chez|sur|dans|hello|welcome|settings|account|profile|password|email|name|nom|prenom) /u;

function isCommon(text: string): boolean {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\d]+/gu, ' ');
  return COMMON.test(` ${plain.trim()} `);
}
