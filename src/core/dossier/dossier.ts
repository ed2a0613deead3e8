import type { Gap } from '../finding/gap.ts';
import type { Compared, ConsentFacts, PromiseFacts } from './consent/facts.ts';
import type { ConsentTold } from './consent/told.ts';
import type { VendorContact } from './consent/undeclared.ts';
import type { Bounce, Decoration, Respawn, StoredEntry } from './kept.ts';
import type { Disguise, PageFacts, MarkedUp, Submission, Use, Upload, Replay, Fingerprint, ScriptFacts } from './behavior.ts';
import type { ApprovedFacts, CollectedFacts, SiteWords } from './site-facts.ts';
import type { VisitFacts, Transmission, Exposure, CookieSetting, AddressDisclosure, Speech, Identified, SharedIdentifier } from './facts.ts';

export type { Disguise, PageFacts, MarkedUp, Submission, Use, Upload, ReplaySign, Replay, Means, Fingerprint, ScriptFacts } from './behavior.ts';
export type { ApprovedFacts, CollectedFacts, OwnStatement, SiteWords } from './site-facts.ts';
export type { BannerFacts, Choice, Compared, ComparedWhat, ConsentFacts, Presence, Reached, SignalFacts } from './consent/facts.ts';
export type { VisitFacts, Transmission, Exposure, CookieSetting, AddressDisclosure, Speech, Identified, SharedIdentifier } from './facts.ts';

/** All that is known about a case: the evidence, and what follows from it. Detectors read this and nothing else. */
export interface Dossier {
  readonly visits: readonly VisitFacts[];
  readonly transmissions: readonly Transmission[];
  readonly exposures: readonly Exposure[];
  readonly cookies: readonly CookieSetting[];
  /** Everything that was stored in the browser, or found there. */
  readonly stored: readonly StoredEntry[];
  /** Identifiers of one party that reached another. */
  readonly shared: readonly SharedIdentifier[];
  /** Cookies that came back after they were deleted. */
  readonly respawns: readonly Respawn[];
  /** Identifiers that links carried from one site to another. */
  readonly decorations: readonly Decoration[];
  /** Third parties that the visitor's tab was led through. */
  readonly bounces: readonly Bounce[];
  readonly disclosures: readonly AddressDisclosure[];
  /** What scripts used of the platform, and whose they were. */
  readonly uses: readonly Use[];
  /** Third parties that are called by the site's own name. */
  readonly disguises: readonly Disguise[];
  /** How the site's own pages protect themselves, and whom their markup names. */
  readonly pages: readonly PageFacts[];
  readonly markup: readonly MarkedUp[];
  /** The scripts of the site's own documents, and what each was seen doing. */
  readonly scripts: readonly ScriptFacts[];
  /** The forms that were submitted, and to whom. */
  readonly submissions: readonly Submission[];
  /** Scripts that told this browser from others, and by what. */
  readonly fingerprints: readonly Fingerprint[];
  /** What was said in the formats of vendors that we can read. */
  readonly speeches: readonly Speech[];
  /** What holds a recording of the session, or may. */
  readonly uploads: readonly Upload[];
  /** Third parties that record the session. */
  readonly replays: readonly Replay[];
  /** Third parties that received an identifier the page had stored, with the request that carried it. */
  readonly identified: readonly Identified[];
  /** How each visit went about consent. */
  readonly consents: readonly ConsentFacts[];
  /** What third parties got, state by state, in the visits that were made to be compared. */
  readonly compared: readonly Compared[];
  /** What requests told their recipients about consent. */
  readonly told: readonly ConsentTold[];
  /** Vendors of the IAB's framework that were contacted while a TC string was in force. */
  readonly vendorContacts: readonly VendorContact[];
  /** What the site promises, as whoever audits it read it there. */
  readonly promises: readonly PromiseFacts[];
  /** The recipients that the site has approved; left out where it says nothing of any. */
  readonly approved?: readonly ApprovedFacts[] | undefined;
  /** What else the site says of itself. */
  readonly words: SiteWords;
  /** The form fields that were filled in. */
  readonly collected: readonly CollectedFacts[];
  /** What could not be seen: as observers said, and as follows from what they saw. */
  readonly gaps: readonly Gap[];
}
