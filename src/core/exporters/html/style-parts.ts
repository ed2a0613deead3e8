import { html } from './markup.ts';

/** The top of the page, cards, findings and ordinary tables. */
export const PARTS_STYLE = html`
.kicker { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; margin: 0; color: var(--muted); font-size: 0.9rem; }
.kicker strong { color: var(--text); letter-spacing: 0.01em; }
.kicker span::before { content: "·"; margin-right: 0.75rem; }
h1 .page { display: block; }
.verdict { display: flex; gap: clamp(1.25rem, 3vw, 2.25rem); align-items: center; }
.dial { flex: none; display: grid; justify-items: center; gap: 0.35rem; color: var(--muted); font-size: 0.85rem; }
.dial b { color: var(--text); font-size: 1.05rem; }
.dial circle { fill: none; stroke-width: 9; } .dial .track { stroke: var(--line); } .dial .arc { stroke: currentColor; stroke-linecap: round; }
.dial svg { color: var(--muted); } .dial text { fill: currentColor; font: 700 46px var(--sans); }
.dial.good svg { color: var(--good); } .dial.fair svg { color: var(--fair); } .dial.poor svg { color: var(--poor); }
.dial.unknown .track { stroke: var(--muted); stroke-dasharray: 5 7; stroke-width: 5; }
.headlines .score { margin: 0 0 0.5rem; color: var(--muted); }
.headlines ul { margin: 0; padding: 0; list-style: none; font-size: 1.06rem; line-height: 1.45; }
.headlines li { max-width: 46rem; padding: 0.3rem 0; } .headlines li:first-child { font-weight: 600; }
.figures { display: grid; grid-template-columns: repeat(6, 1fr); gap: 1px; margin-top: 1.75rem; background: var(--line); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 0.7rem 0.9rem; background: var(--page); }
.figures dt { font-size: 0.82rem; line-height: 1.3; } .figures dd { font-size: 1.35rem; font-weight: 650; line-height: 1.3; }
.hero + main > section:first-child { margin-top: 2.25rem; }
nav { margin-top: 2.5rem; padding: 0.9rem 1.1rem; background: var(--raised); border-radius: 10px; }
nav ol { display: flex; flex-wrap: wrap; gap: 0.35rem 1.4rem; margin: 0; padding: 0; list-style: none; font-size: 0.92rem; }
.scroll { position: relative; overflow: auto; max-width: 100%; }
table { border-collapse: collapse; font-size: 0.9rem; overflow-wrap: break-word; }
caption { padding-bottom: 0.5rem; color: var(--muted); font-size: 0.85rem; text-align: left; }
th { font-weight: 600; text-align: left; } thead th { color: var(--muted); font-size: 0.82rem; font-weight: 500; vertical-align: bottom; }
.arithmetic, .recipients, .evidence { width: 100%; min-width: 46rem; }
.arithmetic :is(th, td), .recipients :is(th, td), .evidence :is(th, td) { padding: 0.55rem 0.9rem 0.55rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.arithmetic .number, .recipients .number, .evidence .number { text-align: right; }
.arithmetic tbody th { min-width: 14rem; font-weight: 450; } .arithmetic td.sum { white-space: nowrap; color: var(--muted); }
.arithmetic .total :is(th, td) { font-weight: 650; } .arithmetic tfoot :is(th, td) { border-bottom: 0; font-size: 1.05rem; }
.bar svg { display: block; margin-top: 0.45rem; } .rail { fill: var(--raised); } .step { fill: var(--poor); } .step.rest { fill: var(--muted); }
.recipients th[scope=row] { min-width: 11rem; } .recipients td:nth-of-type(1) { min-width: 11rem; } .recipients td:nth-of-type(2) { min-width: 12rem; }
.scripts th[scope=row] { min-width: 13rem; max-width: 17rem; font-weight: 500; } .scripts td:nth-of-type(1) { min-width: 15rem; overflow-wrap: anywhere; } .scripts td:nth-of-type(2) { min-width: 9rem; } .scripts td:nth-of-type(3) { min-width: 8rem; } .stored th[scope=row] { max-width: min(17rem, 45vw); } .stored th code { white-space: normal; overflow-wrap: anywhere; } .stored td:nth-of-type(-n+2) { min-width: 10rem; } .stored td:nth-of-type(n+4) { min-width: 6rem; }
.evidence tbody th { white-space: nowrap; } .evidence td:nth-of-type(3) { min-width: 16rem; }
.answer { font-weight: 600; } .answer.yes { color: var(--poor); } .answer.no { color: var(--good); } .answer.unknown { color: var(--fair); }
.cards { display: grid; gap: 1rem; margin: 1.25rem 0 0; padding: 0; list-style: none; }
.card { padding: 1.1rem 1.3rem; border: 1px solid var(--line); border-radius: 10px; }
.meta { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.35rem 0.6rem; margin-bottom: 0.4rem; color: var(--muted); font-size: 0.85rem; }
.severity { padding: 0.05rem 0.55rem; border: 1px solid; border-radius: 99px; font-size: 0.8rem; font-weight: 600; text-decoration: none; }
.severity.critical { background: var(--poor); border-color: var(--poor); color: var(--on); } .severity.serious { color: var(--poor); }
.severity.moderate { color: var(--fair); } .severity:is(.minor, .none) { color: var(--muted); font-weight: 500; } .severity.none { border-style: dashed; }
.points { margin-left: auto; color: var(--poor); font-size: 1.05rem; font-weight: 650; }
.card dl > div { display: grid; grid-template-columns: 9rem 1fr; gap: 0.25rem 1rem; padding: 0.3rem 0; }
.card em { display: block; color: var(--muted); font-style: normal; } .card em.win { color: var(--good); }
.refs { line-height: 1.9; } .ref { display: inline-block; min-width: 1.7em; padding: 0 0.35em; border-radius: 4px; background: var(--raised); color: var(--muted); font-size: 0.8rem; line-height: 1.6; text-align: center; text-decoration: none; }
a.ref { color: var(--link); } a.ref:hover { text-decoration: underline; }
h3.recipient { margin: 2rem 0 0; padding-bottom: 0.4rem; border-bottom: 1px solid var(--line); } h3.recipient small { display: inline; margin-left: 0.4rem; }
.findings { margin: 0; padding: 0; list-style: none; }
.finding { padding: 0.8rem 0.6rem; border-bottom: 1px solid var(--line); scroll-margin-top: 1rem; } .sentence { margin-bottom: 0.3rem; font-weight: 550; }
.facts { display: flex; flex-wrap: wrap; gap: 0.15rem 1.4rem; font-size: 0.85rem; } .facts div { display: flex; gap: 0.45rem; } .facts dt { white-space: nowrap; }
.facts.made { display: grid; gap: 0.25rem; margin-bottom: 1rem; } .facts.made div { display: grid; grid-template-columns: 10rem 1fr; }
:target { background: light-dark(#fff6d6, #322c14); }
.gaps { max-width: 52rem; padding-left: 1.2rem; } .gaps li { padding: 0.2rem 0; }
.glossary { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.1rem 2rem; } .glossary dt { color: var(--text); font-weight: 600; } .glossary dd { color: var(--muted); }
@media screen and (max-width: 52rem) { .figures { grid-template-columns: repeat(3, 1fr); } }
@media screen and (max-width: 34rem) {
  .scripts, .scripts :is(tbody, tr, th, td) { display: block; min-width: 0; max-width: none; } .scripts thead { position: absolute; clip-path: inset(50%); } .scripts tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  .scripts :is(tbody th, td, td.number) { padding: 0.15rem 0; border: 0; text-align: left; } .scripts td:empty { display: none; } .scripts td::before { content: attr(data-label); display: block; color: var(--muted); font-size: 0.8rem; }
  body { padding-top: 1.25rem; } .kicker span::before { display: none; } .verdict { flex-direction: column; align-items: flex-start; } .dial { grid-template-columns: auto auto; align-items: center; gap: 0.9rem; } .dial svg { width: 88px; height: 88px; }
  .figures { grid-template-columns: 1fr 1fr; } .card dl > div, .facts.made div { grid-template-columns: 1fr; gap: 0; } section { margin-top: 2.5rem; }
}
`;
