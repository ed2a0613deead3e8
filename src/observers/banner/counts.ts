import type { ButtonDoes } from '../../core/evidence/evidence.ts';
import type { Content } from './reading.ts';
import { folded } from './words/folded.ts';
import type { Lexicon } from './words/lexicon.ts';

/** How a candidate stands in its page. */
export type Standing = 'over' | 'edge' | 'frame';

/** Texts that stand in a page, rather than over it, are longer than banners. Characters. */
const EDGE_TEXT_MAX = 1_500;
const EDGE_LINKS_MAX = 8;
/** A page in a box has more links, and more text, than any list of partners is first shown with. */
const LINKS_MAX = 80;
/** What a text is about is said in its beginning. Characters. */
const READ_MAX = 6_000;
/** A badge that leads back to the choice says less. Characters. */
const BADGE_MAX = 30;

const ANSWERS: readonly ButtonDoes[] = ['accept', 'refuse', 'save'];
const CHOICES: ReadonlySet<ButtonDoes> = new Set(['accept', 'refuse', 'save', 'settings', 'acknowledge']);

/**
 * `isSure`: its markup is of a consent platform, or a banner's settings led to it. What that shows need not say what it is about.
 * `isKnown`: it asked for consent before, and was answered.
 */
export interface Setting {
  readonly standing: Standing;
  readonly lexicon: Lexicon;
  readonly isSure: boolean;
  readonly isKnown: boolean;
}

/** Whether what was read asks for consent, or tells of cookies and wants an answer. */
export function isBanner(content: Content, does: readonly ButtonDoes[], { standing, lexicon, isSure, isKnown }: Setting): boolean {
  const kinds = new Set(does.filter(it => CHOICES.has(it)));
  if (kinds.size === 0 || content.passwords > 0 || !isBounded(content, standing)) return false;
  if (isSure && ANSWERS.some(it => kinds.has(it))) return true;
  return asks({ content, does, kinds }, { standing, lexicon, isKnown });
}

interface Asking { readonly content: Content; readonly does: readonly ButtonDoes[]; readonly kinds: ReadonlySet<ButtonDoes> }

function asks({ content, does, kinds }: Asking, { standing, lexicon, isKnown }: Omit<Setting, 'isSure'>): boolean {
  const text = folded(content.text.slice(0, READ_MAX));
  const labels = content.buttons.map(it => folded(it.label)).join(' · ');
  const cookies = lexicon.times('cookie', text);
  const privacy = lexicon.times('privacy', text);
  if (content.fields > 0 && cookies < FIELD_COOKIES_MIN) return false;
  if (cookies < AGE_COOKIES_MIN && lexicon.has('age', text)) return false;
  const said: Said = { cookies, privacy, kinds, text, cookiesInLabels: lexicon.has('cookie', labels) };
  return speaks(said, standing) && !(!isKnown && isThin(said) && asksElse(content, does, lexicon));
}

/** A text about something else names cookies once, in passing. */
const FIELD_COOKIES_MIN = 2;
const AGE_COOKIES_MIN = 3;

function isBounded({ text, links, parts, cut, fields }: Content, standing: Standing): boolean {
  if (standing === 'frame') return true;
  if (parts > 0 || links > LINKS_MAX) return false;
  return standing === 'over' || (!cut && text.length <= EDGE_TEXT_MAX && links <= EDGE_LINKS_MAX && fields === 0);
}

interface Said {
  readonly cookies: number;
  readonly privacy: number;
  readonly kinds: ReadonlySet<ButtonDoes>;
  readonly text: string;
  readonly cookiesInLabels: boolean;
}

function speaks(said: Said, standing: Standing): boolean {
  const { cookies, privacy, kinds, text, cookiesInLabels } = said;
  if (cookies === 0) return isChoice(kinds) && (privacy > 1 || (privacy === 0 && cookiesInLabels));
  return isAnswered(kinds) ? isAboutConsent(said) : standing === 'over' && text.length > BADGE_MAX && cookies + privacy > 1;
}

function isAnswered(kinds: ReadonlySet<ButtonDoes>): boolean {
  return ANSWERS.some(it => kinds.has(it)) || kinds.has('acknowledge');
}

function isChoice(kinds: ReadonlySet<ButtonDoes>): boolean {
  return kinds.has('accept') && kinds.size > 1;
}

/** Cookies are also baked: who can only refuse some is asked about something else. */
function isAboutConsent({ cookies, privacy, kinds }: Said): boolean {
  return kinds.has('accept') || kinds.has('acknowledge') || kinds.size > 1 || cookies + privacy > 1;
}

/** The word was said once, and nothing else tells what is asked. */
function isThin({ cookies, privacy, kinds, cookiesInLabels }: Said): boolean {
  return cookies + privacy === 1 && !cookiesInLabels && !kinds.has('settings') && !kinds.has('save');
}

/** Whether all that would accept names what it accepts, and that is nothing that banners speak of: "Accept the challenge". */
function asksElse({ buttons }: Content, does: readonly ButtonDoes[], lexicon: Lexicon): boolean {
  const accepts = buttons.filter((_, at) => does[at] === 'accept');
  return accepts.length > 0 && accepts.every(it => lexicon.unsaid(folded(it.label)).length > 0);
}
