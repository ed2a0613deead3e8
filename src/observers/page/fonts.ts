import { bare, getterOf, indexOf, methodOf, slice } from '../natives.ts';
import { before, textOf } from './host/address.ts';
import { ENOUGH } from './host/calls.ts';
import type { After } from './host/calls.ts';
import type { PageObserver } from './host/page-host.ts';

/** Distinct families after which probing is told of, and again after as many more (`detection.md` §2.3). */
const MANY = 30;
/** Longer than this between two new families, and they are counted anew: a probe is one loop, a page meets its fonts over time. Milliseconds. */
const PAUSE_MS = 1_000;
/** Widths of elements looked at in one document: pages that lay out by script ask for them all day. */
const WIDTHS_MAX = 1_000;

const now = methodOf('Performance', 'now');
const styleOf = getterOf('HTMLElement', 'style');
const valueOf = methodOf('CSSStyleDeclaration', 'getPropertyValue');

/**
 * Many fonts tried in a row, which tells which are installed. `of` is what was used last. Amounts: distinct `families` named, of which
 * so many `measured`. Families that only style sheets name stay unseen, and so do elements beyond the first widths asked for.
 */
export const fontProbes: PageObserver = {
  id: 'fonts',
  of: 'use',
  places({ page: { performance }, use }) {
    const state = bare({ seen: bare<Record<string, true>>({}), lastMs: 0, families: 0, measured: 0, isNew: false, font: '', widths: 0 });
    const meet = (of: string, family: string, measured: 0 | 1): void => {
      state.isNew = !!family && !state.seen[family];
      if (!state.isNew) return;
      const nowMs = now(performance);
      if (nowMs - state.lastMs > PAUSE_MS) {
        state.seen = bare({});
        state.families = state.measured = 0;
      }
      state.lastMs = nowMs;
      state.seen[family] = true;
      state.families += 1;
      state.measured += measured;
      const { families } = state;
      if (families % MANY === 0) use('font-probe', of, bare({ on: 'other', amounts: { families, measured: state.measured } }));
    };
    const context: Readonly<Record<string, After>> = {
      font(args) {
        const text = textOf(args[0]) ?? '';
        if (text !== state.font) meet('font', familyIn(text), 0);
        state.font = text;
      },
      measureText() {
        if (state.isNew) state.measured += 1;
        state.isNew = false;
      },
    };
    return {
      CanvasRenderingContext2D: context,
      OffscreenCanvasRenderingContext2D: context,
      FontFaceSet: { check(args) { meet('check', familyIn(textOf(args[0]) ?? ''), 1); } },
      HTMLElement: {
        offsetWidth(_, self) {
          meet('offsetWidth', before(valueOf(styleOf(self), 'font-family'), ','), 1);
          state.widths += 1;
          return state.widths < WIDTHS_MAX || ENOUGH;
        },
      },
      window: { queryLocalFonts() { use('font-probe', 'queryLocalFonts', bare({ on: 'window' })); } },
    };
  },
};

/** The first family of a `font` shorthand: what follows the size (`italic 12px/1.5 "Times New Roman", serif`). */
function familyIn(font: string): string {
  const head = before(font, ',');
  const size = slice(head, indexOf(head, 'px'));
  return slice(size, indexOf(size, ' ') + 1);
}
