import type { VNode } from 'preact';
import { momentOf } from '../../core/wording/sentences.ts';
import { Menu } from '../control/menu.tsx';
import type { Words } from '../words/words.ts';
import type { HistoryItem } from './history-item.ts';

export interface HistoryMenuProps {
  readonly items: readonly HistoryItem[];
  readonly words: Words;
  readonly addressOf: (id: string) => string;
}

/** The latest audits kept, each a link to its report. */
export function HistoryMenu({ items, words, addressOf }: HistoryMenuProps): VNode {
  return (
    <Menu label={words.report.history}>
      {items.length === 0 && <p class="menu-note">{words.report.noHistory}</p>}
      {items.slice(0, MOST).map(it => (
        <a class="menu-item" key={it.id} href={addressOf(it.id)}>
          {it.page} <span class="quiet">{it.grade ?? words.popup.notGraded} · {momentOf(it.startedAt, words.language)}</span>
        </a>
      ))}
    </Menu>
  );
}

const MOST = 20;
