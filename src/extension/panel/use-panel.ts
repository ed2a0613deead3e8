import type { Dispatch, StateUpdater } from 'preact/hooks';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DataCategory } from '../../core/datum/category.ts';
import type { Persona } from '../../core/persona/persona.ts';
import type { WalkTold, WalkUnderWay } from '../../messaging/walk.ts';
import type { PanelView, WalkView } from '../../ui/panel/panel-view.ts';
import { ask } from '../view/ask.ts';
import { tabInView } from '../view/tab.ts';

export interface PanelState {
  readonly view: PanelView;
  readonly setView: Dispatch<StateUpdater<PanelView>>;
  /** Asks again at once, after something was done that changes the answer. */
  readonly retry: () => void;
  /** The persona as it was last told. */
  readonly persona: { readonly current: Persona };
}

const EVERY_MS = 1_000;

/** What is known about the walk, kept up to date while somebody looks; while its report is made, and after, nothing is asked. */
export function usePanel(): PanelState {
  const [view, setView] = useState<PanelView>({ status: 'loading' });
  const [turn, setTurn] = useState(0);
  const persona = useRef<Persona>({});
  useEffect(() => follow(told => {
    if (told !== undefined && 'persona' in told) persona.current = told.persona;
    setView(before => next(before, told));
  }), [turn]);
  return { view, setView, retry: () => { setTurn(it => it + 1); }, persona };
}

function follow(show: (told: WalkTold | undefined) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const look = async (): Promise<void> => {
    if (!document.hidden) {
      const tabId = await tabInView();
      const told = tabId === undefined ? undefined : (await ask('walk/get', { tabId }))?.heard;
      if (stopped) return;
      show(told);
    }
    timer = setTimeout(() => { void look(); }, EVERY_MS);
  };
  void look();
  return () => { stopped = true; clearTimeout(timer); };
}

function next(before: PanelView, told: WalkTold | undefined): PanelView {
  if (before.status === 'finishing' || before.status === 'done') return before;
  const view = viewOf(before, told);
  return JSON.stringify(view) === JSON.stringify(before) ? before : view;
}

function viewOf(before: PanelView, told: WalkTold | undefined): PanelView {
  // A moment of silence is no news.
  if (told === undefined) return before.status === 'loading' ? { status: 'no-answer' } : before;
  if (told.status === 'no-access') return { status: 'no-access' };
  if (told.status === 'none') return { status: 'ready', site: told.site, privately: told.privately, ...before.status === 'ready' && { notice: before.notice } };
  return { ...before.status === 'under-way' && before, status: 'under-way', walk: walkOf(told) };
}

function walkOf({ persona, ...told }: WalkUnderWay): WalkView {
  const values = Object.entries(persona).flatMap(([category, all]) => all.map(value => ({ category: category as DataCategory, value })));
  return { ...told, values };
}
