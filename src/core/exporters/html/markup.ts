declare const markup: unique symbol;

/** HTML that is safe to put into HTML: made by `html` alone. */
export type Markup = { readonly [markup]: true; readonly text: string };

type Hole = string | number | Markup | readonly Markup[] | undefined;

/**
 * The one way to write HTML here. What is put in is escaped unless it is markup already, so no text of an audit can
 * break out of an element or of a quoted attribute. Holes belong in text and in quoted attributes, nowhere else.
 */
export function html(words: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return { text: words.map((it, n) => it + textOf(holes[n])).join('') } as Markup;
}

/** Nothing at all. */
export const NOTHING: Markup = html``;

/** Pieces of markup one after the other, with something between them. */
export function join(pieces: readonly Markup[], between: string): Markup {
  return html`${pieces.map((it, n) => (n === 0 ? it : html`${between}${it}`))}`;
}

/** Data for programs within a page. Whatever it holds, it cannot end the element it stands in (HTML, "script data state"). */
export function jsonScript(id: string, data: unknown): Markup {
  const json = JSON.stringify(data, null, 1).replace(UNFIT_IN_SCRIPT, it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return { text: `<script type="application/json" id="${escaped(id)}">${json}</script>` } as Markup;
}

const UNFIT_IN_SCRIPT = /[<>&\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

function textOf(hole: Hole): string {
  if (hole === undefined) return '';
  if (typeof hole === 'string' || typeof hole === 'number') return escaped(String(hole));
  return 'text' in hole ? hole.text : hole.map(it => it.text).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };

// Control characters are errors in HTML; direction overrides let a name pose as another (CVE-2021-42574).
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

function escaped(text: string): string {
  return text.replace(UNFIT, '\ufffd').replace(/[&<>"']/g, it => ENTITIES[it] ?? it);
}
