import type { VNode } from 'preact';
import { Icon, type IconName } from '../control/icon.tsx';
import type { Action, NoticeName, Words } from '../words/words.ts';

export interface NoticeProps {
  readonly name: NoticeName;
  readonly words: Words;
  /** What can be done about it, where something can. */
  readonly action?: { readonly name: Action; readonly run: () => void } | undefined;
}

/** A whole view that says why there is no audit to show, and what to do about it. */
export function Notice({ name, words, action }: NoticeProps): VNode {
  const { title, text, more } = words.notices[name];
  return (
    <section class={`notice ${LOOKS[name] ?? ''}`}>
      <span class="figure"><Icon name={ICONS[name]} size={40} /></span>
      <h1>{title}</h1>
      <p>{text}</p>
      {action && <button type="button" class="button first" onClick={action.run}>{words.actions[action.name]}</button>}
      {more && <p class="more">{more}</p>}
    </section>
  );
}

const ICONS: Readonly<Record<NoticeName, IconName>> = {
  'loading': 'wake', 'no-access': 'closed', 'unobservable': 'lock', 'not-started': 'reload', 'no-answer': 'warning', 'nothing-yet': 'eye', 'no-audit': 'wake',
};

const LOOKS: Partial<Record<NoticeName, string>> = { 'loading': 'loading', 'no-answer': 'failing' };
