import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Language } from '../../core/wording/language.ts';
import type { PanelActs, PanelView } from '../../ui/panel/panel-view.ts';
import { Panel } from '../../ui/panel/panel.tsx';
import type { PanelNotice } from '../../ui/words/panel-words.ts';
import { ACCESS } from '../platform/access.ts';
import { browser } from '../platform/browser.ts';
import { compareAddress, reportAddress } from '../view/address.ts';
import { ask } from '../view/ask.ts';
import { tabInView } from '../view/tab.ts';
import { fillPage } from './fill-page.ts';
import { findLinks } from './find-links.ts';
import { finishWalk } from './finish.ts';
import { usePanel } from './use-panel.ts';
import type { PanelState } from './use-panel.ts';

/** The side panel, with the browser behind its buttons. */
export function PanelPage({ language }: { readonly language: Language }): VNode {
  const state = usePanel();
  const made = useRef<string>();
  return <Panel view={state.view} language={language} acts={actsOf(state, made)} />;
}

function actsOf(state: PanelState, made: { current: string | undefined }): PanelActs {
  const { setView, retry, persona } = state;
  /** Does something in the tab; where it fails, says so. */
  const inTab = (run: (tabId: number) => Promise<void>, failing: PanelNotice = 'failed'): void => {
    void inTabInView(run).then(() => { setView(it => withNotice(it, undefined)); }, () => { setView(it => withNotice(it, failing)); }).finally(retry);
  };
  return {
    // In the very turn of the click: browsers show no question that a person did not cause.
    allow: () => { browser.permissions.request(ACCESS).finally(retry).catch(retry); },
    retry: () => { setView({ status: 'loading' }); retry(); },
    begin: (name, own) => { inTab(tabId => begin(tabId, name, own), 'not-begun'); },
    pause: () => { inTab(() => did(ask('walk/pause', {}))); },
    resume: () => { inTab(resume); },
    reload: () => { inTab(tabId => browser.tabs.reload(tabId)); },
    mark: (purpose, step, more = {}) => { inTab(tabId => did(ask('walk/mark', { tabId, purpose, state: step, ...more }))); },
    findLinks: () => { inTab(async tabId => { await propose(tabId, state); }); },
    follow: url => { inTab(async tabId => { await browser.tabs.update(tabId, { url }); }); },
    copy: ({ category, value }) => { inTab(async () => {
      await navigator.clipboard.writeText(value);
      setView(it => it.status === 'under-way' ? { ...it, copied: category, filled: undefined } : it);
    }); },
    fill: () => { inTab(async tabId => {
      const filled = await fillPage(tabId, persona.current);
      if (filled === 0) throw new Error('panel: no field');
      setView(it => it.status === 'under-way' ? { ...it, filled } : it);
    }, 'no-fields'); },
    compare: () => { inTab(async tabId => { await browser.tabs.create({ url: compareAddress(`?tab=${tabId}`) }); }); },
    finish: () => { void finish(state, made); },
    drop: () => { inTab(async () => {
      await did(ask('walk/end', {}));
      setView({ status: 'ready', site: '', privately: false, notice: 'dropped' });
    }); },
    open: () => { if (made.current !== undefined) void browser.tabs.create({ url: reportAddress({ audit: made.current }) }); },
  };
}

async function inTabInView(run: (tabId: number) => Promise<void>): Promise<void> {
  const tabId = await tabInView();
  if (tabId === undefined) throw new Error('panel: no tab');
  await run(tabId);
}

function withNotice(view: PanelView, notice: PanelNotice | undefined): PanelView {
  if (view.status === 'under-way') return { ...view, notice };
  return view.status === 'ready' && notice !== undefined ? { ...view, notice } : view;
}

/** Rejects where the background did not answer, or refused. */
async function did(answer: ReturnType<typeof ask<'walk/pause'>>): Promise<void> {
  if (await answer === undefined) throw new Error('panel: no answer');
}

async function begin(tabId: number, name: string, own: readonly string[]): Promise<void> {
  await did(ask('walk/begin', { tabId, name, own }));
  await browser.tabs.reload(tabId);
}

/** The page that is shown began in the pause: loaded anew, it is part of the audit. */
async function resume(tabId: number): Promise<void> {
  await did(ask('walk/resume', { tabId }));
  const told = (await ask('walk/get', { tabId }))?.heard;
  if (told !== undefined && 'here' in told && told.here === 'reload') await browser.tabs.reload(tabId);
}

async function propose(tabId: number, { view, setView }: PanelState): Promise<void> {
  if (view.status !== 'under-way') return;
  const links = await findLinks(tabId, view.walk.own);
  setView(it => it.status === 'under-way' ? { ...it, links } : it);
}

async function finish({ view, setView }: PanelState, made: { current: string | undefined }): Promise<void> {
  if (view.status !== 'under-way') return;
  if (view.walk.pages === 0) { setView({ ...view, notice: 'nothing-walked' }); return; }
  const finished = await finishWalk(step => { setView({ status: 'finishing', ...step }); }).catch(() => undefined);
  if (finished === undefined) { setView({ ...view, notice: 'not-finished' }); return; }
  made.current = finished.id;
  await browser.tabs.create({ url: reportAddress({ audit: finished.id }) });
  setView({ status: 'done', kept: finished.kept, ...!finished.kept && !finished.privately && { notice: 'not-kept' } });
}
