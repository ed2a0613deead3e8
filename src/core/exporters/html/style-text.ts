import { html } from './markup.ts';

/** Colours, type and the frame of the page. */
export const TEXT_STYLE = html`
:root {
  color-scheme: light dark;
  --page: light-dark(#ffffff, #0e1116);
  --raised: light-dark(#f6f8fa, #161b22);
  --text: light-dark(#17202b, #e4e9f0);
  --muted: light-dark(#566170, #9ba7b6);
  --line: light-dark(#dfe4ea, #2b333e);
  --rail: light-dark(#b6c0cb, #4a5462);
  --link: light-dark(#0b57b7, #7db4ff);
  --good: light-dark(#15703c, #5cc98a);
  --fair: light-dark(#8f5600, #e8b04a);
  --poor: light-dark(#b4232f, #ff8087);
  --plain: light-dark(#b4232f, #ff8087);
  --encoded: light-dark(#955400, #f0b455);
  --hashed: light-dark(#4a46b8, #aaa8ff);
  --on: light-dark(#ffffff, #10141a);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem clamp(1rem, 4vw, 3rem) 4rem; background: var(--page); color: var(--text);
  font: 15px/1.55 var(--sans); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; letter-spacing: -0.011em; }
h1 { margin: 0.25rem 0 1.5rem; font-size: clamp(1.35rem, 3.4vw, 1.9rem); font-weight: 650; }
h2 { margin: 0 0 0.5rem; font-size: 1.3rem; font-weight: 650; }
h3 { margin: 0 0 0.5rem; font-size: 1.02rem; font-weight: 600; }
p { margin: 0 0 0.75rem; }
section { margin-top: 3.5rem; scroll-margin-top: 1rem; }
.intro { max-width: 46rem; color: var(--muted); }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code { font: 0.87em/1.45 var(--mono); }
small { display: block; color: var(--muted); font-size: 0.82rem; font-weight: 400; }
ul.plain { list-style: none; margin: 0; padding: 0; }
dl { margin: 0; } dt { color: var(--muted); } dd { margin: 0; }
.number { text-align: right; white-space: nowrap; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--muted); font-size: 0.85rem; }
`;
