import type { VNode } from 'preact';
import type { Language } from '../../core/wording/language.ts';
import type { HistoryItem } from '../history/history-item.ts';
import { Notice } from '../notice/notice.tsx';
import { WORDS } from '../words/index.ts';
import { ReportBar } from './report-bar.tsx';
import { ReportFrame } from './report-frame.tsx';
import type { ReportActs, ReportView } from './report-view.ts';

export interface ReportProps {
  readonly view: ReportView;
  readonly language: Language;
  readonly history: readonly HistoryItem[];
  readonly acts: ReportActs;
  /** The audit came from a file. */
  readonly isImported?: boolean | undefined;
}

/** The report page: a slim bar above the very document that the HTML exporter writes. There is no second report. */
export function Report({ view, language, history, acts, isImported = false }: ReportProps): VNode {
  const words = WORDS[language];
  return (
    <div class="report-view">
      <ReportBar view={view} words={words} history={history} acts={acts} />
      {isImported && <p class="report-note" role="note">{words.report.imported}</p>}
      <main>
        {view.status === 'observed'
          ? <ReportFrame audit={view.audit} language={language} title={words.report.document} />
          : <Notice name={view.status} words={words} action={view.status === 'no-answer' ? { name: 'retry', run: acts.refresh } : undefined} />}
      </main>
    </div>
  );
}
