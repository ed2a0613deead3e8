import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { EditorState } from '@codemirror/state';
import type { Tooltip } from '@codemirror/view';
import { EditorView, highlightActiveLine, hoverTooltip, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { colors, look } from './look.ts';
import { hintsAt, meaningOf } from './schema-hints.ts';
import type { Hint, Schema } from './schema-hints.ts';
import { yamlPlace } from './yaml-place.ts';

/** Something wrong in the text, line and column from 1. */
export interface Mark {
  readonly line: number;
  readonly column: number;
  readonly says: string;
}

/** An editor of one YAML text. */
export interface CodeEditor {
  readonly text: () => string;
  /** Another text in place of all of it; undoing brings the former back. */
  readonly put: (text: string) => void;
  readonly mark: (marks: readonly Mark[]) => void;
  /** Puts the cursor at a place (from 1), the rest of its line chosen, and brings it into view. */
  readonly show: (place: Pick<Mark, 'line' | 'column'>) => void;
  readonly focus: () => void;
  readonly destroy: () => void;
}

export interface CodeEditorSetup {
  readonly parent: HTMLElement;
  readonly text: string;
  /** By which keys and values are proposed. */
  readonly schema: Schema;
  /** What it is called, for those who do not see it: ids of elements. */
  readonly labelledBy: string;
  readonly describedBy: string;
  /** Shown while there is no text. */
  readonly example: string;
  /** What the component itself says, in the person's language, by what it says in English. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly changed: (text: string) => void;
}

/** Opens an editor in an element. The tab key leaves it, as it leaves any field; Escape closes what is proposed. */
export function openCodeEditor(setup: CodeEditorSetup): CodeEditor {
  const view = new EditorView({ parent: setup.parent, state: EditorState.create({ doc: setup.text, extensions: extensionsFor(setup) }) });
  return {
    text: () => view.state.doc.toString(),
    put: text => { view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }); },
    mark: marks => { view.dispatch(setDiagnostics(view.state, marks.map(it => ({ ...spanOf(view.state, it), severity: 'error' as const, message: it.says })))); },
    show: place => {
      const { from, to } = lineFrom(view.state, place);
      view.focus();
      view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
    },
    focus: () => { view.focus(); },
    destroy: () => { view.destroy(); },
  };
}

function extensionsFor({ schema, labelledBy, describedBy, example, phrases, changed }: CodeEditorSetup): readonly Extension[] {
  return [
    EditorState.phrases.of(phrases), lineNumbers(), foldGutter(), history(), bracketMatching(), closeBrackets(), highlightActiveLine(), lintGutter(),
    yaml(), syntaxHighlighting(colors), look, placeholder(example),
    autocompletion({ override: [context => proposals(context, schema)], icons: false }),
    hoverTooltip((view, offset) => meaningUnder(view.state, offset, schema)),
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap]),
    EditorView.contentAttributes.of({ 'aria-labelledby': labelledBy, 'aria-describedby': describedBy, 'tabindex': '0', 'spellcheck': 'false', 'autocapitalize': 'off' }),
    EditorView.updateListener.of(it => { if (it.docChanged) changed(it.state.doc.toString()); }),
  ];
}

function proposals({ state, pos, explicit }: CompletionContext, schema: Schema): CompletionResult | null {
  const place = yamlPlace(state.doc.toString(), pos);
  if (place === undefined || (place.typed === '' && !explicit)) return null;
  const rest = state.sliceDoc(pos, state.doc.lineAt(pos).to);
  const written = { to: pos + (/^[\w$-]*/u.exec(rest)?.[0].length ?? 0), isKey: /^[\w$-]*["']? *:/u.test(rest), isQuoted: /["']/u.test(state.sliceDoc(place.from - 1, place.from)) };
  const options = hintsAt(place, schema).map(it => proposalOf(it, written));
  return options.length === 0 ? null : { from: place.from, to: written.to, options, validFor: /^[\w$-]*$/u };
}

/** Nothing is written twice: neither the colon nor the quotes that are there. The schema speaks English. */
function proposalOf({ label, kind, means, required }: Hint, { isKey, isQuoted }: { readonly isKey: boolean; readonly isQuoted: boolean }): Completion {
  const text = isQuoted ? label.replaceAll('"', '') : label;
  return {
    label: text, boost: required ? 1 : 0, type: kind === 'key' ? 'property' : 'enum',
    ...kind === 'key' && !isKey && !isQuoted && { apply: `${label}: ` },
    ...means !== undefined && { info: () => said(means, '') },
  };
}

function said(text: string, className: string): HTMLElement {
  return Object.assign(document.createElement('div'), { className, textContent: text, lang: 'en' });
}

function meaningUnder(state: EditorState, offset: number, schema: Schema): Tooltip | null {
  const word = state.wordAt(offset);
  if (word === null) return null;
  const place = yamlPlace(state.doc.toString(), word.to);
  const says = place?.at === 'key' ? meaningOf([...place.path, place.typed], schema) : undefined;
  return says === undefined ? null : { pos: word.from, end: word.to, above: true, create: () => ({ dom: said(says, 'cm-meaning') }) };
}

function lineFrom(state: EditorState, { line, column }: Pick<Mark, 'line' | 'column'>): { readonly from: number; readonly to: number } {
  const { from, to } = state.doc.line(Math.min(Math.max(1, line), state.doc.lines));
  return { from: Math.min(from + Math.max(0, column - 1), to), to };
}

/** From the place to the end of its word; a place at the end of a line has the line's last character, so that it can be seen. */
function spanOf(state: EditorState, place: Mark): { readonly from: number; readonly to: number } {
  const { from, to } = lineFrom(state, place);
  const word = /^[^\s,\]}:]+/u.exec(state.sliceDoc(from, to))?.[0].length ?? 0;
  return word > 0 ? { from, to: from + word } : { from: Math.max(state.doc.lineAt(from).from, from - 1), to: Math.min(to, from + 1) };
}
