import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { COMPARED_STATES } from '../../core/evidence/log.ts';
import type { LibraryEntry } from '../../core/library/entry.ts';
import { choicesIn, NO_FILTER, type Filter } from '../../core/library/select.ts';
import { catalogOf } from '../../core/wording/catalog-of.ts';
import type { Words } from '../words/words.ts';

export interface FiltersProps {
  readonly entries: readonly LibraryEntry[];
  readonly filter: Filter;
  readonly words: Words;
  readonly onFilter: (filter: Filter) => void;
}

const VISIT_STATES = ['live', ...COMPARED_STATES] as const;

/** What is searched for, and by what the list is narrowed down. */
export function Filters({ entries, filter, words, onFilter }: FiltersProps): VNode {
  const { filters } = words.library;
  const choices = useMemo(() => choicesIn(entries), [entries]);
  const { states } = catalogOf(words.language);
  const set = (change: Partial<Filter>): void => { onFilter({ ...filter, ...change }); };
  return (
    <form class="filters" role="search" aria-label={filters.title} onSubmit={it => { it.preventDefault(); }}>
      <label class="field wide"><span>{filters.text}</span><input type="search" value={filter.text} onInput={it => { set({ text: it.currentTarget.value }); }} /></label>
      <Choice label={filters.site} value={filter.site} all={filters.all} onChoice={site => { set({ site }); }}>{choices.sites.map(it => <option key={it} value={it}>{it}</option>)}</Choice>
      <Choice label={filters.grade} value={filter.grade} all={filters.all} onChoice={grade => { set({ grade }); }}>
        {choices.grades.map(it => <option key={it} value={it}>{it}</option>)}<option value="none">{filters.ungraded}</option>
      </Choice>
      <Choice label={filters.state} value={filter.state} all={filters.all} onChoice={value => { set({ state: VISIT_STATES.find(it => it === value) ?? '' }); }}>{VISIT_STATES.map(it => <option key={it} value={it}>{states[it]}</option>)}</Choice>
      <label class="field"><span>{filters.from}</span><input type="date" value={filter.from} onChange={it => { set({ from: it.currentTarget.value }); }} /></label>
      <label class="field"><span>{filters.to}</span><input type="date" value={filter.to} onChange={it => { set({ to: it.currentTarget.value }); }} /></label>
      <label class="check"><input type="checkbox" checked={filter.pinned} onChange={it => { set({ pinned: it.currentTarget.checked }); }} /> {filters.pinned}</label>
      <button type="button" class="button" onClick={() => { onFilter(NO_FILTER); }}>{filters.clear}</button>
    </form>
  );
}

interface ChoiceProps { readonly label: string; readonly value: string; readonly all: string; readonly onChoice: (value: string) => void; readonly children: ComponentChildren }

function Choice({ label, value, all, onChoice, children }: ChoiceProps): VNode {
  return <label class="field"><span>{label}</span><select class="select" value={value} onChange={it => { onChoice(it.currentTarget.value); }}><option value="">{all}</option>{children}</select></label>;
}
