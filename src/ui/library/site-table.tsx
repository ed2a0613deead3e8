import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { LibraryEntry } from '../../core/library/entry.ts';
import { sitesIn } from '../../core/library/sites.ts';
import { momentOf } from '../../core/wording/sentences.ts';
import type { Words } from '../words/words.ts';
import { Mark, Worst } from './cells.tsx';
import { Pages } from './pages.tsx';
import { Trend } from './trend.tsx';

export interface SiteTableProps {
  readonly entries: readonly LibraryEntry[];
  readonly words: Words;
  readonly addressOf: (id: string) => string;
  readonly onSite: (site: string) => void;
}

const ROWS = 50;

/** One line for each site, the one that was audited last first. */
export function SiteTable({ entries, words, addressOf, onSite }: SiteTableProps): VNode {
  const [page, setPage] = useState(0);
  const sites = useMemo(() => sitesIn(entries), [entries]);
  const pages = Math.ceil(sites.length / ROWS);
  const at = Math.max(0, Math.min(page, pages - 1));
  const { columns, views, showAudits } = words.library;
  return (
    <>
      <Pages at={at} pages={pages} words={words} onPage={setPage} />
      <table class="history shelf">
        <caption class="unseen-text">{views.sites}</caption>
        <thead><tr><th>{columns.site}</th><th>{columns.grade}</th><th>{columns.recipients}</th><th>{columns.worst}</th><th>{columns.lastSeen}</th><th>{columns.audits}</th><th>{columns.trend}</th></tr></thead>
        <tbody>{sites.slice(at * ROWS, (at + 1) * ROWS).map(({ site, latest, audits, trend }) => (
          <tr key={site}>
            <td class="page">{site}</td>
            <td data-label={columns.grade}><Mark entry={latest} words={words} /></td>
            <td class="number" data-label={columns.recipients}>{latest.recipients}</td>
            <td class="worst" data-label={columns.worst}><Worst entry={latest} words={words} /></td>
            <td class="date"><a href={addressOf(latest.id)}>{momentOf(latest.startedAt, words.language)}</a>{latest.origin === 'import' && <span class="quiet"> {words.library.origins.import}</span>}</td>
            <td class="number" data-label={columns.audits}><button type="button" class="button" aria-label={`${audits} · ${showAudits(site)}`} onClick={() => { onSite(site); }}>{audits}</button></td>
            <td class="last"><Trend points={trend} site={site} words={words} /></td>
          </tr>
        ))}</tbody>
      </table>
    </>
  );
}
