import type { RefObject, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CodeEditor, CodeEditorSetup } from '../editor/code-editor.ts';
import type { Words } from '../words/words.ts';

export interface SourceProps {
  readonly editor: RefObject<CodeEditor>;
  /** The user's own file, where it is the one in force. */
  readonly source: string | undefined;
  readonly words: Words;
  readonly onSource: (source: string) => void;
  /** Told what is written, some moments after it is. */
  readonly onWritten: (source: string) => void;
  readonly onSave: (source: string) => void;
}

/** Long enough that nobody is interrupted in the middle of a word. Milliseconds. */
const PAUSE_MS = 400;

/** Rules that one writes oneself begin like this. */
const EXAMPLE = `id: my-rules
title: Our rules
extends: balanced
rules:
  - id: tracking-recipient
    penalty: 20`;

/** The user's own rules, written here or read from a file. Nothing is in force until it is put there, and nothing that is written is lost without a question. */
export function Source({ editor, source, words, onSource, onWritten, onSave }: SourceProps): VNode {
  const [status, setStatus] = useState<'loading' | 'open' | 'absent'>('loading');
  const kept = linesOf(source ?? '');
  const [written, setWritten] = useState(kept);
  const place = useEditor({ editor, text: written, phrases: words.editor.phrases, setStatus, setWritten });
  const file = useRef<HTMLInputElement>(null);
  const isOpen = written !== kept;
  usePause(written, onWritten, isOpen);
  useQuestion(isOpen);
  const load = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const text = await chosen.text();
    editor.current?.put(text);
    setWritten(linesOf(text));
    onSource(text);
  };
  return (
    <div class="source">
      <p id="source-label" class="label">{words.rules.source}</p>
      <p id="source-keys" class="quiet small">{words.editor.keys}</p>
      <div ref={place} class="editor" />
      {status !== 'open' && <p class="quiet" role="status">{words.editor[status]}</p>}
      <div class="row">
        <button type="button" class="button first" onClick={() => { onSource(editor.current?.text() ?? written); }}>{words.actions.apply}</button>
        <button type="button" class="button" disabled={!isOpen} onClick={() => { editor.current?.put(kept); }}>{words.editor.takeBack}</button>
        <button type="button" class="button" onClick={() => file.current?.click()}>{words.actions['choose-file']}</button>
        <button type="button" class="button" disabled={written === ''} onClick={() => { onSave(written); }}>{words.editor.save}</button>
        <input type="file" hidden ref={file} accept=".yaml,.yml,.json" aria-label={words.rules.file} onChange={event => { void load(event.currentTarget.files?.[0]); event.currentTarget.value = ''; }} />
      </div>
    </div>
  );
}

/** The editor ends every line alike, as a file need not: that alone is no change. */
function linesOf(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

interface Opening {
  readonly editor: RefObject<CodeEditor>;
  readonly text: string;
  readonly phrases: CodeEditorSetup['phrases'];
  readonly setStatus: (status: 'open' | 'absent') => void;
  readonly setWritten: (text: string) => void;
}

/** Opens the editor in the element, once it is there. */
function useEditor({ editor, text, phrases, setStatus, setWritten }: Opening): RefObject<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  // A file may be chosen before the editor is there.
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    const state = { ended: false };
    void import('../editor/rules-editor.ts').then(({ openRulesEditor }) => {
      if (place.current === null || state.ended) return;
      editor.current = openRulesEditor({ parent: place.current, text: latest.current, phrases, labelledBy: 'source-label', describedBy: 'source-keys', example: EXAMPLE, changed: setWritten });
      setStatus('open');
    }).catch(() => { setStatus('absent'); });
    return () => {
      state.ended = true;
      editor.current?.destroy();
      editor.current = null;
    };
  }, []);
  return place;
}

function usePause(written: string, tell: (text: string) => void, isOpen: boolean): void {
  useEffect(() => {
    const timer = setTimeout(() => { tell(isOpen ? written : ''); }, PAUSE_MS);
    return () => { clearTimeout(timer); };
  }, [written, isOpen]);
}

/** The browser asks before the page is left with something in it that is not in force. */
function useQuestion(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const ask = (event: Event): void => { event.preventDefault(); };
    addEventListener('beforeunload', ask);
    return () => { removeEventListener('beforeunload', ask); };
  }, [isOpen]);
}
