import type { ButtonDoes } from '../../core/evidence/evidence.ts';
import { folded } from './words/folded.ts';
import { openLexicon } from './words/lexicon.ts';
import type { Lexicon } from './words/lexicon.ts';
import type { Says } from './words/says.ts';

/** A button says so much at most; what says more is a text. Characters. */
export const LABEL_MAX = 120;

/** What a button does by its own words: `necessary` where it names only what is necessary, and neither takes nor refuses. */
type Alone = ButtonDoes | 'necessary';

/** Names what buttons do. It stands for all languages at once. */
export interface Does {
  readonly lexicon: Lexicon;
  /** What each of the buttons of one banner does, in the light of the others. */
  readonly all: (labels: readonly string[]) => readonly ButtonDoes[];
  /** Whether it leads back to a choice that was made: "Cookie settings", "Manage consent". */
  readonly leadsBack: (label: string) => boolean;
}

export function openDoes(): Does {
  const lexicon = openLexicon();
  const known = new Map<string, Alone>();
  const alone = (label: string): Alone => {
    const found = known.get(label) ?? aloneOf(label, lexicon);
    if (known.size < REMEMBERED_MAX) known.set(label, found);
    return found;
  };
  return {
    lexicon,
    all: labels => inContext(labels.map(alone)),
    leadsBack: label => leadsBack(folded(label.slice(0, LABEL_MAX)), lexicon),
  };
}

const REMEMBERED_MAX = 2_000;

/**
 * "OK" only takes note where nothing else can be chosen, and accepts where something can. "Necessary cookies" alone is a heading where
 * refusing has a button of its own.
 */
function inContext(all: readonly Alone[]): readonly ButtonDoes[] {
  const offers = (it: Alone): boolean => all.includes(it);
  const isChoice = !offers('accept') && (offers('refuse') || offers('settings') || offers('save') || offers('necessary'));
  const refuses = (offers('accept') || offers('acknowledge')) && !offers('refuse') && all.filter(it => it === 'necessary').length === 1;
  return all.map(it => {
    if (it === 'necessary') return refuses ? 'refuse' : 'other';
    return it === 'acknowledge' && isChoice ? 'accept' : it;
  });
}

function aloneOf(label: string, lexicon: Lexicon): Alone {
  if (label.length > LABEL_MAX) return 'other';
  const text = folded(label);
  if (text === '') return 'other';
  const says = (it: Says): boolean => lexicon.has(it, text);
  return says('pay') || /[€$£]/u.test(text) ? 'pay' : choiceIn(text, lexicon) ?? plainIn(says);
}

/** Refusing comes first: "continue without accepting" has the word for the other. */
function choiceIn(text: string, lexicon: Lexicon): Alone | undefined {
  const says = (it: Says): boolean => lexicon.has(it, text);
  const leads = says('settings') && !says('save') && !stands('not', 'settings', { text, lexicon });
  if (isRefusal(text, lexicon)) return leads && !says('all') ? 'settings' : 'refuse';
  if (says('accept')) return acceptanceIn(says, leads);
  return says('necessary') ? necessaryIn(text, lexicon) : undefined;
}

function acceptanceIn(says: (it: Says) => boolean, leads: boolean): Alone {
  if (says('all')) return 'accept';
  if (says('chosen')) return 'save';
  return leads ? 'settings' : says('save') && says('settings') ? 'save' : 'accept';
}

/** "Necessary cookies" and no more; "Only necessary" was a refusal already. */
function necessaryIn(text: string, lexicon: Lexicon): Alone | undefined {
  const { has } = lexicon;
  return has('settings', text) || has('save', text) || has('acknowledge', text) ? undefined : 'necessary';
}

function isRefusal(text: string, lexicon: Lexicon): boolean {
  const { has } = lexicon;
  if (has('refuse', text) || stands('not', 'accept', { text, lexicon })) return true;
  return isOnlyNecessary(text, lexicon);
}

/** "Only necessary", "Accept necessary": what is necessary, and no more. */
function isOnlyNecessary(text: string, lexicon: Lexicon): boolean {
  const { has, at } = lexicon;
  if (!has('necessary', text) || stands('not', 'necessary', { text, lexicon })) return false;
  if (has('only', text)) return !has('settings', text);
  return has('accept', text) && (!has('all', text) || at('all', text) > at('accept', text) && isNear('all', 'necessary', { text, lexicon }));
}

interface Read { readonly text: string; readonly lexicon: Lexicon }

/** Whether one word stands before another, with a word or two between them at most. */
function stands(first: Says, second: Says, { text, lexicon }: Read): boolean {
  const from = lexicon.at(first, text);
  const to = lexicon.at(second, text);
  return from >= 0 && to > from && text.slice(from, to).trim().split(' ').length <= BETWEEN_MAX;
}

const BETWEEN_MAX = 3;

/** Whether one stands right before the other. */
function isNear(first: Says, second: Says, { text, lexicon }: Read): boolean {
  const from = lexicon.at(first, text);
  const to = lexicon.at(second, text);
  return to > from && text.slice(from, to).trim().split(' ').length === 1;
}

function plainIn(says: (it: Says) => boolean): ButtonDoes {
  const order = ['save', 'settings', 'close', 'acknowledge', 'leave'] as const;
  return order.find(says) ?? 'other';
}

/** A choice is named with what it is about: "settings" alone are anybody's. */
function leadsBack(text: string, { has }: Lexicon): boolean {
  if (text === '') return false;
  return has('back', text) || (has('settings', text) && (has('cookie', text) || has('privacy', text)));
}
