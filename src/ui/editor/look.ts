import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the colors of everything else (`style/tokens.css`), in light and dark. */
export const look = EditorView.theme({
  '&': { border: '1px solid var(--edge)', borderRadius: 'var(--round)', background: 'var(--surface)', color: 'var(--ink)', maxHeight: '32rem' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '2px' },
  '.cm-scroller': { font: '0.8125rem/1.25rem var(--mono)', minHeight: '16rem', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: 'var(--gap-2)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { background: 'var(--sunken)', color: 'var(--quiet)', borderRight: '1px solid var(--line)' },
  '.cm-activeLine, .cm-activeLineGutter': { background: 'color-mix(in srgb, var(--accent) 8%, transparent)' },
  '.cm-placeholder': { color: 'var(--quiet)', whiteSpace: 'pre' },
  '.cm-tooltip': { background: 'var(--surface)', color: 'var(--ink)', border: '1px solid var(--edge)', borderRadius: 'var(--gap-1)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--accent)', color: 'var(--on-accent)' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-completionInfo, .cm-meaning': { maxWidth: '24rem', padding: 'var(--gap-2) var(--gap-3)', font: '0.8125rem/1.25rem var(--font)', textWrap: 'pretty' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--danger)' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--danger)', textUnderlineOffset: '0.2em' },
});

/** What is told apart in the text: keys, texts, numbers and truths, and what is said about them. */
export const colors = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--accent)' },
  { tag: [tags.string, tags.content], color: 'var(--ink)' },
  { tag: [tags.number, tags.bool, tags.keyword, tags.null], color: 'var(--best)' },
  { tag: [tags.comment, tags.meta], color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], color: 'var(--quiet)' },
]);
