import { html } from './markup.ts';

/** The four questions, and what was declared beside what was seen. What is measured and what is only said look different. */
export const DECLARED_STYLE = html`
.questions { display: grid; gap: 1.5rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
.questions > li { border: 1px solid var(--line); border-radius: 12px; overflow: hidden; scroll-margin-top: 1rem; }
.questions h3 { display: flex; gap: 0.8rem; align-items: baseline; margin: 0; padding: 1.1rem 1.4rem 0.2rem; font-size: 1.12rem; }
.questions .n { flex: none; color: var(--muted); font-size: 1.5rem; font-weight: 650; line-height: 1; }
.measured, .stated { padding: 0.6rem 1.4rem 1.1rem; } .measured .intro { margin-bottom: 0.6rem; font-size: 0.92rem; }
.tag { margin: 0 0 0.2rem; color: var(--muted); font-size: 0.74rem; font-weight: 650; letter-spacing: 0.05em; text-transform: uppercase; }
.stated { border-top: 1px dashed var(--rail); background: var(--raised); padding-top: 0.9rem; } .stated p { margin: 0; } .stated.none p:last-child { color: var(--fair); font-weight: 600; }
blockquote { margin: 0.4rem 0 0; padding: 0 0 0 0.9rem; border-left: 3px solid var(--rail); } blockquote + blockquote { margin-top: 0.9rem; } blockquote p { max-width: 46rem; white-space: pre-line; }
blockquote footer { margin: 0.2rem 0 0; padding: 0; border: 0; color: var(--muted); font-size: 0.85rem; }
.answers { width: 100%; } .answers :is(th, td) { padding: 0.5rem 0.9rem 0.5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } .answers tbody tr:last-child :is(th, td) { border-bottom: 0; }
.answers :is(th, td):last-child { padding-right: 0; } .answers tbody th { min-width: 9rem; max-width: 18rem; font-weight: 550; } .answers td { min-width: 6.5rem; max-width: 24rem; } .answers td li + li { margin-top: 0.25rem; } .answers .id { color: var(--muted); }
.told { display: flex; flex-wrap: wrap; gap: 0.3rem 1.6rem; margin: 0 0 0.9rem; padding: 0; list-style: none; font-weight: 600; }
.status, .needed { font-weight: 600; } .status::before { display: inline-block; width: 0.62em; height: 0.62em; margin-right: 0.45em; border: 2px solid; content: ""; }
.status.undeclared { color: var(--poor); } .status.undeclared::before { background: currentColor; transform: rotate(45deg) scale(0.9); }
.status:is(.outside, .not-in-force) { color: var(--fair); } .status.outside::before { background: currentColor; } .status.as-declared { color: var(--good); } .status.as-declared::before { border-radius: 99px; background: currentColor; }
.status.not-observed { color: var(--muted); } .status.not-observed::before { border-radius: 99px; } .needed.no { color: var(--poor); } .needed.yes { color: var(--good); } .needed.not-said { color: var(--fair); }
.frame { width: fit-content; margin-bottom: 2rem; border: 1px solid var(--line); border-radius: 10px; } .matrix td.verdict, .matrix th.verdict { display: table-cell; padding: 0.45rem 0.9rem; border-right: 1px solid var(--line); font-size: 0.82rem; line-height: 1.3; vertical-align: middle; } .matrix th.verdict { vertical-align: bottom; }
.mark.both { border-color: var(--good); border-radius: 99px; color: var(--good); } .mark.undeclared { border-color: var(--plain); border-radius: 4px; background: var(--plain); color: var(--on); } .mark.unused { border-color: transparent; color: var(--muted); font-size: 1rem; }
@media screen and (max-width: 34rem) {
  .answers, .answers :is(tbody, tr, th, td) { display: block; min-width: 0; max-width: none; } .answers thead { position: absolute; clip-path: inset(50%); } .answers tbody tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  .answers :is(tbody th, td, td.number) { padding: 0.15rem 0; border: 0; text-align: left; } .answers td:empty { display: none; } .answers td::before { content: attr(data-label); display: block; color: var(--muted); font-size: 0.8rem; }
  .questions h3, .measured, .stated { padding-inline: 0.9rem; } .matrix td.verdict, .matrix th.verdict { display: none; }
}
@media print { .questions > li { break-inside: auto; overflow: visible; } .questions h3 { break-after: avoid; } .measured, .stated { padding: 2mm 4mm; } .stated, blockquote { break-inside: avoid; } .answers { font-size: 8pt; } .answers :is(th, td) { min-width: 0; padding: 1mm 2mm 1mm 0; } .matrix td.verdict { padding: 0.5mm 2mm; font-size: 7pt; } .frame { border: 0; } }
`;
