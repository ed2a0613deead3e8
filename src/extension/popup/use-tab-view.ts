import { useLayoutEffect, useState } from 'preact/hooks';
import type { PopupView } from '../../ui/popup/popup-view.ts';
import { lastAuditOf } from '../background/last-audit.ts';
import { ask } from '../view/ask.ts';
import { tabInView } from '../view/tab.ts';

export interface TabView {
  readonly view: PopupView;
  /** Asks again at once, after something was done that changes the answer. */
  readonly retry: () => void;
}

/** What is known about the tab, kept up to date while somebody looks. */
export function useTabView(): TabView {
  const [view, setView] = useState<PopupView>({ status: 'loading' });
  const [turn, setTurn] = useState(0);
  // At once, and not after the first frame, as other effects are: whoever opens the popup waits for nothing else.
  useLayoutEffect(() => follow(next => { setView(shown => keep(shown, next)); }), [turn]);
  useLayoutEffect(() => { void viewBefore().then(before => { setView(shown => shown.status === 'loading' ? before : shown); }); }, []);
  return { view, retry: () => { setTurn(it => it + 1); } };
}

const EVERY_MS = 1000;

function follow(show: (view: PopupView) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const look = async (): Promise<void> => {
    if (!document.hidden) {
      const view = await viewNow();
      if (stopped) return;
      show(view);
    }
    timer = setTimeout(() => { void look(); }, EVERY_MS);
  };
  void look();
  return () => { stopped = true; clearTimeout(timer); };
}

async function viewNow(): Promise<PopupView> {
  const tabId = await tabInView();
  if (tabId === undefined) return { status: 'unobservable' };
  return (await ask('audit/get', { tabId }))?.heard ?? { status: 'no-answer' };
}

/** What the last audit says, for until the background has answered: a worker takes a moment to start, and to audit a long visit. */
async function viewBefore(): Promise<PopupView> {
  const tabId = await tabInView();
  const audit = tabId === undefined ? undefined : await lastAuditOf(tabId).catch(() => undefined);
  return audit === undefined ? { status: 'loading' } : { status: 'observed', audit };
}

/** The same answer again is the same view, so that nothing is drawn anew; an audit outlives a moment of silence. */
function keep(shown: PopupView, next: PopupView): PopupView {
  if (shown.status === 'observed' && next.status === 'no-answer') return shown;
  return JSON.stringify(shown) === JSON.stringify(next) ? shown : next;
}
