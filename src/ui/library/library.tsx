import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { NO_FILTER, selected } from '../../core/library/select.ts';
import type { Language } from '../../core/wording/language.ts';
import { Icon } from '../control/icon.tsx';
import { Notice } from '../notice/notice.tsx';
import { WORDS } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { AuditTable } from './audit-table.tsx';
import { Filters } from './filters.tsx';
import type { LibraryActs, LibraryView } from './library-view.ts';
import { SaidList } from './said.tsx';
import { SiteTable } from './site-table.tsx';
import { Tools } from './tools.tsx';

export interface LibraryProps {
  readonly view: LibraryView;
  readonly language: Language;
  readonly acts: LibraryActs;
}

/** The library: every audit kept, to search, to compare, to take in and out, and to delete. */
export function Library({ view, language, acts }: LibraryProps): VNode {
  const words = WORDS[language];
  if (view.status !== 'ready') {
    return <main class="options-view"><Notice name={view.status} words={words} action={view.status === 'no-answer' ? { name: 'retry', run: acts.retry } : undefined} /></main>;
  }
  return (
    <main class="library-view">
      <header><Icon name="wake" size={28} /><h1>Sillage · {words.library.title}</h1></header>
      <p class="lead">{words.library.lead}</p>
      <Shelf view={view} words={words} acts={acts} />
    </main>
  );
}

interface ShelfProps { readonly view: Extract<LibraryView, { status: 'ready' }>; readonly words: Words; readonly acts: LibraryActs }

function Shelf({ view, words, acts }: ShelfProps): VNode {
  const [filter, setFilter] = useState(NO_FILTER);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<'audits' | 'sites'>('audits');
  const fitting = useMemo(() => selected(view.entries, filter), [view.entries, filter]);
  const there = chosen.filter(id => view.entries.some(it => it.id === id));
  const { library } = words;
  const kept = view.entries.filter(it => it.pinned).length;
  return (
    <>
      {view.full && <p class="compare-note" role="alert">{library.full}</p>}
      <Tools entries={view.entries} chosen={there} words={words} acts={acts} onChoose={setChosen} />
      <SaidList said={view.said} undo={view.undo} words={words} onUndo={acts.undo} />
      {view.entries.length === 0 ? <p class="card">{library.empty}</p> : (
        <section class="card" aria-label={library.title}>
          <Filters entries={view.entries} filter={filter} words={words} onFilter={setFilter} />
          <div class="row tabs" role="group" aria-label={library.title}>
            {(['audits', 'sites'] as const).map(it => <button type="button" key={it} class="button" aria-pressed={it === shown} onClick={() => { setShown(it); }}>{library.views[it]}</button>)}
            <p class="quiet" role="status">{library.fitting(fitting.length, view.entries.length)}</p>
          </div>
          {fitting.length === 0 && <p>{library.none}</p>}
          {fitting.length > 0 && shown === 'audits' && <AuditTable key={JSON.stringify(filter)} entries={fitting} chosen={there} words={words} acts={acts} onChoose={setChosen} />}
          {fitting.length > 0 && shown === 'sites' && <SiteTable entries={fitting} words={words} addressOf={acts.addressOf} onSite={site => { setFilter({ ...filter, site }); setShown('audits'); }} />}
          <p class="quiet small">{library.limit(view.entries.length - kept, view.most, kept)}</p>
        </section>
      )}
    </>
  );
}
