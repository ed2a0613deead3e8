import type { VNode } from 'preact';
import type { Language } from '../../core/wording/language.ts';
import { WORDS } from '../words/index.ts';
import type { PanelWords } from '../words/panel-words.ts';
import type { PanelActs, PanelView, WalkView as Walk } from './panel-view.ts';
import { WalkEnd } from './walk-end.tsx';
import { WalkFindings } from './walk-findings.tsx';
import { WalkPersona } from './walk-persona.tsx';
import { WalkSteps } from './walk-steps.tsx';

export interface WalkViewProps {
  readonly view: Extract<PanelView, { status: 'under-way' }>;
  readonly language: Language;
  readonly acts: PanelActs;
}

/** A walk as it stands: whether it goes on, what is left out of it, what was found, what is to be looked at, and what to type. */
export function WalkView({ view, language, acts }: WalkViewProps): VNode {
  const { walk, notice } = view;
  const words = WORDS[language];
  const { panel } = words;
  return (
    <>
      <section class={`card walk ${walk.status}`} aria-labelledby="walk">
        <h2 id="walk">{walk.name}</h2>
        <p role="status"><b>{panel.status[walk.status]}</b> · {panel.pages(walk.pages)}</p>
        <Going walk={walk} panel={panel} acts={acts} />
        <ul class="walk-notes">{notesOf(walk, panel).map(it => <li key={it}>{it}</li>)}</ul>
        <div class="said" role="alert">{notice && <p class="bad">{panel.notices[notice]}</p>}</div>
      </section>
      <WalkFindings audit={walk.audit} language={language} />
      <WalkSteps view={view} words={words} acts={acts} />
      <WalkPersona view={view} language={language} acts={acts} />
      <section class="card" aria-labelledby="consent">
        <h2 id="consent">{panel.consent}</h2>
        <p>{panel.consentMeans}</p>
        <div class="row"><button type="button" class="button" onClick={acts.compare}>{words.compare.title}</button></div>
      </section>
      <WalkEnd words={words} acts={acts} />
    </>
  );
}

/** The one thing to do next about whether it goes on. */
function Going({ walk: { status, here }, panel, acts }: { readonly walk: Walk; readonly panel: PanelWords; readonly acts: PanelActs }): VNode {
  if (status !== 'walking') {
    const label = status === 'paused' && here !== 'elsewhere' ? panel.resume : panel.goOn;
    return <div class="row"><button type="button" class="button first" onClick={acts.resume}>{label}</button></div>;
  }
  return (
    <div class="row">
      <button type="button" class="button" onClick={acts.pause}>{panel.pause}</button>
      {here === 'reload' && <button type="button" class="button first" onClick={acts.reload}>{panel.reload}</button>}
      {here === 'elsewhere' && <button type="button" class="button" onClick={acts.resume}>{panel.goOn}</button>}
    </div>
  );
}

/** Whether it goes on here, and what is not part of the audit. */
function notesOf(walk: Walk, panel: PanelWords): readonly string[] {
  return [...standingOf(walk, panel), ...walk.privately ? [panel.inPrivate] : [], ...leftOutOf(walk, panel)];
}

function standingOf({ status, here }: Walk, panel: PanelWords): readonly string[] {
  if (status !== 'walking') return [status === 'paused' ? panel.pausedMeans : panel.interruptedMeans];
  return here === 'in' ? [] : [panel.here[here]];
}

function leftOutOf({ lost, pausedPages, outside, otherTabs }: Walk, panel: PanelWords): readonly string[] {
  const others = Object.entries(outside);
  const count = others.reduce((sum, [, pages]) => sum + pages, 0);
  return [
    ...lost > 0 ? [panel.lost(lost)] : [],
    ...pausedPages > 0 ? [panel.pausedPages(pausedPages)] : [],
    ...count > 0 ? [panel.outside(others.map(([domain]) => domain).join(', '), count)] : [],
    ...otherTabs > 0 ? [panel.otherTabs(otherTabs)] : [],
  ];
}
