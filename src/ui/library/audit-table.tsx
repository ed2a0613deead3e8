import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LibraryEntry } from '../../core/library/entry.ts';
import { catalogOf } from '../../core/wording/catalog-of.ts';
import { momentOf } from '../../core/wording/sentences.ts';
import { ExportMenu } from '../control/export-menu.tsx';
import type { Words } from '../words/words.ts';
import { Mark, Worst } from './cells.tsx';
import type { LibraryActs } from './library-view.ts';
import { Pages } from './pages.tsx';

export interface AuditTableProps {
  readonly entries: readonly LibraryEntry[];
  readonly chosen: readonly string[];
  readonly words: Words;
  readonly acts: LibraryActs;
  readonly onChoose: (ids: readonly string[]) => void;
}

/** So many audits are drawn at a time, however many there are. */
const ROWS = 50;

/** Audits, newest first, a page of them at a time. */
export function AuditTable({ entries, chosen, words, acts, onChoose }: AuditTableProps): VNode {
  const [page, setPage] = useState(0);
  const pages = Math.ceil(entries.length / ROWS);
  const at = Math.min(page, pages - 1);
  const rows = entries.slice(at * ROWS, (at + 1) * ROWS);
  const { library } = words;
  const { columns } = library;
  const choose = (id: string, isChosen: boolean): void => { onChoose(isChosen ? [...chosen, id] : chosen.filter(it => it !== id)); };
  return (
    <>
      <div class="row">
        <button type="button" class="button" onClick={() => { onChoose([...new Set([...chosen, ...rows.map(it => it.id)])]); }}>{library.choosePage}</button>
        <button type="button" class="button" disabled={chosen.length === 0} onClick={() => { onChoose([]); }}>{library.chooseNone}</button>
        <Pages at={at} pages={pages} words={words} onPage={setPage} />
      </div>
      <table class="history shelf">
        <caption class="unseen-text">{library.title}</caption>
        <thead><tr>
          <th><span class="unseen-text">{columns.choose}</span></th><th>{columns.page}</th><th>{columns.date}</th><th>{columns.states}</th><th>{columns.grade}</th>
          <th>{columns.recipients}</th><th>{columns.worst}</th><th>{columns.origin}</th><th><span class="unseen-text">{columns.actions}</span></th>
        </tr></thead>
        <tbody>{rows.map(it => <Row key={it.id} entry={it} isChosen={chosen.includes(it.id)} words={words} acts={acts} onChoose={choose} />)}</tbody>
      </table>
    </>
  );
}

interface RowProps extends Pick<AuditTableProps, 'words' | 'acts'> {
  readonly entry: LibraryEntry;
  readonly isChosen: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

function Row({ entry, isChosen, words, acts, onChoose }: RowProps): VNode {
  const { library, actions, history, language } = words;
  const { states } = catalogOf(language);
  const { id, page, startedAt, pinned } = entry;
  const date = momentOf(startedAt, language);
  const name = `${page}, ${date}`;
  return (
    <tr class={isChosen ? 'chosen' : ''}>
      <td class="choose"><input type="checkbox" aria-label={history.of(library.columns.choose, name)} checked={isChosen} onChange={it => { onChoose(id, it.currentTarget.checked); }} /></td>
      <td class="page"><a href={acts.addressOf(id)} aria-label={history.of(actions.open, name)}>{page || '–'}</a></td>
      <td class="date">{date}</td>
      <td data-label={library.columns.states}>{entry.states.map(it => states[it]).join(', ')}</td>
      <td data-label={library.columns.grade}><Mark entry={entry} words={words} /></td>
      <td class="number" data-label={library.columns.recipients}>{entry.recipients}</td>
      <td class="worst" data-label={library.columns.worst}><Worst entry={entry} words={words} /></td>
      <td data-label={library.columns.origin}>{library.origins[entry.origin]}{pinned && <span class="pinned">{library.pinned}</span>}</td>
      <td class="last"><div class="row">
        <button type="button" class="button" aria-label={history.of(pinned ? library.unpin : library.pin, name)} onClick={() => { acts.pin(id, !pinned); }}>{pinned ? library.unpin : library.pin}</button>
        <ExportMenu label={actions.export} onExport={exporter => { acts.save(id, exporter); }} />
        <button type="button" class="button" aria-label={history.of(library.remove, name)} onClick={() => { acts.remove([id]); }}>{library.remove}</button>
      </div></td>
    </tr>
  );
}
