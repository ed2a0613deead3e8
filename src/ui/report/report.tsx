import type { Audit } from '../../core/audit/audit.ts';
import type { Exporter } from '../../core/exporters/exporter.ts';
import type { Language } from '../../core/wording/language.ts';
import type { HistoryItem } from '../history/history-item.ts';
import { Notice } from '../notice/notice.tsx';
import { WORDS } from '../words/index.ts';
import type { NoticeName } from '../words/words.ts';
import { ReportBar } from './report-bar.tsx';
import { ReportFrame } from './report-frame.tsx';

/** What the report page has to show. */
export type ReportView =
  | { readonly status: Exclude<NoticeName, 'nothing-yet'> }
  | { readonly status: 'observed'; readonly audit: Audit };

export interface ReportActs {
  readonly refresh: () => void;
  readonly speak: (language: Language) => void;
  readonly save: (audit: Audit, exporter: Exporter) => void;
  readonly addressOf: (id: string) => string;
}

export interface ReportProps {
  readonly view: ReportView;
  readonly language: Language;
  readonly history: readonly HistoryItem[];
  readonly acts: ReportActs;
}

/** The report page: a slim bar above the very document that the HTML exporter writes. There is no second report. */
export function Report({ view, language, history, acts }: ReportProps) {
  const words = WORDS[language];
  return (
    <div class="report-view">
      <ReportBar view={view} words={words} history={history} acts={acts} />
      {view.status === 'observed'
        ? <ReportFrame audit={view.audit} language={language} title={words.report.document} />
        : <main><Notice name={view.status} words={words} action={view.status === 'no-answer' ? { name: 'retry', run: acts.refresh } : undefined} /></main>}
    </div>
  );
}
