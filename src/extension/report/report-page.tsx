import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/wording/language.ts';
import type { HistoryItem } from '../../ui/history/history-item.ts';
import type { ReportActs, ReportView } from '../../ui/report/report-view.ts';
import { Report } from '../../ui/report/report.tsx';
import { WORDS } from '../../ui/words/index.ts';
import { compareAddress, reportAddress } from '../view/address.ts';
import { ask } from '../view/ask.ts';
import { save } from '../view/save.ts';
import { auditInView } from './audit-in-view.ts';

/** The report page: shows what its address names, as it stood when it was last asked for. */
export function ReportPage({ language: spoken }: { readonly language: Language }): VNode {
  const [language, setLanguage] = useState(spoken);
  const [view, setView] = useState<ReportView>({ status: 'loading' });
  const [history, setHistory] = useState<readonly HistoryItem[]>([]);
  const refresh = useCallback(() => {
    void auditInView().then(setView);
    void ask('history/list', {}).then(it => { setHistory(it?.heard ?? []); });
  }, []);
  useEffect(refresh, [refresh]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Sillage · ${WORDS[language].report.title}`;
  }, [language]);
  const acts: ReportActs = {
    refresh,
    speak: setLanguage,
    save: (audit, exporter) => { save(audit, exporter, language); },
    addressOf: audit => reportAddress({ audit }),
    compareAddress: compareAddress(location.search),
  };
  const id = new URLSearchParams(location.search).get('audit');
  return <Report view={view} language={language} history={history} acts={acts} isImported={history.some(it => it.id === id && it.imported)} />;
}
