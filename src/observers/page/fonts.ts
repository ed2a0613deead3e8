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
    const state = bare({ font: '', widths: 0 });
    const { meet, measure } = burst(() => now(performance), (of, amounts) => { use('font-probe', of, bare({ on: 'other', amounts })); });
    const context: Readonly<Record<string, After>> = {
      font(args) {
        const text = textOf(args[0]) ?? '';
        if (text !== state.font) meet('font', familyIn(text));
        state.font = text;
      },
      measureText: measure,
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

interface Burst {
  /** A family is named, and perhaps measured with it. */
  readonly meet: (of: string, family: string, measured?: 0 | 1) => void;
  /** Something is measured with the family named last. */
  readonly measure: () => void;
}

/** Counts distinct families that come without a pause, and tells each time there are many more. */
function burst(nowMs: () => number, tell: (of: string, amounts: Readonly<Record<'families' | 'measured', number>>) => void): Burst {
  const state = bare({ seen: bare<Record<string, true>>({}), lastMs: 0, isNew: false });
  const amounts = bare({ families: 0, measured: 0 });
  return {
    meet(of, family, measured = 0) {
      state.isNew = !!family && !state.seen[family];
      if (!state.isNew) return;
      const atMs = nowMs();
      if (atMs - state.lastMs > PAUSE_MS) {
        state.seen = bare({});
        amounts.families = amounts.measured = 0;
      }
      state.lastMs = atMs;
      state.seen[family] = true;
      amounts.families += 1;
      amounts.measured += measured;
      if (amounts.families % MANY === 0) tell(of, amounts);
    },
    measure() {
      if (state.isNew) amounts.measured += 1;
      state.isNew = false;
    },
  };
}

/** The first family of a `font` shorthand: what follows the size (`italic 12px/1.5 "Times New Roman", serif`). */
function familyIn(font: string): string {
  const head = before(font, ',');
  const size = slice(head, indexOf(head, 'px'));
  return slice(size, indexOf(size, ' ') + 1);
}
