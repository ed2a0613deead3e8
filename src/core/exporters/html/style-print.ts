import { html } from './markup.ts';

/** On paper: dark ink on white, nothing that scrolls, heads again on every page. */
export const PRINT_STYLE = html`
@page { size: A4; margin: 15mm 13mm; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .hero { display: flex; flex-direction: column; justify-content: center; min-height: 235mm; break-after: page; } .hero .kicker { font-size: 11pt; } .hero h1 { font-size: 22pt; margin-bottom: 12mm; } .hero .figures { margin-top: 14mm; grid-template-columns: repeat(3, 1fr); }
  .hero + main > section:first-child { margin-top: 0; }
  nav { display: none; } a { color: inherit; text-decoration: none; } a.ref { color: inherit; }
  section { margin-top: 9mm; } small, thead th, .severity, .facts, .meta { font-size: 7.5pt; } .ref { font-size: 7pt; } .figures dt { font-size: 8pt; } .headlines ul { font-size: 10.5pt; }
  h2, h3, .intro, caption { break-after: avoid; } .intro { break-inside: avoid; max-width: none; } .card, .finding, tr, .glossary div, .hero, .made { break-inside: avoid; }
  .scroll, #matrix .scroll { overflow: visible; max-height: none; border: 0; }
  .arithmetic, .recipients, .evidence { min-width: 0; font-size: 8pt; } .arithmetic :is(th, td), .recipients :is(th, td), .evidence :is(th, td) { padding-right: 2mm; }
  .arithmetic tbody th, .recipients th[scope=row], .recipients td:nth-of-type(n), .evidence td:nth-of-type(n) { min-width: 0; } .recipients td:nth-of-type(2) { min-width: 40mm; } .recipients .plain li { white-space: nowrap; } .finding { padding: 2mm 0; }
  .arithmetic .bar svg { width: 22mm; }
  .matrix { font-size: 8pt; } .matrix thead th, .matrix .who { position: static; } .matrix .who { min-width: 0; max-width: 44mm; padding: 1mm 2mm 1mm 0; }
  .matrix .kind { width: 6mm; height: 32mm; font-size: 7.5pt; } .matrix .cell { min-width: 0; padding: 0.5mm 0; } .matrix .answer { width: 11mm; padding: 0 1mm; font-size: 7pt; }
  .matrix .who small { font-size: 7pt; } .mark { width: 5mm; height: 5mm; font-size: 7pt; } .mark.small { width: 3.6mm; height: 3.6mm; font-size: 5.5pt; } :target { background: none; }
}
`;
