import { html } from './markup.ts';

/** Two audits beside each other: a sign and a word beside every color. */
export const DIFFERENCE_STYLE = html`
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-bottom: 1rem; }
.side { display: flex; gap: 1rem; margin: 0; padding: 1rem 1.2rem; border: 1px solid var(--line); border-radius: 10px; min-width: 0; } .side h2 { margin: 0 0 0.2rem; color: var(--muted); font-size: 0.9rem; font-weight: 500; } .side p { margin-bottom: 0.35rem; } .side > div { min-width: 0; }
.side-grade { flex: none; font-size: 2.4rem; font-weight: 700; line-height: 1; }
.score-change { font-size: 1.06rem; font-weight: 600; }
.cautions { max-width: 52rem; margin: 0; padding: 0.6rem 0.9rem 0.6rem 2rem; border-left: 3px solid var(--fair); background: var(--raised); } .cautions li { padding: 0.2rem 0; }
.changes, .costs { width: 100%; } .changes { max-width: 46rem; } .costs { min-width: 30rem; } :is(.changes, .costs) :is(th, td) { padding: 0.5rem 0.9rem 0.5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } :is(.changes, .costs) .number { text-align: right; } .changes tbody th { font-weight: 500; }
.costs tbody th { min-width: 12rem; font-weight: 450; } .changes .number { font-weight: 600; }
.change-sign { display: inline-block; min-width: 1.9em; padding: 0 0.3em; border: 1.5px solid; border-radius: 5px; font-weight: 700; font-size: 0.85em; line-height: 1.5; text-align: center; }
.change-sign:is(.new, .worse) { color: var(--poor); } .change-sign:is(.gone, .better) { color: var(--good); } .change-sign:is(.not-seen-before, .not-seen-again) { border-style: dashed; color: var(--fair); } .change-sign.unchanged { color: var(--muted); }
h3.change { margin: 2rem 0 0; padding-bottom: 0.4rem; border-bottom: 1px solid var(--line); scroll-margin-top: 1rem; } h3.change small { display: inline; margin-left: 0.4rem; }
.ways-changed { margin: 0 0 0.3rem; padding: 0; list-style: none; font-size: 0.92rem; } .ways-changed .worse { color: var(--poor); } .ways-changed .better { color: var(--good); }
.doubt { max-width: 52rem; margin-bottom: 0.3rem; padding-left: 0.7rem; border-left: 2px dashed var(--fair); color: var(--muted); font-size: 0.9rem; }
summary { padding: 0.6rem 0; color: var(--link); cursor: pointer; } summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.hero + main > section:first-child { margin-top: 2.25rem; }
@media screen and (max-width: 40rem) { .sides { grid-template-columns: 1fr; } }
@media print { .side, .cautions { break-inside: avoid; } .costs { min-width: 0; font-size: 8pt; } }
`;

/** SHA-256 of it, so that no other style applies (CSP Level 3, hash-source). Its test says what it must be. */
export const DIFFERENCE_STYLE_HASH = 'sha256-oe/bURlaNjn/rMhg7oYo5vmoj3nU3NgvfpBbIbNnrmg=';
