import type { DataCategory } from '../datum/category.ts';
import type { Form } from '../datum/form.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Channel, EvidenceKind, Witness } from '../evidence/evidence.ts';
import type { Visit } from '../evidence/log.ts';
import type { Acceptance } from '../finding/acceptance.ts';
import type { Beginning, Link } from '../finding/chain.ts';
import type { EvidenceRef, Finding } from '../finding/finding.ts';
import type { Gap } from '../finding/gap.ts';
import type { Hashed, Integrity, ScriptDoing, ScriptKind, ScriptMode } from '../finding/script.ts';
import type { Situation } from '../finding/situation.ts';
import type { Domain, Recipient } from '../party/recipient.ts';
import type { Localized, Rule } from '../rulebook/rule.ts';
import type { Deduction, Violation } from '../rulebook/verdict.ts';
import type { Score } from './graded.ts';
import type { ConsentAudit } from './consent-audit.ts';
import type { CollectedField, DeclaredAudit } from './declared-audit.ts';
import type { LoadEntry, MeasureEntry, Policies } from './measure-entry.ts';
import type { StoredSummary } from './stored-entry.ts';
import type { WalkSummary } from './walk-summary.ts';

export type { Deduction, Gap, Score, Violation, WalkSummary };
export type { CollectedField, DeclarationEntry, DeclaredAudit, DeclaredCell, DeclaredRow, NeedEntry, StatementEntry } from './declared-audit.ts';
export type { BannerFault, LoadEntry, MeasureDoubt, MeasureEntry, MeasureKind, MeasureSubject, Policies, PolicyDoubt, Replacement, SiteHeader } from './measure-entry.ts';
export { BANNER_FAULTS, MEASURE_DOUBTS, MEASURE_KINDS, MEASURE_SUBJECTS, POLICY_DOUBTS, SITE_HEADERS } from './measure-entry.ts';
export type { BannerEntry, ComparedEntry, ConsentAudit, Mark, StateEntry, Timeline } from './consent-audit.ts';
export type { CookieAttributes, StoredSummary } from './stored-entry.ts';
export { SAME_SITES, STORED_IN } from './stored-entry.ts';

/** The result: plain data, complete in itself, about nobody. Reports and views see this and nothing else. */
export interface Audit {
  readonly schema: 'sillage.audit/1';
  readonly tool: { readonly name: 'Sillage'; readonly version: string };
  readonly visits: readonly VisitSummary[];
  /** The rules in force; audits made before these were told leave them out. */
  readonly rulebook: { readonly id: string; readonly title: Localized; readonly version: string; readonly digest: string; readonly rules?: readonly Rule[] | undefined };
  readonly score: Score;
  /** Everyone contacted, the first party first, then those who received most. */
  readonly recipients: readonly RecipientEntry[];
  /** The scripts of the site's own documents, in the order in which they were first seen. */
  readonly scripts: readonly ScriptEntry[];
  /** Everything found, whether or not a rule speaks of it. */
  readonly findings: readonly Finding[];
  /** Most severe first. */
  readonly violations: readonly Violation[];
  readonly outcomes: readonly Outcome[];
  /** The findings that somebody answers for, as a baseline says; left out where none was given. */
  readonly accepted?: readonly Acceptance[] | undefined;
  /** What was asked about consent, answered, and what left before and after; none where nothing of it was seen. */
  readonly consent?: ConsentAudit | undefined;
  /** What the site declares of itself, held against what was seen; none where it declares nothing. */
  readonly declared?: DeclaredAudit | undefined;
  /** The form fields that were filled in: what they ask for, never what they were told. Left out where there were none. */
  readonly collected?: readonly CollectedField[] | undefined;
  /** What was stored in the browser, or found there: names, never values. */
  readonly stored: readonly StoredSummary[];
  /** How many entries more there were than are listed; they were examined like the others. Left out where there were none. */
  readonly storedUnlisted?: number | undefined;
  /** Registrable domains that counted as the site's own because whoever audited it said so. */
  readonly own?: readonly Domain[] | undefined;
  /** How a person walked through the product in these visits, in that person's words; none where nobody did. */
  readonly walk?: WalkSummary | undefined;
  /** What the site's own documents loaded, by origin; none where nobody looked. */
  readonly loads?: readonly LoadEntry[] | undefined;
  /** What could be done, and what it would win: most first. None where there is nothing to do, or nobody worked it out. */
  readonly measures?: readonly MeasureEntry[] | undefined;
  /** The headers by which browsers would enforce it. */
  readonly policies?: Policies | undefined;
  /** What could not be seen, each with its count. */
  readonly gaps: readonly Gap[];
  /** The evidence that findings name, made safe to show. */
  readonly evidence: readonly EvidenceSummary[];
}

export interface VisitSummary {
  readonly page: Redacted;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly host: Visit['host'];
  readonly browser: string;
  readonly state: Visit['state'];
  readonly run?: number | undefined;
  readonly listening: Visit['listening'];
  readonly observes: readonly EvidenceKind[];
  readonly requests: number;
}

export interface RecipientEntry extends Recipient {
  readonly tracks: Tracks;
  readonly requests: number;
  readonly bytes: number;
  /** Milliseconds, over all visits, in which at least one of its requests was waiting for its answer; left out where no answer was seen. */
  readonly waitedMs?: number | undefined;
  /** Milliseconds from the start of the visit to the first contact. */
  readonly firstMs: number;
  readonly channels: readonly Channel[];
  /** What it received, worst form first. */
  readonly received: readonly { readonly category: DataCategory; readonly form: Form; readonly findings: readonly [string, ...string[]] }[];
  /** Who had its requests made: a tree, as its branches, in the order in which they first led there. None for the site itself. */
  readonly initiators: readonly Branch[];
}

/** One line of the inventory of scripts (PCI DSS 4.0.1 §6.4.3). */
export interface ScriptEntry extends Pick<Recipient, 'domain' | 'party' | 'organization'> {
  readonly of: ScriptKind;
  /** Without query; of what has no address, its page's. */
  readonly address: Redacted;
  /** The documents it ran in, without query. */
  readonly pages: readonly Redacted[];
  /** How it came to be loaded; none for what stands in a page, and where no request was seen. */
  readonly loaded: readonly Branch[];
  readonly mode: ScriptMode;
  readonly integrity: Integrity;
  readonly hashed: Hashed;
  /** SHA-256 in hex of all that it was seen to say. */
  readonly sha256: readonly string[];
  /** Length in UTF-8, where that is known. */
  readonly bytes?: number | undefined;
  /** Milliseconds from the start of the visit to when it was first seen. */
  readonly firstMs: number;
  readonly doing: ScriptDoing;
}

/** One way in which requests to a recipient came about, from where it began. */
export interface Branch {
  readonly begins: Beginning;
  /** Who was asked for by whom, the first by where the branch begins. */
  readonly through: readonly BranchStep[];
  /** How the last of them, or the beginning itself, made the requests. */
  readonly how: Link;
  readonly requests: number;
}

export interface BranchStep {
  readonly how: Link;
  /** Its address, without query. */
  readonly what: Redacted;
  readonly domain: Domain;
}

/** Does this recipient track people here? Knowledge may say so, or this visit may show it. */
export interface Tracks {
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly because: TrackingReason;
}

export type TrackingReason = (typeof TRACKING_REASONS)[number];

export const TRACKING_REASONS = [
  'first-party', 'known-tracker', 'known-service', 'received-personal-data', 'set-identifier', 'received-identifier',
  'received-beacon', 'nothing-known',
] as const;

/**
 * What became of each detector. One that could not look is never reported as having found nothing. `gaps`: how much of what it
 * reads went unseen; `missing`: the kinds of evidence that it reads and no visit's host gathered.
 * `without`: what it is about never came about in any visit, as a refusal.
 */
export type Outcome = { readonly detector: string } & (
  | { readonly status: 'complete' }
  | { readonly status: 'partial'; readonly gaps: number; readonly missing?: readonly EvidenceKind[] | undefined }
  | { readonly status: 'not-observed'; readonly missing: readonly EvidenceKind[] }
  | { readonly status: 'not-tried'; readonly without: readonly Situation[] }
  | { readonly status: 'failed'; readonly reason: string });

export interface EvidenceSummary {
  readonly ref: EvidenceRef;
  readonly kind: EvidenceKind;
  readonly offsetMs: number;
  readonly witness: Witness;
  /** One line: `POST https://api.segment.io/v1/t`, `input email`. Without query and fragment, and with values hidden. */
  readonly what: Redacted;
  readonly channel?: Channel | undefined;
  /** The scripts behind it, as addresses without query. */
  readonly scripts: readonly Redacted[];
}
