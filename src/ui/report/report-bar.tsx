import type { VNode } from 'preact';
import { LANGUAGES, languageOf } from '../../core/wording/language.ts';
import { printFrame } from '../control/document-frame.tsx';
import { ExportMenu } from '../control/export-menu.tsx';
import { HistoryMenu } from '../history/history-menu.tsx';
import type { HistoryItem } from '../history/history-item.ts';
import type { Words } from '../words/words.ts';
import { REPORT_FRAME } from './report-frame.tsx';
import type { ReportActs, ReportView } from './report-view.ts';

export interface ReportBarProps {
  readonly view: ReportView;
  readonly words: Words;
  readonly history: readonly HistoryItem[];
  readonly acts: ReportActs;
}

/** What can be done with a report: other audits, other language, fresh state, print, save. */
export function ReportBar({ view, words, history, acts }: ReportBarProps): VNode {
  const page = view.status === 'observed' ? view.audit.visits[0]?.page : undefined;
  return (
    <header class="report-bar">
      <h1>{words.report.title} {page && <span class="quiet">{page}</span>}</h1>
      <LanguageSelect words={words} onSpeak={acts.speak} />
      <HistoryMenu items={history} words={words} addressOf={acts.addressOf} />
      <button type="button" class="button" onClick={acts.refresh}>{words.actions.refresh}</button>
      {view.status === 'observed' && <>
        <a class="button" href={acts.compareAddress}>{words.compare.title}</a>
        <button type="button" class="button" onClick={() => { printFrame(REPORT_FRAME); }}>{words.actions.print}</button>
        <ExportMenu label={words.actions.export} audit={view.audit} onExport={it => { acts.save(view.audit, it); }} />
      </>}
    </header>
  );
}

function LanguageSelect({ words, onSpeak }: { readonly words: Words; readonly onSpeak: ReportActs['speak'] }): VNode {
  return (
    <select class="select" aria-label={words.report.language} value={words.language} onChange={it => { onSpeak(languageOf(it.currentTarget.value)); }}>
      {LANGUAGES.map(it => <option key={it} value={it} lang={it}>{NAMES[it]}</option>)}
    </select>
  );
}

/** Each language by its own name, so that those who need it find it. */
const NAMES = { en: 'English', fr: 'Français' } as const;
