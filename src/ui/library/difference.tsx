import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { differencePage } from '../../core/exporters/html/difference-page.ts';
import { refusalSentenceOf } from '../../core/wording/difference-sentences.ts';
import type { Language } from '../../core/wording/language.ts';
import { DocumentFrame, printFrame } from '../control/document-frame.tsx';
import { Notice } from '../notice/notice.tsx';
import { WORDS } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import type { DifferenceActs, DifferenceView } from './library-view.ts';

export interface DifferencePageProps {
  readonly view: DifferenceView;
  readonly language: Language;
  readonly acts: DifferenceActs;
}

const FRAME = 'difference-document';

/** Two audits beside each other: a slim bar above the very document that can be saved. */
export function DifferenceHere({ view, language, acts }: DifferencePageProps): VNode {
  const words = WORDS[language];
  const { difference } = words.library;
  const compared = view.status === 'compared' ? view.difference : undefined;
  const text = useMemo(() => compared === undefined ? '' : differencePage(compared, language), [compared, language]);
  return (
    <div class="report-view">
      <header class="report-bar">
        <h1>{difference.title} {compared && <span class="quiet">{compared.site}</span>}</h1>
        <a class="button" href={acts.back}>{difference.back}</a>
        <a class="button" href={acts.swap}>{difference.swap}</a>
        {compared && <>
          <button type="button" class="button" onClick={() => { printFrame(FRAME); }}>{words.actions.print}</button>
          <button type="button" class="button" onClick={() => { acts.save(text, { mediaType: 'text/html;charset=utf-8', extension: '.html' }); }}>{difference.save}</button>
          <button type="button" class="button" onClick={() => { acts.save(`${JSON.stringify(compared, null, 2)}\n`, { mediaType: 'application/json', extension: '.json' }); }}>{difference.saveJson}</button>
        </>}
      </header>
      {view.status === 'compared' && view.imported > 0 && <p class="report-note" role="note">{words.library.imported(view.imported)}</p>}
      <main><Body view={view} text={text} words={words} onRetry={acts.retry} /></main>
    </div>
  );
}

interface BodyProps { readonly view: DifferenceView; readonly text: string; readonly words: Words; readonly onRetry: () => void }

function Body({ view, text, words, onRetry }: BodyProps): VNode {
  const { difference } = words.library;
  if (view.status === 'compared') return <DocumentFrame id={FRAME} text={text} title={difference.document} />;
  if (view.status === 'refused') return <section class="notice failing"><h2>{difference.refused}</h2><p>{refusalSentenceOf(view.refusal, words.language)}</p></section>;
  return <Notice name={view.status} words={words} action={view.status === 'no-answer' ? { name: 'retry', run: onRetry } : undefined} />;
}
