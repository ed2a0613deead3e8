import { SIGNALS_OF_GOOGLE } from './consent-mode.ts';
import type { Said, Statement } from './said.ts';
import { nothingSaid, saidOf } from './said.ts';

/*
 * Google does not publish these parameters. Their meaning is read off its tags by others, who agree:
 * https://www.simoahava.com/analytics/consent-mode-v2-google-tags/ (the nine letters), https://pietromingotti.com/consent-mode-parameters,
 * https://adriennevermorel.com/notes/consent-mode-debugging-network-parameters/.
 */

/** `gcs`, "Google consent status": `G1`, then ad_storage and analytics_storage, `1` granted, `0` denied, `-` not set. */
export function readGcs(text: string): Said {
  const [, ad, analytics] = /^G1([01-])([01-])$/u.exec(text) ?? [];
  if (ad === undefined || analytics === undefined) return nothingSaid('consent-mode', 'foreign');
  return saidOf('consent-mode', [about('ad_storage', BITS.get(ad)), about('analytics_storage', BITS.get(analytics))]);
}

const BITS: ReadonlyMap<string, boolean> = new Map([['1', true], ['0', false]]);

/** What a letter of `gcd` says: what the site set by default, and what the visitor's choice changed it to. Undefined: not set. */
export interface GcdLetter {
  readonly default?: boolean;
  readonly update?: boolean;
}

export const GCD_LETTERS: ReadonlyMap<string, GcdLetter> = new Map<string, GcdLetter>([
  ['l', {}],
  ['m', { update: false }],
  ['n', { update: true }],
  ['p', { default: false }],
  ['q', { default: false, update: false }],
  ['r', { default: false, update: true }],
  ['t', { default: true }],
  ['u', { default: true, update: false }],
  ['v', { default: true, update: true }],
]);

/** The order in which `gcd` tells of them. */
const OF_GCD = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'] as const;

/** `gcd`: a digit and a letter for each of four consent types, between `1` and what else the tag knows (`13l3l3l3l1`). Letters that nobody explains say nothing. */
export function readGcd(text: string): Said {
  const letters = gcdLetters(text);
  return letters === undefined ? nothingSaid('consent-mode', 'foreign') : saidOf('consent-mode', OF_GCD.map((name, n) => about(name, effectOf(letters[n]))));
}

/** The four of them in the order of the string; undefined for one that nobody explains. */
export function gcdLetters(text: string): readonly (GcdLetter | undefined)[] | undefined {
  const pairs = /^1(\d[\w-])(\d[\w-])(\d[\w-])(\d[\w-])[\w-]{1,12}$/u.exec(text)?.slice(1);
  return pairs?.map(it => GCD_LETTERS.get(it.charAt(1)));
}

function effectOf(letter: GcdLetter | undefined): boolean | undefined {
  return letter?.update ?? letter?.default;
}

/** `npa=1`: no personalized ads, https://support.google.com/admanager/answer/7678538; `0` asks for them. */
export function readNpa(text: string): Said {
  return flagged(text, { purposes: ['personalization'], granted: text === '0' });
}

/**
 * `rdp=1`: restricted data processing, https://support.google.com/admanager/answer/9598414; `tfcd`, `tfua`: to be treated as a child or as under
 * the age of consent, https://support.google.com/admanager/answer/3671211; `ltd=1`: limited ads, https://support.google.com/admanager/answer/9882911. Where they are 0 they say nothing.
 */
export function readRestriction(text: string): Said {
  return flagged(text, { purposes: ['personalization'], granted: text === '1' ? false : undefined });
}

/**
 * `dma_cps`, beside `dma=1`: the letters of Google's core services that were agreed to be given the data (`syphamo`: search, YouTube, Play, shopping, ads,
 * maps …), `-` for none. https://pietromingotti.com/consent-mode-parameters.
 */
export function readDmaServices(text: string): Said {
  if (!/^(?:-|[a-z]{1,12})$/u.test(text)) return nothingSaid('google', 'foreign');
  return saidOf('google', [{ purposes: ['sharing'], granted: text !== '-' }]);
}

function flagged(text: string, statement: Statement): Said {
  return text === '1' || text === '0' ? saidOf('google', [statement]) : nothingSaid('google', 'foreign');
}

function about(name: string, granted: boolean | undefined): Statement {
  return { purposes: SIGNALS_OF_GOOGLE.get(name) ?? [], granted };
}
