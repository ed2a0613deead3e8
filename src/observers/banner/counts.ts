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

const CHOICES: ReadonlySet<ButtonDoes> = new Set(['accept', 'refuse', 'save', 'settings', 'acknowledge']);

/** Whether what was read asks for consent, or tells of cookies and wants an answer. */
export function isBanner(content: Content, does: readonly ButtonDoes[], { standing, lexicon }: { readonly standing: Standing; readonly lexicon: Lexicon }): boolean {
  const kinds = new Set(does.filter(it => CHOICES.has(it)));
  if (kinds.size === 0 || content.passwords > 0 || !isBounded(content, standing)) return false;
  const text = folded(content.text.slice(0, READ_MAX));
  const labels = content.buttons.map(it => folded(it.label)).join(' · ');
  const cookies = lexicon.times('cookie', text);
  const privacy = lexicon.times('privacy', text);
  if (content.fields > 0 && cookies < FIELD_COOKIES_MIN) return false;
  if (cookies < AGE_COOKIES_MIN && lexicon.has('age', text)) return false;
  return speaks({ cookies, privacy, kinds, text, cookiesInLabels: lexicon.has('cookie', labels) }, standing);
}

/** A text about something else names cookies once, in passing. */
const FIELD_COOKIES_MIN = 2;
const AGE_COOKIES_MIN = 3;

function isBounded({ text, links, parts, cut, fields }: Content, standing: Standing): boolean {
  if (cut && standing === 'edge') return false;
  if (standing === 'edge') return text.length <= EDGE_TEXT_MAX && links <= EDGE_LINKS_MAX && parts === 0 && fields === 0;
  return standing === 'frame' || (parts === 0 && links <= LINKS_MAX);
}

interface Said {
  readonly cookies: number;
  readonly privacy: number;
  readonly kinds: ReadonlySet<ButtonDoes>;
  readonly text: string;
  readonly cookiesInLabels: boolean;
}

function speaks({ cookies, privacy, kinds, text, cookiesInLabels }: Said, standing: Standing): boolean {
  const answers = ['accept', 'refuse', 'save'].some(it => kinds.has(it as ButtonDoes));
  const both = kinds.has('accept') && kinds.size > 1;
  if (cookies === 0 && privacy === 0) return both && cookiesInLabels;
  if (cookies === 0) return privacy > 1 && both;
  if (!answers && !kinds.has('acknowledge')) return standing === 'over' && text.length > BADGE_MAX && cookies + privacy > 1;
  // Cookies are also baked: who refuses some is asked about something more.
  return kinds.has('accept') || kinds.has('acknowledge') || kinds.size > 1 || cookies + privacy > 1;
}
