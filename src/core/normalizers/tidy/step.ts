/**
 * What senders do to a value before they write it down: the words of the chain before any digest, shared with recipes.
 * A step that a value did not need is left out of its chain.
 */
export type Step = (typeof STEPS)[number];

export const STEPS = [
  // Any text.
  'trim', 'nfkc', 'lower', 'upper', 'single-spaces', 'no-spaces', 'hyphens-to-spaces', 'no-punctuation', 'no-diacritics', 'letters-and-digits', 'digits', 'compact', 'grouped',
  // E-mail addresses.
  'gmail-dots', 'plus-tag', 'gmail-host', 'punycode', 'local-part', 'domain-part',
  // Telephone numbers.
  'e164', 'double-zero', 'national', 'trunk-zero',
  // Names of people and companies.
  'initial', 'name-order', 'comma', 'dotted', 'underscored', 'hyphenated', 'single-name', 'no-legal-form',
  // Dates. The marks between day and month (`/`, `-`, `.`, space) are not told apart.
  'iso-date', 'yyyymmdd', 'ddmmyyyy', 'mmddyyyy', 'yyyy-mm-dd', 'dd-mm-yyyy', 'mm-dd-yyyy', 'no-leading-zeros', 'two-digit-year', 'midnight', 'epoch-days', 'epoch-seconds', 'epoch-milliseconds', 'year',
  // Amounts of money.
  'unsigned', 'decimal-point', 'decimal-comma', 'thousands', 'minor-units', 'no-trailing-zeros', 'rounded',
  // Numbers of accounts, cards and people; postcodes.
  'last-four', 'first-six', 'masked', 'without-check', 'first-five', 'outward-code',
  // Positions on Earth.
  'latitude-longitude', 'longitude-latitude', 'latitude', 'longitude', 'geohash', 'e6', 'e7',
  // Addresses, and words that stand for one another.
  'abbreviated', 'spelled-out', 'one-line', 'several-lines', 'first-line', 'street', 'gender-letter', 'gender-word', 'gender-digit',
] as const;
