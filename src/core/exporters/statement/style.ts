import { html } from '../html/markup.ts';

/** One page, on a screen as on paper. */
export const STATEMENT_STYLE = html`
body { max-width: 54rem; } section { margin-top: 2rem; } h2 { font-size: 1.15rem; } .grade { display: flex; gap: 1rem; align-items: center; margin: 0 0 1.25rem; }
.grade b { flex: none; font-size: 2.6rem; line-height: 1; font-weight: 700; } .grade b.good { color: var(--good); } .grade b.fair { color: var(--fair); } .grade b.poor { color: var(--poor); } .grade p { margin: 0; }
dl.about { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1.25rem; font-size: 0.92rem; } dl.about > div { display: contents; }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; overflow-wrap: break-word; } thead th:first-child { width: 28%; } thead th:nth-child(2) { width: 20%; } caption { text-align: left; } th { text-align: left; font-weight: 600; } thead th { color: var(--muted); font-size: 0.82rem; font-weight: 500; }
:is(th, td) { padding: 0.45rem 1rem 0.45rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } td ul { margin: 0; padding: 0; list-style: none; } td li { display: inline-block; margin-right: 0.75rem; }
.form { color: var(--muted); font-size: 0.85em; } section > ul, section > ol { margin: 0 0 0.75rem; padding-left: 1.2rem; } section > :is(ul, ol) > li { padding: 0.1rem 0; }
@media (max-width: 34rem) { dl.about { grid-template-columns: 1fr; } dl.about dd { margin-bottom: 0.4rem; } thead { display: none; } tbody :is(tr, th, td) { display: block; border: 0; padding: 0.1rem 0; } tbody tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); } }
@page { size: A4; margin: 14mm; }
@media print { :root { color-scheme: light; } body { max-width: none; padding: 0; font-size: 9.5pt; } section { margin-top: 6mm; } tr, li, dl.about > div { break-inside: avoid; } h2 { break-after: avoid; } footer { margin-top: 6mm; } }
`;
