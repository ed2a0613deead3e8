import schema from '../../core/rulebook/rulebook.schema.json' with { type: 'json' };
import { openCodeEditor } from './code-editor.ts';
import type { CodeEditor, CodeEditorSetup } from './code-editor.ts';

/** Opens an editor of rules files, which knows what may stand where. Loaded when it is wanted: it is larger than the page around it. */
export function openRulesEditor(setup: Omit<CodeEditorSetup, 'schema'>): CodeEditor {
  return openCodeEditor({ ...setup, schema });
}
