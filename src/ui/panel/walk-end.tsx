import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Words } from '../words/words.ts';
import type { PanelActs } from './panel-view.ts';

/** Ends a walk: with a report of it, or, after naming what is cleared, without. */
export function WalkEnd({ words: { panel, actions }, acts }: { readonly words: Words; readonly acts: PanelActs }): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = (): void => { dialog.current?.close(); };
  return (
    <section class="card" aria-labelledby="end">
      <h2 id="end">{panel.end}</h2>
      <p class="quiet">{panel.endMeans}</p>
      <div class="row">
        <button type="button" class="button first" onClick={acts.finish}>{panel.finish}</button>
        <button type="button" class="button danger" onClick={() => { dialog.current?.showModal(); }}>{panel.drop}</button>
      </div>
      <dialog class="confirm" ref={dialog} aria-labelledby="drop">
        <h2 id="drop">{panel.dropTitle}</h2>
        <ul>{panel.dropped.map(it => <li key={it}>{it}</li>)}</ul>
        <div class="row">
          <button type="button" class="button" autofocus onClick={close}>{actions.cancel}</button>
          <button type="button" class="button danger first" onClick={() => { close(); acts.drop(); }}>{panel.dropNow}</button>
        </div>
      </dialog>
    </section>
  );
}
