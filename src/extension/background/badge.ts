import type { Audit } from '../../core/audit/audit.ts';
import { languageOf } from '../../core/wording/language.ts';
import type { Language } from '../../core/wording/language.ts';
import { browser } from '../platform/browser.ts';

/** What the toolbar button shows: a grade, its color, and the same in words for whoever hovers over or listens to it. */
export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

/** White text has a contrast of 5.9 and more on each of them (WCAG 2.2 AA asks for 4.5). */
export const BADGE_COLORS = { good: '#116329', fair: '#7a4d00', poor: '#a3320b', bad: '#a40e26', unknown: '#505862' } as const;

/** Which color from which score. The letter says the same, so that nobody has to tell colors apart. */
const COLOR_FROM = [[80, 'good'], [60, 'fair'], [40, 'poor'], [0, 'bad']] as const;

const WORDS: Readonly<Record<Language, { graded: (grade: string, value: number) => string; ungraded: string; contacts: (third: number, told: number) => string }>> = {
  en: {
    graded: (grade, value) => `Sillage: grade ${grade} (${value} of 100).`,
    ungraded: 'Sillage: no grade, too little could be seen.',
    contacts: (third, told) => `Third parties contacted: ${third}. Received personal data: ${told}.`,
  },
  fr: {
    graded: (grade, value) => `Sillage : note ${grade} (${value} sur 100).`,
    ungraded: 'Sillage : pas de note, trop peu a pu être observé.',
    contacts: (third, told) => `Tiers contactés : ${third}. Ont reçu des données personnelles : ${told}.`,
  },
};

export function badgeOf({ score, recipients }: Pick<Audit, 'score' | 'recipients'>, language: Language): Badge {
  const third = recipients.filter(it => it.party === 'third');
  const words = WORDS[language];
  const contacts = words.contacts(third.length, third.filter(it => it.received.length > 0).length);
  if (score.status !== 'graded') return { text: '?', color: BADGE_COLORS.unknown, title: `${words.ungraded} ${contacts}` };
  const [, name] = COLOR_FROM.find(([from]) => score.value >= from) ?? COLOR_FROM[3];
  return { text: score.grade, color: BADGE_COLORS[name], title: `${words.graded(score.grade, score.value)} ${contacts}` };
}

/**
 * Shows the badge on a tab: what of it is not there yet since the audit before, for the browser draws it anew each time. A tab may
 * be gone by now, which is nobody's fault.
 */
export async function showBadge(tabId: number, audit: Audit, before: Audit | undefined): Promise<void> {
  const language = languageOf(browser.i18n.getUILanguage());
  const { text, color, title } = badgeOf(audit, language);
  const shown = before === undefined ? undefined : badgeOf(before, language);
  const drawn = text === shown?.text && color === shown.color ? [] : [
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ];
  await Promise.all([...drawn, ...title === shown?.title ? [] : [browser.action.setTitle({ tabId, title })]]).catch(() => undefined);
}

/** A tab of which nothing is known shows nothing: an old grade would speak of another page. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage('openPopup') }),
  ]).catch(() => undefined);
}
