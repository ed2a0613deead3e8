import { html } from './markup.ts';

/** The trees of who had whom ask, and the holes in what was seen. */
export const TREES_STYLE = html`
.tree, .tree ul { margin: 0; padding: 0; list-style: none; font-size: 0.9rem; }
.tree { padding: 0.7rem 0 0.2rem; } .tree > li + li { margin-top: 0.7rem; }
.tree ul { margin-left: 0.55rem; }
.tree ul > li { position: relative; padding: 0.28rem 0 0.28rem 1.5rem; }
.tree ul > li::before { content: ""; position: absolute; left: 0; top: 0; width: 1.1rem; height: 1.02rem; border: solid var(--rail); border-width: 0 0 1.5px 1.5px; border-bottom-left-radius: 6px; }
.tree ul > li:not(:last-child)::after { content: ""; position: absolute; left: 0; top: 0; bottom: 0; border-left: 1.5px solid var(--rail); }
.tree .how { color: var(--muted); } .tree small { display: inline; margin-left: 0.5rem; } .tree .end b { font-weight: 650; }
.listening { max-width: 52rem; padding: 0.6rem 0.9rem; border-left: 3px solid var(--muted); background: var(--raised); } .listening.browsing { border-color: var(--fair); }
.holes { display: grid; gap: 1rem; margin: 1.25rem 0 2rem; padding: 0; list-style: none; }
.hole { padding: 1rem 1.3rem; border: 1px solid var(--line); border-radius: 10px; } .hole h3 { margin-bottom: 0.3rem; } .hole p { max-width: 52rem; margin-bottom: 0.5rem; }
.hole ul.where { margin: 0 0 0.6rem; font-size: 0.9rem; } .where li { padding: 0.15rem 0; } .missing { font-weight: 600; } .remedy { color: var(--muted); } .hole .remedy { margin: 0; }
@media print { .hole { break-inside: avoid; padding: 3mm 4mm; } .tree li { break-inside: avoid; } .tree, .tree ul, .where { font-size: 8pt; } }
`;
