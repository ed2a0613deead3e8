import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { LibraryEntry } from '../../core/library/entry.ts';
import { latestFirst } from '../../core/library/sites.ts';
import type { Words } from '../words/words.ts';
import { Confirm } from './confirm.tsx';
import type { LibraryActs } from './library-view.ts';

export interface ToolsProps {
  readonly entries: readonly LibraryEntry[];
  readonly chosen: readonly string[];
  readonly words: Words;
  readonly acts: LibraryActs;
  readonly onChoose: (ids: readonly string[]) => void;
}

/** What can be done with all audits, and with those that are chosen. */
export function Tools({ entries, chosen, words, acts, onChoose }: ToolsProps): VNode {
  const { library } = words;
  const all = entries.map(it => it.id);
  const remove = (ids: readonly string[]): void => { onChoose([]); acts.remove(ids); };
  return (
    <div class="row library-tools" role="group" aria-label={library.columns.actions}>
      <Import words={words} onFiles={acts.import} />
      <a class="button" href={acts.verify}>{words.verify.open}</a>
      {entries.length > 0 && <>
        <button type="button" class="button" onClick={() => { acts.exportAll(all); }}>{library.exportAll}</button>
        <Confirm label={library.removeAll} count={all.length} words={words} onConfirm={() => { remove(all); }} />
        <span class="chosen-tools row">
          <span role="status">{library.chosen(chosen.length)}</span>
          <CompareLink entries={entries} chosen={chosen} words={words} acts={acts} />
          <button type="button" class="button" disabled={chosen.length === 0} onClick={() => { acts.exportAll(chosen); }}>{library.exportChosen}</button>
          {chosen.length > 0 && <Confirm label={library.removeChosen} count={chosen.length} words={words} onConfirm={() => { remove(chosen); }} />}
        </span>
      </>}
    </div>
  );
}

function CompareLink({ entries, chosen, words, acts }: Omit<ToolsProps, 'onChoose'>): VNode {
  const [later, earlier, ...more] = entries.filter(it => chosen.includes(it.id)).toSorted(latestFirst);
  if (later === undefined || earlier === undefined || more.length > 0) return <span class="quiet">{words.library.compareHow}</span>;
  return <a class="button first" href={acts.compareAddress(earlier.id, later.id)}>{words.library.compare}</a>;
}

function Import({ words, onFiles }: { readonly words: Words; readonly onFiles: (files: readonly File[]) => void }): VNode {
  const input = useRef<HTMLInputElement>(null);
  const { library } = words;
  const take = (): void => {
    const files = [...input.current?.files ?? []];
    if (files.length > 0) onFiles(files);
    // The same file again is a choice as well.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <input class="unseen-text" type="file" accept=".json,application/json" multiple tabIndex={-1} aria-hidden="true" ref={input} onChange={take} />
      <button type="button" class="button" title={library.importHow} onClick={() => { input.current?.click(); }}>{library.import}</button>
    </>
  );
}
