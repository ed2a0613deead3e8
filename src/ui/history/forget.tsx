import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Words } from '../words/words.ts';

export interface ForgetProps {
  readonly audits: number;
  readonly words: Words;
  /** What became of it, once it was tried. */
  readonly outcome: 'done' | 'failed' | undefined;
  readonly onForget: () => void;
}

/** Deletes everything, after naming what that is. */
export function Forget({ audits, words, outcome, onForget }: ForgetProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const { history, actions } = words;
  const close = (): void => { dialog.current?.close(); };
  return (
    <section class="card" aria-labelledby="everything">
      <h2 id="everything">{history.everything}</h2>
      <p class="lead">{history.everythingIntro}</p>
      <div class="row">
        <button type="button" class="button danger" onClick={() => { dialog.current?.showModal(); }}>{history.deleteAll}</button>
        <div class="said" role="status">{outcome && <p class={outcome === 'done' ? 'good' : 'bad'}>{history[outcome]}</p>}</div>
      </div>
      <dialog class="confirm" ref={dialog} aria-labelledby="confirm">
        <h2 id="confirm">{history.confirm}</h2>
        <ul>{history.deleted(audits).map(it => <li key={it}>{it}</li>)}</ul>
        <p>{history.final}</p>
        <div class="row">
          <button type="button" class="button" autofocus onClick={close}>{actions.cancel}</button>
          <button type="button" class="button danger first" onClick={() => { close(); onForget(); }}>{actions.delete}</button>
        </div>
      </dialog>
    </section>
  );
}
