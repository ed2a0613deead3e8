import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/wording/language.ts';
import { send } from '../../messaging/send.ts';
import { Compare } from '../../ui/compare/compare.tsx';
import type { CompareActs, CompareView, VisitLine, Wanted } from '../../ui/compare/compare-view.ts';
import { Report } from '../../ui/report/report.tsx';
import { browser } from '../platform/browser.ts';
import { compareAddress, reportAddress } from '../view/address.ts';
import { save } from '../view/save.ts';
import { keptAs } from '../view/audit-of.ts';
import type { PageInView } from './page-in-view.ts';
import { pageInView } from './page-in-view.ts';
import { requestFor } from './permission.ts';
import { tasksOf } from './plan.ts';
import type { Outcome, Run } from './run.ts';
import { run } from './run.ts';

/** The page that compares: asks, begins, follows, stops, and shows what came of it. */
export function ComparePage({ language: spoken }: { readonly language: Language }): VNode {
  const [language, setLanguage] = useState(spoken);
  const [view, setView] = useState<CompareView>({ status: 'loading' });
  const about = useRef<Ready>();
  const stopper = useRef<AbortController>();
  useEffect(() => { void ready().then(it => { about.current = it; setView({ status: 'ready', ...it }); }); }, []);
  useEffect(() => leaveOnHide(() => stopper.current !== undefined), []);
  const acts: CompareActs = {
    begin: wanted => {
      // Asked before anything else, or the browser would not take it for the click's.
      const allowed = requestFor(wanted);
      const controller = new AbortController();
      stopper.current = controller;
      setView({ status: 'running', url: wanted.url, visits: tasksOf(wanted).map(it => ({ ...it, step: 'due' })), stopping: false, auditing: false });
      const tell: Run['tell'] = told => { setView(before => toldOf(before, told)); };
      void run({ wanted, allowed, privately: about.current?.privately === true, signal: controller.signal, tell }).then(async outcome => {
        stopper.current = undefined;
        const next = await shownAfter(outcome, wanted, about.current);
        if (next !== undefined) setView(next);
      });
    },
    stop: () => {
      setView(before => before.status === 'running' ? { ...before, stopping: true } : before);
      stopper.current?.abort();
    },
  };
  return <Compare view={view} language={language} acts={acts} report={view.status === 'done' && <ReportHere view={view} language={language} onSpeak={setLanguage} />} />;
}

type Ready = PageInView & Pick<Extract<CompareView, { status: 'ready' }>, 'canBePrivate'>;

async function ready(): Promise<Ready> {
  const [page, canBePrivate] = await Promise.all([pageInView(), browser.extension.isAllowedIncognitoAccess()]);
  const hasWindows = (browser as Partial<typeof browser>).windows !== undefined;
  return { ...page, canBePrivate: canBePrivate && hasWindows };
}

/** Somebody who leaves in the middle of it does not wait for us: the background cleans up. */
function leaveOnHide(isRunning: () => boolean): () => void {
  const leave = (): void => { if (isRunning()) void send('visit/abandon', {}); };
  window.addEventListener('pagehide', leave);
  return () => { window.removeEventListener('pagehide', leave); };
}

function toldOf(view: CompareView, told: Parameters<Run['tell']>[0]): CompareView {
  if (view.status !== 'running') return view;
  if (told.what === 'auditing') return { ...view, auditing: true };
  const changed = (it: VisitLine): VisitLine => told.what === 'step' ? { ...it, step: told.step } : { ...it, end: told.end, tookS: Math.round(told.tookMs / 1_000) };
  return { ...view, visits: view.visits.map((it, at) => at === told.at ? changed(it) : it) };
}

/** What is shown once it has ended; nothing where the report's own page takes over. */
async function shownAfter(outcome: Outcome, wanted: Wanted, about: Ready | undefined): Promise<CompareView | undefined> {
  if ('notice' in outcome) return { status: 'ready', canBePrivate: false, ...about, url: wanted.url, wanted, notice: outcome.notice };
  const isPrivate = about?.privately === true;
  const id = isPrivate ? undefined : await keptAs(outcome.audit);
  if (id === undefined) return { status: 'done', audit: outcome.audit, notKept: isPrivate ? 'private' : 'failed' };
  location.replace(reportAddress({ audit: id }));
  return undefined;
}

interface ReportHereProps { readonly view: Extract<CompareView, { status: 'done' }>; readonly language: Language; readonly onSpeak: (language: Language) => void }

function ReportHere({ view: { audit }, language, onSpeak }: ReportHereProps): VNode {
  const acts = {
    refresh: () => undefined, speak: onSpeak, addressOf: (id: string) => reportAddress({ audit: id }), compareAddress: compareAddress(location.search),
    save: (it: typeof audit, exporter: Parameters<typeof save>[1]) => { save(it, exporter, language); },
  };
  return <Report view={{ status: 'observed', audit }} language={language} history={[]} acts={acts} />;
}
