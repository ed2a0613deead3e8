import type { VNode } from 'preact';
import type { Words } from '../words/words.ts';

export interface PagesProps {
  /** From 0. */
  readonly at: number;
  readonly pages: number;
  readonly words: Words;
  readonly onPage: (page: number) => void;
}

/** Leads through the pages of a long list; nothing where there is one. */
export function Pages({ at, pages, words, onPage }: PagesProps): VNode | null {
  const { library } = words;
  if (pages <= 1) return null;
  return (
    <nav class="row pages" aria-label={library.pageOf(at + 1, pages)}>
      <button type="button" class="button" disabled={at === 0} onClick={() => { onPage(at - 1); }}>{library.pages.previous}</button>
      <span role="status">{library.pageOf(at + 1, pages)}</span>
      <button type="button" class="button" disabled={at === pages - 1} onClick={() => { onPage(at + 1); }}>{library.pages.next}</button>
    </nav>
  );
}
