import type { ChainWords } from './chain-words.ts';
import { COMPRESSION_NAMES, ENCODING_NAMES, HASH_NAMES } from './step-names.ts';

/** English. Each kind's names follow its phrase: `without` accents, `hashed with` SHA-256. */
export const chainEn: ChainWords = {
  then: ', then ',
  repeated: (name, times) => `${name} ${times === 2 ? 'twice' : `${times} times`}`,
  phrases: {
    changed: { next: ', ' },
    without: { first: 'without ', next: ', ', last: ' or ' },
    kept: { first: 'reduced to ', next: ', ', last: ' and ' },
    hashed: { first: 'hashed with ', next: ', then with ' },
    escaped: { first: 'escaped for ', next: ', then for ' },
    written: { first: 'written in ', next: ', then in ' },
    inside: { first: 'inside ', next: ' inside ' },
    compressed: { first: 'compressed with ', next: ', then with ' },
  },
  names: {
    changed: {
      trim: 'trimmed', nfkc: 'with special letters made plain', nfd: 'with accents written apart', lower: 'put in lower case', upper: 'put in upper case',
      'single-spaces': 'with single spaces', 'hyphens-to-spaces': 'with spaces for hyphens', grouped: 'set in groups',
      'gmail-host': 'with gmail.com for googlemail.com', punycode: 'with its domain in Punycode',
      e164: 'in international form', 'double-zero': 'with 00 for the +', national: 'in national form', 'trunk-zero': 'with its leading 0',
      initial: 'with an initial for a name', 'name-order': 'with its names in another order', comma: 'with a comma between words',
      dotted: 'with a dot between words', underscored: 'with an underscore between words', hyphenated: 'with a hyphen between words',
      'iso-date': 'in the form YYYY-MM-DD', yyyymmdd: 'in the form YYYYMMDD', ddmmyyyy: 'in the form DDMMYYYY', mmddyyyy: 'in the form MMDDYYYY',
      'yyyy-mm-dd': 'with the year first', 'dd-mm-yyyy': 'with the day first', 'mm-dd-yyyy': 'with the month first',
      'two-digit-year': 'with a two-digit year', midnight: 'with midnight as its time',
      'epoch-days': 'counted in days since 1970', 'epoch-seconds': 'counted in seconds since 1970', 'epoch-milliseconds': 'counted in milliseconds since 1970',
      'decimal-point': 'with a decimal point', 'decimal-comma': 'with a decimal comma', thousands: 'with its thousands grouped',
      'minor-units': 'in cents', rounded: 'rounded off', masked: 'with the rest masked',
      'latitude-longitude': 'with the latitude first', 'longitude-latitude': 'with the longitude first', geohash: 'turned into a geohash',
      e6: 'in millionths of a degree', e7: 'in ten-millionths of a degree',
      abbreviated: 'with words abbreviated', 'spelled-out': 'with abbreviations spelled out', 'one-line': 'on one line', 'several-lines': 'on several lines',
      'gender-letter': 'as a letter', 'gender-word': 'as a word', 'gender-digit': 'as a digit',
      salt: 'with a known salt added', plus: 'with + for spaces',
      split: 'in pieces over several fields', streamed: 'letter by letter over several requests',
    },
    without: {
      'no-spaces': 'spaces', 'no-punctuation': 'punctuation', 'no-diacritics': 'accents', compact: 'separators',
      'gmail-dots': 'the dots Gmail ignores', 'plus-tag': 'its +tag', 'no-legal-form': 'its legal form',
      'no-leading-zeros': 'leading zeros', 'no-trailing-zeros': 'trailing zeros', unsigned: 'its sign', 'without-check': 'its check digits',
    },
    kept: {
      'letters-and-digits': 'letters and digits', digits: 'its digits', 'local-part': 'the part before the @', 'domain-part': 'the part after the @',
      'single-name': 'one of its names', year: 'its year', 'last-four': 'its last four characters', 'first-six': 'its first six digits',
      'first-five': 'its first five digits', 'outward-code': 'its first half', latitude: 'its latitude', longitude: 'its longitude',
      'first-line': 'its first line', street: 'its street', prefix: 'its beginning',
    },
    hashed: HASH_NAMES,
    escaped: { percent: 'a web address', 'js-escape': 'JavaScript', 'json-escape': 'JSON', 'html-entities': 'HTML', 'quoted-printable': 'e-mail' },
    written: {
      ...ENCODING_NAMES,
      hex: 'hexadecimal', base16: 'hexadecimal', base64url: 'URL-safe Base64',
      reversed: 'reverse order', 'reversed-bytes': 'reverse byte order', substitution: 'substituted letters',
    },
    inside: {
      json: 'JSON', lines: 'lines of JSON', multipart: 'a multipart form', xml: 'XML', url: 'a web address', jwt: 'a JWT', 'data-url': 'a data URL',
      'binary-string': 'a binary string', form: 'form data', envelope: 'an envelope', 'grpc-web': 'gRPC-Web', msgpack: 'MessagePack', cbor: 'CBOR', protobuf: 'Protocol Buffers', 'socket-frame': 'a socket message', 'text-runs': 'bytes of an unknown format',
    },
    compressed: COMPRESSION_NAMES,
  },
};
