import type { VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Words } from '../words/words.ts';

export interface ConfirmProps {
  readonly label: string;
  readonly count: number;
  readonly words: Words;
  readonly onConfirm: () => void;
}

/** A button that deletes several audits, once it was said how many and agreed to. */
export function Confirm({ label, count, words, onConfirm }: ConfirmProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { library, actions } = words;
  const close = (): void => { dialog.current?.close(); };
  return (
    <>
      <button type="button" class="button danger" onClick={() => { dialog.current?.showModal(); }}>{label}</button>
      <dialog class="confirm" ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{library.confirm(count)}</h2>
        <p>{library.final}</p>
        <div class="row">
          <button type="button" class="button" autofocus onClick={close}>{actions.cancel}</button>
          <button type="button" class="button danger first" onClick={() => { close(); onConfirm(); }}>{library.removeThem}</button>
        </div>
      </dialog>
    </>
  );
}
