import { html, type Markup } from './markup.ts';

/** A column of an answer's table: its heading, and whether it holds numbers. */
export type Column = readonly [name: string, kind?: 'number'];

/** A table of one answer, which on a narrow screen becomes a list: each cell says what it is. */
export function answerTable(title: string, columns: readonly Column[], rows: readonly (readonly [head: Markup, ...cells: Markup[]])[]): Markup {
  const numeric = ([, kind]: Column): Markup => kind === 'number' ? html` class="number"` : html``;
  return html`<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table class="answers">
<caption class="hidden">${title}</caption>
<thead><tr>${columns.map(it => html`<th scope="col"${numeric(it)}>${it[0]}</th>`)}</tr></thead>
<tbody>
${rows.map(([head, ...cells]) => html`<tr><th scope="row">${head}</th>${cells.map((it, n) => html`<td${numeric(columns[n + 1] ?? [''])} data-label="${columns[n + 1]?.[0]}">${it}</td>`)}</tr>
`)}</tbody>
</table></div>`;
}
