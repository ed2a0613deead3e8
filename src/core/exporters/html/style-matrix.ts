import { html } from './markup.ts';

/** The matrix: heads that stay in view, marks told apart by letter, shape and colour. */
export const MATRIX_STYLE = html`
#matrix .scroll { width: fit-content; max-height: 85vh; border: 1px solid var(--line); border-radius: 10px; }
.matrix { border-collapse: separate; border-spacing: 0; }
.matrix caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.matrix :is(th, td) { border-bottom: 1px solid var(--line); background: var(--page); }
.matrix tbody tr:last-child :is(th, td) { border-bottom: 0; }
.matrix thead th { position: sticky; top: 0; z-index: 2; padding: 0.6rem 0.3rem; }
.matrix .who { position: sticky; left: 0; z-index: 1; width: auto; min-width: 14rem; max-width: 22rem; overflow-wrap: anywhere; padding: 0.45rem 0.9rem; border-right: 1px solid var(--line); line-height: 1.3; }
.matrix thead .who { z-index: 3; }
.matrix .who :is(a, small) { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.matrix .who a { color: inherit; text-decoration-color: var(--line); } .matrix .who small { font-size: 0.76rem; }
.matrix .kind { width: 2.3rem; height: 9rem; padding-inline: 0; } .matrix .kind span { display: block; margin: 0 auto; writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; line-height: 1.1; }
.matrix .answer { width: 4.2rem; padding: 0 0.5rem; text-align: center; font-size: 0.8rem; } .matrix thead .answer { padding: 0.6rem 0.3rem; font-weight: 500; }
.matrix .cell { min-width: 2.3rem; padding: 0.2rem; text-align: center; } .matrix .start { border-left: 1px solid var(--line); }
.matrix .cell:empty::after, .mark.blank::after { content: "·" / ""; color: var(--muted); font-weight: 400; opacity: 0.7; }
.matrix tbody tr:hover :is(th, td) { background-color: var(--raised); }
.mark { display: inline-grid; place-items: center; width: 1.7rem; height: 1.7rem; border: 2px solid; font: 700 0.78rem/1 var(--sans); text-decoration: none; vertical-align: middle; }
.mark.plain { border-color: var(--plain); border-radius: 4px; background: var(--plain); color: var(--on); }
.mark.encoded { border-color: var(--encoded); border-radius: 99px; background: var(--encoded); color: var(--on); }
.mark.hashed { border-color: var(--hashed); border-radius: 99px; background: transparent; color: var(--hashed); }
.mark.blank { border: 0; font-size: 1rem; }
.mark.small { width: 1.25rem; height: 1.25rem; border-width: 1.5px; font-size: 0.64rem; }
a.mark:hover { box-shadow: 0 0 0 3px var(--line); }
.legend { display: flex; flex-wrap: wrap; gap: 0.4rem 1.3rem; margin: 0.25rem 0 0.9rem; padding: 0; list-style: none; font-size: 0.85rem; }
.nobody { padding: 2.2rem 1.5rem; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); font-size: 1.1rem; text-align: center; }
.quiet { margin-top: 0.9rem; color: var(--muted); font-size: 0.88rem; }
@media screen and (max-width: 34rem) { .matrix .who { min-width: 8.5rem; max-width: 10rem; padding-inline: 0.6rem; } .matrix .kind { height: 8.5rem; } .matrix .answer { width: 3.4rem; padding-inline: 0.2rem; } }
`;
