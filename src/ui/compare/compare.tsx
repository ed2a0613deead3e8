import type { ComponentChildren, VNode } from 'preact';
import type { Language } from '../../core/wording/language.ts';
import { Icon } from '../control/icon.tsx';
import { Notice } from '../notice/notice.tsx';
import { WORDS } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { CompareForm } from './compare-form.tsx';
import { CompareProgress } from './compare-progress.tsx';
import type { CompareActs, CompareView } from './compare-view.ts';

export interface CompareProps {
  readonly view: CompareView;
  readonly language: Language;
  readonly acts: CompareActs;
  /** The report, where it is shown here. */
  readonly report: ComponentChildren;
}

/** The page that compares a page in several states of consent: first what will happen, then what is happening. */
export function Compare({ view, language, acts, report }: CompareProps): VNode {
  const words = WORDS[language];
  if (view.status === 'done') return <div class="compare-done"><p class="compare-note" role="status">{words.compare.notKept[view.notKept]}</p>{report}</div>;
  return (
    <main class="options-view compare-view">
      <header><Icon name="wake" size={28} /><h1>Sillage · {words.compare.title}</h1></header>
      <p>{words.compare.lead}</p>
      <Body view={view} words={words} acts={acts} />
    </main>
  );
}

function Body({ view, words, acts }: { readonly view: Exclude<CompareView, { status: 'done' }>; readonly words: Words; readonly acts: CompareActs }): VNode {
  switch (view.status) {
    case 'loading': return <Notice name="loading" words={words} />;
    case 'ready': return (
      <>
        <div class="said" role="alert">{view.notice && <p class="compare-note">{words.compare.notices[view.notice]}</p>}</div>
        <CompareForm view={view} words={words} onBegin={acts.begin} />
      </>
    );
    case 'running': return <CompareProgress view={view} words={words} onStop={acts.stop} />;
  }
}
