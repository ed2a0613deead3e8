import type { RefObject, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Words } from '../words/words.ts';

export interface SourceProps {
  readonly text: RefObject<HTMLTextAreaElement>;
  readonly source: string | undefined;
  readonly words: Words;
  readonly onSource: (source: string) => void;
}

/** The user's own rules, written here or read from a file. Nothing is in force until it is put there. */
export function Source({ text, source, words, onSource }: SourceProps): VNode {
  const file = useRef<HTMLInputElement>(null);
  const load = async (chosen: File | undefined): Promise<void> => {
    if (!chosen || !text.current) return;
    text.current.value = await chosen.text();
    onSource(text.current.value);
  };
  return (
    <div class="source">
      <label for="source">{words.rules.source}</label>
      <textarea id="source" ref={text} spellcheck={false} autocomplete="off" wrap="off" defaultValue={source ?? ''} />
      <div class="row">
        <button type="button" class="button first" onClick={() => { onSource(text.current?.value ?? ''); }}>{words.actions.apply}</button>
        <button type="button" class="button" onClick={() => file.current?.click()}>{words.actions['choose-file']}</button>
        <input type="file" hidden ref={file} accept=".yaml,.yml,.json" aria-label={words.rules.file} onChange={event => { void load(event.currentTarget.files?.[0]); event.currentTarget.value = ''; }} />
      </div>
    </div>
  );
}
