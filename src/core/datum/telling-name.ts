import type { DataCategory } from './category.ts';
import { wordsOf } from './words.ts';

/**
 * Does a field's name say by itself that it holds this, though nobody knows the value? Stricter than `supports`, which
 * only has to corroborate a known value: here the name's last words must say it, since the last word of an English
 * compound is what it is (`mobile_width` is a width, `email_template` a template).
 */
export function tells(name: string, category: DataCategory): boolean {
  return toldBy(name, [category]) !== undefined;
}

/** The first of these categories that a field's name says it holds. */
export function toldBy(name: string, categories: readonly DataCategory[]): DataCategory | undefined {
  if (name === '') return undefined;
  const words = keyWords(name);
  return categories.find(it => wordsTell(words, it));
}

/** The same of `keyWords` already read, for who has more to ask of them. */
export function wordsTell(words: string, category: DataCategory): boolean {
  return TELLING[category]?.test(words) ?? false;
}

/** Names longer than this are no names; only their end is read. Characters. */
const NAME_MAX = 160;

/**
 * The words of the key a field stands under: `$.user.ipAddress` → ` ip address `, `ud[em]` → ` em `. A key that says only
 * how (`id`, `number`, `sha256`) is read behind the one it stands in: `$.user.id` → ` user id `.
 */
export function keyWords(name: string): string {
  const [key, holder] = lastKeys(name);
  const words = plainWords(key);
  return HOW.test(words) ? wordsOf(`${holder} ${key}`) : words;
}

/** The key a field stands under, without places in lists, and the key around it. Read from the end: every field is asked for it. */
function lastKeys(name: string): readonly [string, string] {
  const end = name.slice(-NAME_MAX);
  const [key, from] = keyBefore(end, NAME_MAX);
  return [key, keyBefore(end, from)[0]];
}

/** The last key that ends before this place, and where it begins. */
function keyBefore(name: string, before: number): readonly [string, number] {
  let end = Math.min(before, name.length);
  while (end > 0) {
    let from = end;
    while (from > 0 && !SEPARATORS.has(name.charCodeAt(from - 1))) from -= 1;
    const key = name.slice(from, end);
    if (key !== '' && !/^[$\d]+$/u.test(key)) return [key, from - 1];
    end = from - 1;
  }
  return ['', 0];
}

const SEPARATORS: ReadonlySet<number> = new Set(Array.from('.[]"\'/', it => it.charCodeAt(0)));

function plainWords(key: string): string {
  return /^[a-z]+(?:_[a-z]+)*$/u.test(key) ? ` ${key.replaceAll('_', ' ')} ` : wordsOf(key);
}

const HOW = /^ (?:id|number|no|value|hash|hashed|hashes|sha( \d+)?|md 5|hex|digest|plain|raw|national|formatted|address|sha 256 hash) $/u;

/** What may follow without changing what is held: that it was hashed or tidied, that there are several. */
const TAIL = '(?: (?:hash|hashed|hashes|sha|md|hex|base|digest|normalized|lower|lowercase|lc|value|plain|raw|formatted|national|\\d{1,3}))* $';

/**
 * The names senders use, ending a key: the W3C autofill tokens, the documented short keys of advanced matching
 * (Meta: `em`, `ph`, `fn`, `ln`, `db`, `ct`, `zp`), and plain words in the larger languages.
 */
const TELLING: Readonly<Partial<Record<DataCategory, RegExp>>> = {
  'email-address': ending('e ?mail|em|hem|mail|e ?mail address|emailaddress|email id|courriel|correo'),
  'phone-number': ending('(?:tele)?phone|(?:tele|mobile|cell) ?phone|phone (?:number|no|num|nr|e)|phonenumber|(?:mobile|cell|tel|gsm) ?(?:number|no|nr)|tel|mobile|cell|gsm|msisdn|ph|portable|telefono?|handynummer|whatsapp'),
  'given-name': ending('fn|first ?name|given ?name|forename|fname|prenom'),
  'family-name': ending('ln|last ?name|family ?name|surname|lname|nom de famille'),
  'city': ending('ct|city|town|ville'),
  'postcode': ending('zp|zip|zip ?code|post ?code|postal code|plz'),
  'postal-address': ending('street|street address|address line'),
  'gender': ending('ge|gender'),
  'date-of-birth': ending('db|dob|birth ?(?:date|day)|bday|date (?:of|de) (?:birth|naissance)|date naissance|birth|geburtsdatum|fecha (?:de )?nacimiento|data (?:de )?nascimento|data di nascita'),
  'customer-id': /^(?!.*\b(?:ad|ads|adwords|advertiser|publisher|merchant|vendor|partner|seller|billing account|ga|google|business|sub|app|service)\b).* (?:(?:user|customer|client account|member|membership|subscriber|patient|shopper|buyer|contact|crm|person|people) ?(?:id|uid|uuid|guid|key|number|no|ref|identifier)|account ?(?:id|uid|uuid|number|no)|uid|uuid user|external id|distinct id|userid|customerid|kundennummer|numero (?:de )?client)(?: (?:hash|hashed|sha|md|value|\d{1,3}))* $/u,
  'payment-card': /^(?!.*\b(?:gift|loyalty|fidelity|sim|business|score)\b).* (?:card (?:number|no|num|pan)|card ?num(?:ber)?|cc ?(?:number|num|no)|ccnum|credit ?card|debit ?card|payment ?card|pan|card|carte bancaire|numero (?:de )?carte|kartennummer)(?: (?:value|raw|plain))? $/u,
  'bank-account': ending('bic|bic code|swift|swift ?(?:bic|code)|bank ?code'),
  'account-balance': /^(?!.*\b(?:white|load|color|point|points|loyalty|token|gift|credit)\b).* (?:balance|account balance|solde|saldo|kontostand)(?: (?:value|amount|formatted))* $/u,
  'salary': ending('salary|income|wages?|salaire|revenus?|gehalt|einkommen|salario'),
  'ip-address': /^(?!.*\b(?:server|host|edge|dns|origin|local|internal|gateway|proxy)\b).* (?:ip|ip ?addr(?:ess)?|ip ?v ?[46]|uip|client ?ip|user ?ip|remote ?(?:ip|addr(?:ess)?)|adresse ip|x forwarded for|x real ip|ip override)(?: (?:value|raw))? $/u,
  'national-id': ending('national ?id(?:entity|entification)?(?: number| no)?|tax ?(?:id|payer id|number|identification number)|tin|personal ?(?:id|code|number|identification number)|citizen ?(?:id|number)|identity ?(?:number|no|card|document)|id ?(?:number|card|card number|card no)'),
};

function ending(words: string): RegExp {
  return new RegExp(` (?:${words})${TAIL}`, 'u');
}
