import type { Confidence } from '../datum/form.ts';
import type { Facts } from '../finding/finding.ts';

/** The detectors of behavior: what a script did in the page, or somebody did with the visitor's browser, whatever was sent. */
export type BehaviorId = (typeof BEHAVIOR_IDS)[number];

/** What scripts hear and read of what people enter. */
export type FieldsId = (typeof FIELDS_IDS)[number];

const FIELDS_IDS = ['listened-to-keys', 'read-fields'] as const;

/** What a site leaves open to others. */
export type ProtectionId = (typeof PROTECTION_IDS)[number];

const PROTECTION_IDS = [
  'disguised-third-party', 'missing-script-policy', 'script-without-integrity', 'loose-referrer-policy', 'missing-strict-transport', 'delegated-permission', 'insecure-transport', 'foreign-form',
] as const;

/** Who records visits, and what recordings hold. */
export type ReplaysId = (typeof REPLAYS_IDS)[number];

const REPLAYS_IDS = ['session-replay', 'unmasked-replay'] as const;

/** What tells a browser from others. */
export type FingerprintsId = (typeof FINGERPRINTS_IDS)[number];

const FINGERPRINTS_IDS = ['canvas-fingerprint', 'webgl-fingerprint', 'audio-fingerprint', 'font-fingerprint', 'fingerprint-breadth'] as const;

/** What is kept of a visitor, and passed on. */
export type IdentifiersId = (typeof IDENTIFIERS_IDS)[number];

const IDENTIFIERS_IDS = ['identifier-stored', 'identifier-shared', 'respawned-identifier', 'decorated-link', 'bounce-tracking'] as const;

/** What a site's scripts say of the visitor's choice, and what they do. */
export type RecordsId = (typeof RECORDS_IDS)[number];

const RECORDS_IDS = ['consent-contradicted', 'consent-altered', 'recipient-not-declared', 'consent-mode-ping', 'refusal-recorded-as-consent'] as const;

/** What a site promises in its own words. */
export type PromisesId = (typeof PROMISES_IDS)[number];

const PROMISES_IDS = ['broken-promise'] as const;

/** Whom a site has approved, and whom it has not. */
export type DeclarationsId = (typeof DECLARATIONS_IDS)[number];

const DECLARATIONS_IDS = ['undeclared-recipient', 'outside-declaration', 'expired-declaration'] as const;

/** How a site asks for consent, and what it makes of the answer. */
export type ConsentVerdictId = (typeof CONSENT_VERDICT_IDS)[number];

const CONSENT_VERDICT_IDS = [
  'exposed-before-choice', 'exposed-after-refusal', 'stored-before-choice', 'refusal-without-effect', 'withdrawal-without-effect', 'gpc-ignored', 'no-banner',
  'no-refusal-on-first-layer', 'refusal-harder-than-acceptance', 'preticked-boxes', 'consent-wall', 'refusal-not-remembered',
] as const;

export const BEHAVIOR_IDS = [...FIELDS_IDS, ...PROTECTION_IDS, ...REPLAYS_IDS, ...FINGERPRINTS_IDS, ...IDENTIFIERS_IDS, ...CONSENT_VERDICT_IDS, ...PROMISES_IDS, ...DECLARATIONS_IDS, ...RECORDS_IDS] as const;

/** What a sentence about a behavior is made of, each part ready to be said. */
export interface BehaviorParts {
  readonly who: string;
  /** What it is about, in quotation marks; '' where a recipient alone says it. */
  readonly subject: string;
  /** `your e-mail address`; '' where the finding names no kind of data. */
  readonly what: string;
  readonly facts: Facts;
  readonly confidence: Confidence;
  readonly times: number;
  /** `3 scripts`, in the language's own way of writing. */
  readonly count: (n: number, one: string, other: string) => string;
  /** `before you agreed to anything`, or ''. */
  readonly when: string;
}

export interface BehaviorWords {
  /** The finding's kind, as a heading. */
  readonly name: string;
  /** Its sentence speaks of the subject: where there is none, the finding is told from its common fields. */
  readonly about?: 'subject';
  readonly says: (parts: BehaviorParts) => string;
}

/** The words of those facts that are true. */
export function trueOf(facts: Facts, words: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(words).filter(([fact]) => facts[fact] === true).map(([, it]) => it);
}
