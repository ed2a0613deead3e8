import { html } from './markup.ts';

/** What could be done, and the headers to copy. */
export const MEASURES_STYLE = html`
.cumulated { max-width: 52rem; margin: 0 0 0.35rem; font-weight: 600; }
.steps { display: grid; gap: 0.15rem; margin: 0.8rem 0 2rem; padding-left: 1.6rem; }
.steps li { padding: 0.45rem 0; border-bottom: 1px solid var(--line); } .steps li > span:first-child { display: block; max-width: 52rem; }
.gain { display: inline-flex; align-items: center; gap: 0.7rem; } .gain svg { flex: none; width: 10rem; } .gain b { color: var(--good); font-weight: 650; }
.step.won { fill: var(--good); }
.measures h4 { margin: 0 0 0.4rem; font-size: 1rem; } .measures .card > p { margin: 0 0 0.3rem; } .measures .card em { display: inline; }
#measures h3:not(:first-of-type) { margin-top: 2rem; }
#measures pre { margin: 0.5rem 0 1rem; padding: 0.8rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: 10px; font-size: 0.85rem; white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { .steps li, #measures pre { break-inside: avoid; } .gain svg { width: 30mm; } #measures pre { font-size: 7.5pt; } }
`;
