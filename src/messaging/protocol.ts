import type { Audit } from '../core/audit/audit.ts';
import type { Trial } from '../core/audit/trial.ts';
import type { Delivery } from '../core/evidence/delivery.ts';
import type { ComparedState, EvidenceLog } from '../core/evidence/log.ts';
import type { WalkCase, WalkMark, WalkTold, WalkToBegin } from './walk.ts';
import type { PlacedComplaint } from '../core/shape/shape.ts';

/** Every message that crosses between parts of the extension. There are no others. */
export interface Protocol {
  /** A document hands over what its observers saw. Answered with how much was kept, so the frame may forget it. */
  'evidence/append': { to: 'background'; says: { readonly batch: readonly Delivery[] }; hears: { readonly kept: number } };
  /** A view asks for the audit of a tab as it stands. */
  'audit/get': { to: 'background'; says: { readonly tabId: number }; hears: TabReport };
  /** Somebody looks at a tab closely: from its next page on, everything that the browser tells is listened to. */
  'audit/begin': { to: 'background'; says: { readonly tabId: number }; hears: undefined };
  /** A comparison is about to visit a page in a tab that it opened: all that happens there until it is closed is one visit. */
  'visit/begin': { to: 'background'; says: VisitToBegin; hears: undefined };
  /** How a visit of a comparison is going; nothing while its page has not begun. */
  'visit/pulse': { to: 'background'; says: { readonly tabId: number }; hears: VisitPulse | undefined };
  /** All that was seen in a visit of a comparison. */
  'visit/log': { to: 'background'; says: { readonly tabId: number }; hears: EvidenceLog | undefined };
  /** The visit is over, and what was seen in it is to be forgotten. */
  'visit/end': { to: 'background'; says: { readonly tabId: number }; hears: undefined };
  /** The page that compares is left in the middle of it: what it opened is to be closed. */
  'visit/abandon': { to: 'background'; says: Nothing; hears: undefined };
  /** How the walk through a product stands, seen from a tab; or that there is none. */
  'walk/get': { to: 'background'; says: { readonly tabId: number }; hears: WalkTold };
  /** From its next page on, a tab is walked through. There is one walk at a time: a second is refused. */
  'walk/begin': { to: 'background'; says: WalkToBegin; hears: undefined };
  'walk/mark': { to: 'background'; says: WalkMark; hears: undefined };
  'walk/pause': { to: 'background'; says: Nothing; hears: undefined };
  /** Goes on, in this tab; also where the browser ended in the middle of it. */
  'walk/resume': { to: 'background'; says: { readonly tabId: number }; hears: undefined };
  /** Nothing more is of it from now on: all that it is to be audited from, but the evidence. Nothing where there is no walk. */
  'walk/close': { to: 'background'; says: Nothing; hears: WalkCase | undefined };
  /** All that was seen in one visit of the walk, while it was not paused. */
  'walk/log': { to: 'background'; says: { readonly visitId: string }; hears: EvidenceLog | undefined };
  /** It was audited, or is given up: what was kept for it is forgotten. */
  'walk/end': { to: 'background'; says: Nothing; hears: undefined };
  /** The audits kept, newest first. */
  'history/list': { to: 'background'; says: Nothing; hears: readonly HistoryEntry[] };
  'history/get': { to: 'background'; says: { readonly id: string }; hears: Audit | undefined };
  /** Deletes everything Sillage keeps: evidence, history, rules file, watched values. */
  'everything/forget': { to: 'background'; says: Nothing; hears: undefined };
  /** Which rules are in force, and the user's own file, as it was given. */
  'rules/get': { to: 'background'; says: Nothing; hears: RulesInForce };
  /** Reads rules without putting them in force: every mistake, or what they would change in the last audit that was kept. */
  'rules/try': { to: 'background'; says: { readonly source: string }; hears: RulesTried };
  /** Puts other rules in force. A wrong file changes nothing and hears every mistake. */
  'rules/set': { to: 'background'; says: RulesChoice; hears: { readonly complaints: readonly PlacedComplaint[] } };
}

export interface VisitToBegin {
  readonly tabId: number;
  readonly state: ComparedState;
  /** From 1; left out where there is one of each state. */
  readonly run?: number | undefined;
  readonly url: string;
  readonly privately: boolean;
}

export interface VisitPulse {
  /** How many pages the tab has shown, each time that one was loaded. */
  readonly pages: number;
  /** The address of the last of them. */
  readonly url: string;
  /** When something last moved on the network. Milliseconds since the epoch. */
  readonly movedMs: number;
}

/** The reason why evidence is refused once the user took the permission back: who hands it over falls silent. */
export const NO_ACCESS = 'evidence/append: there is no access any more';

/** A message that is understood by its name. */
export type Nothing = Readonly<Record<string, never>>;

/** What is known about one tab. */
export type TabReport =
  /** Sillage may not look at this site yet: the user has not been asked, or said no. */
  | { readonly status: 'no-access' }
  /** A page no extension can observe: the browser's own, or a store's. */
  | { readonly status: 'unobservable' }
  /** Access came after the page was loaded: reloading shows it from its start. */
  | { readonly status: 'not-started' }
  | { readonly status: 'observed'; readonly audit: Audit };

export interface HistoryEntry {
  readonly id: string;
  readonly page: string;
  readonly startedAt: string;
  readonly grade: string | undefined;
  readonly score: number | undefined;
  /** It came from a file: nothing of it was measured here. */
  readonly imported: boolean;
}

export type RulesChoice = { readonly profile: string } | { readonly source: string };

export interface RulesInForce {
  readonly id: string;
  readonly title: string;
  readonly profiles: readonly { readonly id: string; readonly title: string }[];
  /** The text of the user's own rules file, where one is in force. */
  readonly source: string | undefined;
}

export interface RulesTried {
  readonly complaints: readonly PlacedComplaint[];
  /** Left out where there are mistakes, or no audit. */
  readonly trial?: (Trial & { readonly page: string; readonly startedAt: string }) | undefined;
}

export type MessageName = keyof Protocol;
export type Place = Protocol[MessageName]['to'];
export type Says<N extends MessageName> = Protocol[N]['says'];
export type Hears<N extends MessageName> = Protocol[N]['hears'];
export type AddressedTo<P extends Place> = { [N in MessageName]: Protocol[N]['to'] extends P ? N : never }[MessageName];

/** A place answers every message addressed to it, and no other: either mistake is a compile error. */
export type Answers<P extends Place, Sender> = {
  readonly [N in AddressedTo<P>]: (says: Says<N>, sender: Sender) => Promise<Hears<N>>;
};
