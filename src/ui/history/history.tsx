import type { VNode } from 'preact';
import type { Exporter } from '../../core/exporters/exporter.ts';
import { momentOf, numberOf } from '../../core/wording/sentences.ts';
import { toneOf } from '../audit/tone.ts';
import { ExportMenu } from '../control/export-menu.tsx';
import type { Words } from '../words/words.ts';
import type { HistoryItem } from './history-item.ts';

export interface HistoryProps {
  readonly items: readonly HistoryItem[];
  readonly words: Words;
  readonly addressOf: (id: string) => string;
  readonly library: string;
  readonly onSave: (id: string, exporter: Exporter) => void;
}

/** The audits kept, to open or to save. */
export function History({ items, words, addressOf, library, onSave }: HistoryProps): VNode {
  const { history, actions } = words;
  return (
    <section class="card" aria-labelledby="history">
      <h2 id="history">{history.title}</h2>
      <p class="lead">{history.intro} <a href={library}>{words.library.open}</a></p>
      {items.length === 0 ? <p>{history.none}</p> : (
        <table class="history">
          <caption class="unseen-text">{history.caption}</caption>
          <thead><tr><th>{history.page}</th><th>{history.date}</th><th>{history.grade}</th><th class="unseen-head"><span class="unseen-text">{history.actions}</span></th></tr></thead>
          <tbody>
            {items.slice(0, MOST).map(it => (
              <tr key={it.id}>
                <td class="page">{it.page}</td>
                <td class="date">{momentOf(it.startedAt, words.language)}</td>
                <td><Mark item={it} words={words} /></td>
                <td class="last">
                  <div class="row">
                    <a class="button" href={addressOf(it.id)} aria-label={history.of(actions.open, it.page)}>{actions.open}</a>
                    <ExportMenu label={actions.export} onExport={exporter => { onSave(it.id, exporter); }} />
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** The library has the others. */
const MOST = 20;

function Mark({ item, words }: { readonly item: HistoryItem; readonly words: Words }): VNode {
  if (item.grade === undefined) return <span class="quiet">{words.popup.notGraded}</span>;
  return (
    <span class={`tone-${toneOf(item.grade, item.score)}`}>
      <span class="letter">{item.grade}</span> {item.score !== undefined && <span class="quiet">{numberOf(item.score, words.language)}</span>}
    </span>
  );
}
