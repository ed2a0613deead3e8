import type { VNode } from 'preact';
import type { Language } from '../../core/wording/language.ts';
import { Icon } from '../control/icon.tsx';
import { Notice } from '../notice/notice.tsx';
import { WORDS } from '../words/index.ts';
import { WalkSetup } from './walk-setup.tsx';
import { WalkView } from './walk-view.tsx';
import type { PanelActs, PanelView } from './panel-view.ts';

export interface PanelProps {
  readonly view: PanelView;
  readonly language: Language;
  readonly acts: PanelActs;
}

/** The side panel, in each of its states: somebody audits a product by hand. */
export function Panel(props: PanelProps): VNode {
  const { panel } = WORDS[props.language];
  return (
    <main class="panel-view">
      <header><Icon name="wake" size={24} /><h1>{panel.title}</h1></header>
      <Body {...props} />
    </main>
  );
}

function Body({ view, language, acts }: PanelProps): VNode {
  const words = WORDS[language];
  switch (view.status) {
    case 'loading': return <Notice name="loading" words={words} />;
    case 'no-access': return <Notice name="no-access" words={words} action={{ name: 'allow', run: acts.allow }} />;
    case 'no-answer': return <Notice name="no-answer" words={words} action={{ name: 'retry', run: acts.retry }} />;
    case 'ready': return <WalkSetup view={view} words={words} onBegin={acts.begin} />;
    case 'under-way': return <WalkView view={view} language={language} acts={acts} />;
    case 'finishing': return <Finishing view={view} language={language} />;
    case 'done': return <Done view={view} language={language} acts={acts} />;
  }
}

function Finishing({ view: { step, read, of }, language }: Pick<PanelProps, 'language'> & { readonly view: Extract<PanelView, { status: 'finishing' }> }): VNode {
  const { panel } = WORDS[language];
  const done = step === 'reading' ? read : step === 'collecting' ? 0 : of;
  return (
    <section class="card" aria-labelledby="finishing">
      <h2 id="finishing">{panel.end}</h2>
      <progress value={done} max={Math.max(1, of)} aria-labelledby="finishing" />
      <p role="status">{step === 'reading' ? panel.reading(read, of) : panel.finishing[step]}</p>
    </section>
  );
}

function Done({ view: { kept, notice }, language, acts }: Omit<PanelProps, 'view'> & { readonly view: Extract<PanelView, { status: 'done' }> }): VNode {
  const { panel } = WORDS[language];
  return (
    <section class="card" aria-labelledby="finished">
      <h2 id="finished">{panel.end}</h2>
      <p role="status">{notice === undefined ? kept ? panel.finished : panel.finishedPrivately : panel.notices[notice]}</p>
      <div class="row">
        <button type="button" class="button first" onClick={acts.open}>{panel.open}</button>
        <button type="button" class="button" onClick={acts.retry}>{panel.anew}</button>
      </div>
    </section>
  );
}
