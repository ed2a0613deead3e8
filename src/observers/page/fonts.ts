import { bare, indexOf, methodOf, slice } from '../natives.ts';
import { before } from './host/address.ts';
import type { After } from './host/calls.ts';
import { isListed } from './host/listed.ts';
import type { PageObserver } from './host/page-host.ts';
import { charCodeAt } from './host/page-natives.ts';
import { styleOf, valueOf } from './host/surface.ts';

/** Distinct families after which probing is told of, and again after as many more (`detection.md` §2.3). */
const MANY = 30;
/** Longer than this between two new families, and they are counted anew: a probe is one loop, a page meets its fonts over time. Milliseconds. */
const PAUSE_MS = 1_000;
/** Widths of elements looked at in one document: pages that lay out by script ask for them all day. */
const WIDTHS_MAX = 1_000;

/** Families that are remembered, and characters of one with what stands before it. */
const SEEN_MAX = 500;
const FONT_MAX = 200;
/** By their last part: there are `xx-small` and others. */
const SIZES = ' small medium large smaller larger ';

const now = methodOf('Performance', 'now');

/**
 * Many fonts tried in a row, which tells which are installed. `of` is what was used last. Amounts: distinct `families` named, of which
 * so many `measured`. Families that only style sheets name stay unseen, and so do elements beyond the first widths asked for.
 */
export const fontProbes: PageObserver = {
  id: 'fonts',
  of: 'use',
  places({ page: { performance }, use }) {
    const state = bare({ widths: 0 });
    const { meet, measure } = burst(() => now(performance), (of, amounts) => { use('font-probe', of, bare({ on: 'other', amounts })); });
    const context: Readonly<Record<string, After>> = { font(args) { meet('font', args[0], false); }, measureText: measure };
    return {
      CanvasRenderingContext2D: context,
      OffscreenCanvasRenderingContext2D: context,
      FontFaceSet: { check(args) { meet('check', args[0], true); } },
      HTMLElement: {
        offsetWidth(_, self) {
          if (state.widths >= WIDTHS_MAX) return;
          state.widths += 1;
          meet('offsetWidth', valueOf(styleOf(self), 'font-family'), true);
        },
      },
      window: { queryLocalFonts() { use('font-probe', 'queryLocalFonts', bare({ on: 'window' })); } },
    };
  },
};

interface Burst {
  /** A font is named, by a shorthand or by its family, and perhaps measured with it. */
  readonly meet: (of: string, font: unknown, measured: boolean) => void;
  /** Something is measured with the font named last. */
  readonly measure: () => void;
}

/** Counts distinct families that come without a pause, and tells each time there are many more. */
function burst(nowMs: () => number, tell: (of: string, amounts: Readonly<Record<'families' | 'measured', number>>) => void): Burst {
  const state = bare({ seen: bare<Record<string, true>>({}), last: '', lastMs: 0, isNew: false });
  const amounts = bare({ families: 0, measured: 0 });
  return {
    meet(of, font, measured) {
      state.isNew = false;
      // Charts name the same fonts over and over.
      if (typeof font !== 'string' || font === state.last) return;
      state.last = font;
      const family = familyIn(font);
      if (!family || state.seen[family]) return;
      const atMs = nowMs();
      if (atMs - state.lastMs > PAUSE_MS || amounts.families >= SEEN_MAX) {
        state.seen = bare({});
        amounts.families = amounts.measured = 0;
      }
      state.lastMs = atMs;
      state.seen[family] = state.isNew = true;
      amounts.families += 1;
      amounts.measured += +measured;
      if (amounts.families % MANY === 0) tell(of, amounts);
    },
    measure() {
      if (state.isNew) amounts.measured += 1;
      state.isNew = false;
    },
  };
}

/** The first family of a list, or of a `font` shorthand, where it follows the size (`italic 12px/1.5 "Times New Roman", serif`). */
function familyIn(font: string): string {
  let rest = before(slice(font, 0, FONT_MAX), ',');
  let family = rest;
  for (let word = before(rest, ' '); word !== rest; word = before(rest, ' ')) {
    const first = charCodeAt(word, 0);
    // A quotation mark begins a name.
    if (first < 40) break;
    rest = slice(rest, word.length + 1);
    // A digit, a point or a slash begins no family that is not quoted; a bracket ends what is calculated.
    if ((first >= 46 && first <= 57) || slice(word, -1) === ')' || isListed(SIZES, slice(word, indexOf(word, '-') + 1))) family = rest;
  }
  return family;
}
