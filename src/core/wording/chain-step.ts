import type { COMPRESSION_NAMES, ENCODING_NAMES, HASH_NAMES } from './step-names.ts';

/**
 * The steps from a value to the wire that have words, by the kind of phrase they are told in. A chain may hold others: they
 * are shown as they are. What is told is the datum: "put in lower case", "mise en minuscules".
 */
export interface ChainSteps {
  /** Told by a clause of its own. */
  readonly changed:
    | 'trim' | 'nfkc' | 'nfd' | 'lower' | 'upper' | 'single-spaces' | 'hyphens-to-spaces' | 'grouped' | 'gmail-host' | 'punycode'
    | 'e164' | 'double-zero' | 'national' | 'trunk-zero' | 'initial' | 'name-order' | 'comma' | 'dotted' | 'underscored' | 'hyphenated'
    | 'iso-date' | 'yyyymmdd' | 'ddmmyyyy' | 'mmddyyyy' | 'yyyy-mm-dd' | 'dd-mm-yyyy' | 'mm-dd-yyyy' | 'two-digit-year' | 'midnight'
    | 'epoch-days' | 'epoch-seconds' | 'epoch-milliseconds' | 'decimal-point' | 'decimal-comma' | 'thousands' | 'minor-units' | 'rounded' | 'masked'
    | 'latitude-longitude' | 'longitude-latitude' | 'geohash' | 'e6' | 'e7' | 'abbreviated' | 'spelled-out' | 'one-line' | 'several-lines'
    | 'gender-letter' | 'gender-word' | 'gender-digit' | 'salt' | 'plus' | 'split' | 'streamed';
  /** What was taken away: "without accents or punctuation". */
  readonly without:
    | 'no-spaces' | 'no-punctuation' | 'no-diacritics' | 'compact' | 'gmail-dots' | 'plus-tag' | 'no-legal-form'
    | 'no-leading-zeros' | 'no-trailing-zeros' | 'unsigned' | 'without-check';
  /** All that was left: "reduced to its last four characters". */
  readonly kept:
    | 'letters-and-digits' | 'digits' | 'local-part' | 'domain-part' | 'single-name' | 'year' | 'last-four' | 'first-six' | 'first-five'
    | 'outward-code' | 'latitude' | 'longitude' | 'first-line' | 'street' | 'prefix';
  readonly hashed: keyof typeof HASH_NAMES;
  /** Made fit for what stands around it, as that thing's own rules ask. */
  readonly escaped: 'percent' | 'js-escape' | 'json-escape' | 'html-entities' | 'quoted-printable';
  /** Written otherwise, so that people no longer read it at sight. */
  readonly written: keyof typeof ENCODING_NAMES | 'hex' | 'base16' | 'base64url' | 'reversed' | 'reversed-bytes' | 'substitution';
  readonly inside:
    | 'json' | 'lines' | 'multipart' | 'xml' | 'url' | 'jwt' | 'data-url' | 'binary-string' | 'form' | 'envelope' | 'grpc-web' | 'msgpack' | 'cbor' | 'protobuf' | 'socket-frame' | 'text-runs';
  readonly compressed: keyof typeof COMPRESSION_NAMES;
}

export type StepKind = keyof ChainSteps;
