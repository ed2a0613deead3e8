import type { VNode } from 'preact';
import type { Exporter } from '../../core/exporters/exporter.ts';
import type { Language } from '../../core/wording/language.ts';
import { Icon } from '../control/icon.tsx';
import { Forget } from '../history/forget.tsx';
import type { HistoryItem } from '../history/history-item.ts';
import { History } from '../history/history.tsx';
import { Notice } from '../notice/notice.tsx';
import type { RulesShown } from '../rules/profiles.tsx';
import { Rules, type RulesOutcome, type RulesTried } from '../rules/rules.tsx';
import { WORDS } from '../words/index.ts';

/** What the options page has to show. */
export type OptionsView =
  | { readonly status: 'loading' | 'no-answer' }
  | {
    readonly status: 'ready';
    readonly rules: RulesShown;
    readonly history: readonly HistoryItem[];
    readonly changed?: RulesOutcome | undefined;
    readonly tried?: RulesTried | undefined;
    readonly forgotten?: 'done' | 'failed' | undefined;
  };

export interface OptionsActs {
  readonly retry: () => void;
  readonly choose: (profile: string) => void;
  readonly apply: (source: string) => void;
  /** Told what is being written; '' where nothing is. */
  readonly written: (source: string) => void;
  readonly saveRules: (source: string) => void;
  readonly forget: () => void;
  readonly save: (id: string, exporter: Exporter) => void;
  readonly addressOf: (id: string) => string;
  readonly library: string;
}

export interface OptionsProps {
  readonly view: OptionsView;
  readonly language: Language;
  readonly acts: OptionsActs;
  /** Another one each time that everything was deleted, what is being written included; nothing else takes that away. */
  readonly generation: number;
}

/** The options page: rules, history, and the way to be forgotten. */
export function Options({ view, language, acts, generation }: OptionsProps): VNode {
  const words = WORDS[language];
  if (view.status !== 'ready') {
    return <main class="options-view"><Notice name={view.status} words={words} action={view.status === 'no-answer' ? { name: 'retry', run: acts.retry } : undefined} /></main>;
  }
  return (
    <main class="options-view">
      <header><Icon name="wake" size={28} /><h1>Sillage · {words.actions.settings}</h1></header>
      <Rules
        key={generation} rules={view.rules} words={words} outcome={view.changed} tried={view.tried}
        onProfile={acts.choose} onSource={acts.apply} onWritten={acts.written} onSave={acts.saveRules}
      />
      <History items={view.history} words={words} addressOf={acts.addressOf} library={acts.library} onSave={acts.save} />
      <Forget audits={view.history.length} words={words} outcome={view.forgotten} onForget={acts.forget} />
    </main>
  );
}
