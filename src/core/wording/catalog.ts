import type { Audit, Outcome, Tracks, TrackingReason, VisitSummary } from '../audit/audit.ts';
import type { CategoryGroup, DataCategory } from '../datum/category.ts';
import type { Confidence, Form } from '../datum/form.ts';
import type { Channel, EvidenceKind, GapReason, Witness } from '../evidence/evidence.ts';
import type { ConsentState } from '../finding/finding.ts';
import type { Role } from '../party/recipient.ts';
import type { Severity } from '../rulebook/rule.ts';
import type { Purpose } from '../vendors/vendor.ts';
import type { BehaviorId, BehaviorWords } from './behavior-words.ts';
import type { ChainWords } from './chain-words.ts';
import type { ChoiceWords } from './choice-words.ts';
import type { DetectorId } from './detector-id.ts';
import type { InitiatorWords } from './initiator-words.ts';
import type { MeasureWords } from './measure-words.ts';
import type { Notation, Noun } from './notation.ts';
import type { ScriptWords } from './script-words.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { UnseenWords } from './unseen-words.ts';

/**
 * All the words of one language. Closed: a word of the domain that has none here does not compile.
 * Names stand alone in tables and begin with a capital; clauses go into sentences and do not.
 */
export interface Catalog {
  readonly notation: Notation;
  readonly groups: Words<CategoryGroup>;
  readonly categories: Readonly<Record<DataCategory, CategoryWords>>;
  readonly roles: Words<Role>;
  readonly forms: Readonly<Record<Form, FormWords>>;
  readonly confidences: Readonly<Record<Confidence, ConfidenceWords>>;
  readonly channels: Words<Channel>;
  readonly severities: Words<Severity>;
  readonly consents: Readonly<Record<ConsentState, ConsentWords>>;
  /** Does it track people here? */
  readonly answers: Words<Tracks['answer']>;
  /** A clause that follows the answer: `because …`. */
  readonly reasons: Words<TrackingReason>;
  readonly evidenceKinds: Readonly<Record<EvidenceKind, Noun>>;
  readonly witnesses: Words<Witness>;
  readonly hosts: Words<VisitSummary['host']>;
  readonly states: Words<VisitSummary['state']>;
  readonly outcomes: Words<Outcome['status']>;
  /** The finding's kind, as a heading. */
  readonly detectors: Words<DetectorId>;
  /** What scripts do in a page: its heading, and the sentence. */
  readonly behaviors: Readonly<Record<BehaviorId, BehaviorWords>>;
  /** What a vendor's message is for, as a clause: `measure which pages are viewed`. */
  readonly purposes: Words<Purpose>;
  /** What was done to a value on its way. */
  readonly chain: ChainWords;
  readonly gaps: Readonly<Record<GapReason, (missing: Missing) => string>>;
  /** The same told at length, and how closely was listened. */
  readonly unseen: UnseenWords;
  /** Who had whom ask. */
  readonly initiators: InitiatorWords;
  /** The scripts of a site's pages. */
  readonly scripts: ScriptWords;
  /** What a site can do. */
  readonly measures: MeasureWords;
  /** What was asked about consent, what was chosen, and what that changed. */
  readonly choices: ChoiceWords;
  readonly notGraded: Words<Extract<Audit['score'], { status: 'not-graded' }>['reason']>;
  readonly sentences: SentenceWords;
}

export type Words<K extends string> = Readonly<Record<K, string>>;

export interface CategoryWords {
  readonly name: string;
  /** Within a sentence, as said to the person it is about: `your e-mail address`. */
  readonly yours: string;
}

export interface FormWords {
  readonly name: string;
  /** One letter that stands for it where there is no room, different for each form. */
  readonly sign: string;
  /** Within a sentence; `means` is how it was done (`SHA-256`), or '' where that is not known. */
  readonly clause: (means: string) => string;
}

export interface ConfidenceWords {
  /** Beside "Confidence", as it is meant: `Part of it`. */
  readonly name: string;
  /** The datum, said no surer than we are: `what looks like your e-mail address`. */
  readonly hedge: (yours: string) => string;
}

export interface ConsentWords {
  readonly name: string;
  /** Ends a sentence; '' where there is nothing to say. */
  readonly clause: string;
}

/** What a gap is about, ready to be said. */
export interface Missing {
  /** By the kind of which most is missing. */
  readonly count: number;
  /** `12 requests`; of several kinds, `12 requests and 3 form entries`. */
  readonly counted: string;
}
