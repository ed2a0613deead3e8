import { readFileSync } from 'node:fs';
import type { SitePromise } from '../../src/core/dossier/promise.ts';
import type { BannerButton } from '../../src/core/evidence/consent.ts';
import type { BedPage, Served } from '../behaviors/case.ts';
import { script, styles } from '../sites/server/answers.ts';
import type { Answer } from '../sites/server/received.ts';

/** What a visit does about consent: S0 nothing, S1 refuses all, S2 accepts all, S3 accepts and then withdraws, S4 nothing with GPC on, S5 accepts with GPC on. */
export const STATES = ['S0', 'S1', 'S2', 'S3', 'S4', 'S5'] as const;
export type State = (typeof STATES)[number];

/** How far a visit gets in a state. `not-operable`: something asks, and what the state wants cannot be done there. */
export type Reach = 'reached' | 'no-banner' | 'not-operable';

/** What can be said of a page about consent: ids of detectors to come. */
export const VERDICTS = [
  'exposed-before-choice', 'exposed-after-refusal', 'stored-before-choice', 'refusal-without-effect', 'refusal-harder-than-acceptance',
  'no-refusal-on-first-layer', 'no-banner', 'withdrawal-without-effect', 'gpc-ignored', 'consent-contradicted', 'consent-altered',
  'recipient-not-declared', 'consent-mode-ping', 'consent-wall', 'preticked-boxes', 'refusal-recorded-as-consent', 'broken-promise',
] as const;

/** The recipient of what is said about the site itself. */
export const SITE = 'orchard-shop.test';

/** What is clicked, one after the other; ` >>> ` leads into a shadow root, open or closed, or into a frame. */
export interface Press {
  readonly accept?: readonly string[] | undefined;
  readonly refuse?: readonly string[] | undefined;
  /** The way back once everything was accepted, through to the refusal. */
  readonly back?: readonly string[] | undefined;
}

/** What the first layer of a banner shows. */
export interface FirstLayer {
  readonly buttons: readonly BannerButton[];
  /** Boxes that stand ticked on the first layer, or on the one that its settings lead to. */
  readonly preticked?: number | undefined;
  /** The page behind it cannot be used. */
  readonly blocks?: boolean | undefined;
}

/** One page that asks for consent, or should, what its servers get in each state, and what must and must not be said of it. */
export interface ConsentCase extends BedPage {
  /** Left out where nothing asks: S1, S2, S3 and S5 then end in `no-banner`. */
  readonly banner?: FirstLayer | undefined;
  readonly press?: Press | undefined;
  /** Where `reachOf` does not hold. Several: each of them would be true. */
  readonly reach?: Readonly<Partial<Record<State, readonly Reach[]>>> | undefined;
  /** Into which field something is typed before the choice, and again after it. */
  readonly types?: Readonly<Record<string, string>> | undefined;
  /**
   * What reaches servers in each state, from the choice on, a reload included: `POST in.quietmetrics.test/e`, as far as it is the
   * same, and what it must hold after ` with `. Complete: what else a third party gets fails the test, but for files of `serves`.
   */
  readonly arrives: Readonly<Partial<Record<State, readonly string[]>>>;
  /** What is loaded after the choice comes with the next page only. */
  readonly loads?: 'reload' | undefined;
  /**
   * What is kept in the browser at the end of each state: `cookie _ga`, `cookie uid of adkiosk.test`, `local qm_uid`; `*` ends a
   * prefix. Complete, but for what is in `exempt`.
   */
  readonly keeps?: Readonly<Partial<Record<State, readonly string[]>>> | undefined;
  /** What the site says of itself, and an auditor wrote down. */
  readonly promises?: readonly SitePromise[] | undefined;
  /** What may be kept without asking: the choice itself, a session, a shopping basket, a token against forgery, a language. */
  readonly exempt?: readonly string[] | undefined;
  /** `verdict recipient` of all that must be said; none where the page is honest. The recipient is the site where there is no other. */
  readonly expected: readonly string[];
  /** What follows from the fault too, and may be said. */
  readonly also?: readonly string[] | undefined;
  /** The id of the honest page that does the same rightly. */
  readonly twin?: string | undefined;
}

/** A fault and its honest twin, which differ in what is given for each. */
export function pair(both: Omit<ConsentCase, 'id' | 'title' | 'page' | 'arrives' | 'expected'>, { fault, honest }: { readonly fault: Half; readonly honest: Omit<Half, 'expected'> }): readonly ConsentCase[] {
  return [{ ...both, ...fault, twin: honest.id }, { ...both, ...honest, expected: [] }];
}

type Half = Pick<ConsentCase, 'id' | 'title' | 'page' | 'arrives' | 'expected'> & Partial<ConsentCase>;

/** Arrives in every state, whatever was chosen. */
export function always(lines: readonly string[]): ConsentCase['arrives'] {
  return { S0: lines, S1: lines, S2: lines, S3: lines };
}

/** Arrives once everything was accepted, and no more once that was withdrawn. */
export function onceAgreed(lines: readonly string[]): ConsentCase['arrives'] {
  return { S0: [], S1: [], S2: lines, S3: [] };
}

/** Arrives once anything was chosen, and not before. */
export function onceChosen(lines: readonly string[]): ConsentCase['arrives'] {
  return { ...always(lines), S0: [] };
}

/** What else is true of a page that hands the same to a recipient in every state. */
export function throughout(recipient: string): readonly string[] {
  return ['exposed-before-choice', 'stored-before-choice', 'exposed-after-refusal', 'refusal-without-effect', 'withdrawal-without-effect'].map(it => `${it} ${recipient}`);
}

/** In which ways a state may end. */
export function reachOf({ banner, press, reach }: ConsentCase, state: State): readonly Reach[] {
  const needed = ({ S0: undefined, S1: 'refuse', S2: 'accept', S3: 'back', S4: undefined, S5: 'accept' } as const)[state];
  const usual: Reach = needed === undefined || press?.[needed] !== undefined ? 'reached' : banner === undefined ? 'no-banner' : 'not-operable';
  return reach?.[state] ?? [usual];
}

/** The script `sdk/<name>.ts` with the packages it imports. */
export function platform(name: string): Served {
  return { bundle: `test/consent/sdk/${name}.ts` };
}

/** A script or a style sheet as its vendor publishes it: `klaro/dist/klaro.js`. */
export function published(path: string): Answer {
  return (path.endsWith('.css') ? styles : script)(readFileSync(`node_modules/${path}`, 'utf8'));
}
