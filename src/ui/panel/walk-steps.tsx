import type { TargetedSubmitEvent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelWords } from '../words/panel-words.ts';
import type { Words } from '../words/words.ts';
import type { LinkLine, PanelActs, PanelView, StepLine } from './panel-view.ts';

export interface WalkStepsProps {
  readonly view: Extract<PanelView, { status: 'under-way' }>;
  readonly words: Words;
  readonly acts: PanelActs;
}

/** What a product's pages are for, each to be ticked or skipped with a reason, and links of the page that may lead there. */
export function WalkSteps({ view: { walk, links }, words: { panel, actions }, acts }: WalkStepsProps): VNode {
  const wanted = walk.steps.filter(it => it.state === 'open').map(it => it.purpose);
  return (
    <section class="card" aria-labelledby="steps">
      <h2 id="steps">{panel.steps}</h2>
      <p class="quiet">{panel.stepsMean}</p>
      <ul class="walk-steps">{walk.steps.map(it => <Step key={it.purpose} step={it} panel={panel} cancel={actions.cancel} onMark={acts.mark} />)}</ul>
      <div class="row"><button type="button" class="button" onClick={acts.findLinks}>{panel.findLinks}</button></div>
      <div role="status">{links !== undefined && <Links links={links.filter(it => wanted.includes(it.purpose))} panel={panel} onFollow={acts.follow} />}</div>
    </section>
  );
}

interface StepProps { readonly step: StepLine; readonly panel: PanelWords; readonly cancel: string; readonly onMark: PanelActs['mark'] }

function Step({ step, panel, cancel, onMark }: StepProps): VNode {
  const [asking, setAsking] = useState(false);
  const { purpose, state, signedIn, pages, reason } = step;
  const name = panel.purposes[purpose];
  const marks = [panel.states[state], ...signedIn ? [panel.signedIn] : [], ...pages > 0 ? [panel.stepPages(pages)] : [], ...reason === undefined ? [] : [reason]];
  const button = (label: string, act: () => void): VNode => <button type="button" class="button" aria-label={panel.of(label, name)} onClick={act}>{label}</button>;
  return (
    <li class={state}>
      <p><b>{name}</b> <span class="quiet small">{marks.join(' · ')}</span></p>
      {asking
        ? <Reason panel={panel} name={name} cancel={cancel} onCancel={() => { setAsking(false); }} onSkip={why => { setAsking(false); onMark(purpose, 'skipped', { reason: why }); }} />
        : state === 'open'
          ? <div class="row">{button(panel.done, () => { onMark(purpose, 'done'); })}{button(panel.doneSignedIn, () => { onMark(purpose, 'done', { signedIn: true }); })}{button(panel.skip, () => { setAsking(true); })}</div>
          : <div class="row">{button(panel.again, () => { onMark(purpose, 'open'); })}</div>}
    </li>
  );
}

interface ReasonProps { readonly panel: PanelWords; readonly name: string; readonly cancel: string; readonly onCancel: () => void; readonly onSkip: (why: string) => void }

/** Nothing is skipped without a reason: the report tells it. */
function Reason({ panel, name, cancel, onCancel, onSkip }: ReasonProps): VNode {
  const [why, setWhy] = useState('');
  const skip = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (why.trim() !== '') onSkip(why.trim());
  };
  return (
    <form class="walk-reason" onSubmit={skip}>
      <label class="field"><span>{panel.why}</span><input type="text" required maxLength={200} value={why} autofocus onInput={it => { setWhy(it.currentTarget.value); }} /></label>
      <div class="row">
        <button type="submit" class="button first" aria-label={panel.of(panel.skip, name)}>{panel.skip}</button>
        <button type="button" class="button" onClick={onCancel}>{cancel}</button>
      </div>
    </form>
  );
}

function Links({ links, panel, onFollow }: { readonly links: readonly LinkLine[]; readonly panel: PanelWords; readonly onFollow: (url: string) => void }): VNode {
  if (links.length === 0) return <p class="quiet">{panel.noLinks}</p>;
  return (
    <>
      <h3>{panel.links}</h3>
      <ul class="walk-links">
        {links.map(it => <li key={it.url}><button type="button" class="button" onClick={() => { onFollow(it.url); }}>{panel.of(panel.purposes[it.purpose], it.label)}</button></li>)}
      </ul>
    </>
  );
}
