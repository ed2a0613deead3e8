import type { TargetedSubmitEvent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../words/words.ts';
import type { PanelActs, PanelView } from './panel-view.ts';

export interface WalkSetupProps {
  readonly view: Extract<PanelView, { status: 'ready' }>;
  readonly words: Words;
  readonly onBegin: PanelActs['begin'];
}

/** What the product is and what is its own, what will happen, and the one button that begins it. */
export function WalkSetup({ view: { site, privately, notice }, words: { panel }, onBegin }: WalkSetupProps): VNode {
  const [name, setName] = useState('');
  const [own, setOwn] = useState('');
  const begin = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (site !== '') onBegin(name.trim(), own.split(/[\s,;]+/u).filter(it => it !== ''));
  };
  return (
    <>
      <p>{panel.lead}</p>
      <div class="said" role="alert">{notice && <p class="bad">{panel.notices[notice]}</p>}</div>
      <form class="card" onSubmit={begin}>
        <label class="field">
          <span>{panel.name}</span>
          <input type="text" value={name} placeholder={site} maxLength={200} autocomplete="off" onInput={it => { setName(it.currentTarget.value); }} />
        </label>
        <label class="field">
          <span>{panel.own}</span>
          <textarea rows={2} value={own} spellcheck={false} aria-describedby="own" onInput={it => { setOwn(it.currentTarget.value); }} />
        </label>
        <p id="own" class="quiet small">{panel.ownMeans(site)}</p>
        <section class="happens" aria-labelledby="happens">
          <h2 id="happens">{panel.happens}</h2>
          <ul>{[...panel.happenings, ...privately ? [panel.inPrivate] : []].map(it => <li key={it}>{it}</li>)}</ul>
        </section>
        <button type="submit" class="button first" disabled={site === ''}>{panel.begin}</button>
        {site === '' && <p class="quiet">{panel.noSite}</p>}
      </form>
    </>
  );
}
