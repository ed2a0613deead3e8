import type { FirstLayer, Press } from '../case.ts';

/** One way to ask, in one language. */
export interface Banner {
  readonly lang: string;
  /** A JavaScript function that is given `choose`, shows the banner and answers how to take it away; `choose` takes `yes` or `no`. */
  readonly mount: string;
  readonly first: FirstLayer;
  readonly press: Press;
}

/** An element with that markup and looks, and what its parts do when they are clicked: lines of JavaScript that know `it` and `choose`. */
export function shown({ tag = 'div', style, markup, wires }: { readonly tag?: string; readonly style: string; readonly markup: string; readonly wires: string }): string {
  return `choose => {
    const it = Object.assign(document.createElement(${JSON.stringify(tag)}), { style: ${JSON.stringify(style)}, innerHTML: ${JSON.stringify(markup)} });
    const on = (selector, does) => it.querySelector(selector).addEventListener('click', event => { event.preventDefault(); does(); });
    ${wires}
    document.body.append(it);
    return () => it.remove();
  }`;
}

/** The usual wires: one part accepts, another refuses. */
export function both(yes: string, no: string): string {
  return `on('${yes}', () => choose('yes')); on('${no}', () => choose('no'));`;
}

export const BOTTOM = 'position:fixed;left:0;right:0;bottom:0;z-index:9999;background:#fff;border-top:1px solid #333;padding:16px;font:15px Georgia';
export const CENTER = 'position:fixed;left:25%;top:20%;width:50%;z-index:9999;background:#fff;border:1px solid #333;padding:24px;font:15px Georgia';
export const VEIL = 'position:fixed;inset:0;z-index:9999;background:rgba(0,0,0,.6);display:flex;align-items:center;justify-content:center;font:15px Georgia';
export const BOX = 'background:#fff;padding:24px;max-width:560px';

/** Clicks, from the page as it stands and again from the page's foot. */
export function ways(accept: readonly string[], refuse: readonly string[]): Press {
  return { accept, refuse, back: ['#again', ...refuse] };
}
