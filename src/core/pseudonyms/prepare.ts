import type { Case } from '../dossier/case.ts';
import { ofKind } from '../evidence/log.ts';
import { MAIL_PROVIDERS } from '../normalizers/email/providers.ts';
import { domainOf } from '../party/domain.ts';
import { openSearch } from '../search/open-search.ts';
import type { LeakSearch } from '../search/open-search.ts';
import type { Wanted } from '../search/wanted.ts';
import { browsersValues } from './browsers-values.ts';
import type { Chance } from './chance.ts';
import type { Exchange } from './exchange.ts';
import { openExchange } from './exchange.ts';
import type { Personal } from './personal.ts';
import { personsValues, unique } from './persons-values.ts';
import type { PieceTokens } from './pieces.ts';
import { piecesIn } from './pieces.ts';
import { openScrambler, wordOf } from './scrambler.ts';
import { spellingsOf } from './spellings.ts';
import type { Spell } from './spellings.ts';
import type { StandIn } from './stand-ins.ts';
import { standInsFor } from './stand-ins.ts';
import type { Tokens } from './tokens.ts';
import { tokensOf } from './tokens.ts';

/** All that is needed to exchange the values of one case. */
export interface Prepared {
  readonly standIns: readonly StandIn[];
  readonly exchange: Exchange;
  readonly tokens: Tokens;
  readonly pieces: PieceTokens;
  /** The search for what is exchanged. */
  readonly leaks: LeakSearch;
}

/** How values are exchanged: with which chance, and spelled out by whom. */
export interface Preparing {
  readonly chance: Chance;
  readonly spell: Spell;
  /** What else must be made of the stand-in of a value. */
  readonly tells?: ((it: Personal) => Personal['tells']) | undefined;
}

/** Finds the values of a case, draws a stand-in for each, and spells both out. */
export function prepare(input: Case, { chance, spell, tells = () => undefined }: Preparing): Prepared {
  const persons = personsValues(input).map(it => withLooks(it, tells(it)));
  const others = unknownAmong(unique(browsersValues(input)), persons, spell);
  const parties = partiesOf(input);
  const making = { chance, scrambler: openScrambler(chance, wordsOf(persons)), isPublic: (host: string) => MAIL_PROVIDERS.has(host) || parties.has(domainOf(`https://${host}`)) };
  const standIns = standInsFor([...persons.filter(it => it.category !== 'company' || !isPartys(it, parties)), ...others.filter(it => !isPartys(it, parties))], making).flatMap(inStretches).filter(it => it.text !== it.by);
  const spellings = spellingsOf(standIns, spell);
  const wanted = standIns.map(({ category, text, effort }): Wanted => ({ category, text, effort }));
  const numbers = new Map(wanted.map((it, i) => [it, i]));
  return {
    standIns, exchange: openExchange(spellings), tokens: tokensOf(standIns), pieces: piecesIn(input, standIns),
    leaks: openSearch(wanted, [], it => spellings.values[numbers.get(it) ?? -1] ?? { variants: [], texts: [], digests: [] }),
  };
}

function withLooks(it: Personal, looks: Personal['tells']): Personal {
  const { tells } = it;
  return looks === undefined ? it : { ...it, tells: tells === undefined ? looks : text => [tells(text), looks(text)], isPicky: true };
}

/** Those that hold no value that is known already: a digest of one, or one encoded, is exchanged as that. */
function unknownAmong(others: readonly Personal[], persons: readonly Personal[], spell: Spell): readonly Personal[] {
  if (others.length === 0) return others;
  const { spansIn, countIn } = openSearch(persons.filter(it => it.effort === 'full').map(({ category, text, effort }): Wanted => ({ category, text, effort })), [], spell);
  const known = new Set(persons.map(it => it.text.toLowerCase()));
  return others.filter(({ text }) => !known.has(text.toLowerCase()) && spansIn(text).length === 0 && countIn(text) === 0);
}

/** The registrable domains that a case tells of: audits name them, and so they stay. */
function partiesOf({ visits }: Case): ReadonlySet<string> {
  const urls = visits.flatMap(log => [log.visit.url, ...ofKind(log, 'request').map(it => it.url), ...ofKind(log, 'navigation').map(it => it.url)]);
  const hosts = new Set(urls.flatMap(it => /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(it)?.[1]?.toLowerCase() ?? []));
  return new Set([...hosts].map(it => domainOf(`https://${it}`)));
}

// Who works for Acme and looks at acme.example typed a name that every address in the case says; a party that numbers its customers is one of somebody's.
function isPartys({ text }: Personal, parties: ReadonlySet<string>): boolean {
  const compact = text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  return [...parties].some(it => it.split('.')[0]?.replaceAll('-', '') === compact);
}

const NAMES: ReadonlySet<Personal['category']> = new Set(['given-name', 'family-name', 'username', 'city', 'company']);
/** Shorter ones stand in other words by chance. Letters. */
const WORD_MIN = 4;

function wordsOf(persons: readonly Personal[]): ReadonlySet<string> {
  return new Set(persons.filter(it => it.effort === 'full' && NAMES.has(it.category)).flatMap(it => it.text.split(/[^\p{L}\p{M}]+/u)).map(wordOf).filter(it => it.length >= WORD_MIN));
}

/** A longer text is searched for by its beginning (`search/text-terms.ts`): what stands behind that is sought piece by piece. Characters. */
const STRETCH = 180;

function inStretches(it: StandIn): readonly StandIn[] {
  if (it.text.length <= STRETCH || it.by.length !== it.text.length) return [it];
  const count = Math.ceil(it.text.length / STRETCH);
  const stretches = Array.from({ length: count }, (_, i): StandIn => ({ ...it, effort: 'light', text: it.text.slice(i * STRETCH, (i + 1) * STRETCH), by: it.by.slice(i * STRETCH, (i + 1) * STRETCH) }));
  return [it, ...stretches];
}
