import type { Mark, Timeline } from '../../audit/audit.ts';
import type { Moment } from '../../finding/moment.ts';
import type { Language } from '../../wording/language.ts';
import { durationOf } from '../../wording/sentences.ts';
import { kindOf, SIGNS, type Sign } from './consent-signs.ts';
import { html, NOTHING, type Markup } from './markup.ts';

/** One visit and the time that all the pictures share. */
export interface Scale {
  readonly timeline: Timeline;
  /** Milliseconds from the left edge to the right one. */
  readonly spanMs: number;
  readonly language: Language;
}

export interface Band { readonly moment: Moment; readonly fromMs: number; readonly toMs: number }

/** The moments of a visit, from its beginning to its end. */
export function bandsOf({ state, durationMs, shownMs, choices }: Timeline): readonly Band[] {
  const first = choices[0]?.atMs;
  const starts: readonly (readonly [Moment, number])[] = [
    ...shownMs === undefined ? [[state === 'live' ? 'unknown' : 'unasked', 0] as const] : [['before-banner', 0] as const],
    ...shownMs === undefined || (first !== undefined && first < shownMs) ? [] : [['before-choice', shownMs] as const],
    ...choices.map(it => [it.state === 'granted' ? 'after-acceptance' : it.withdraws ? 'after-withdrawal' : 'after-refusal', it.atMs] as const),
  ];
  return starts.map(([moment, fromMs], n) => ({ moment, fromMs, toMs: starts[n + 1]?.[1] ?? Math.max(durationMs, fromMs) })).filter(it => it.toMs > it.fromMs);
}

/** The row above all strips: the scale of time, and the numbers of what happened. */
export function axisOf(scale: Scale): Markup {
  const { timeline: { shownMs, choices }, spanMs, language } = scale;
  const events = [...shownMs === undefined ? [] : [shownMs], ...choices.map(it => it.atMs)];
  return html`<svg width="100%" height="40" aria-hidden="true">${bands(scale)}${ticksIn(spanMs).map(it => html`<text class="tick" x="${at(it, spanMs)}" y="36" text-anchor="${it === 0 ? 'start' : 'middle'}">${durationOf(it, language)}</text>`)}${events.map((it, n) => html`<svg class="event" x="${at(it, spanMs)}" y="10"><circle r="8"/><text y="4" text-anchor="middle">${n + 1}</text></svg>`)}</svg>`;
}

/** One recipient’s marks over the moments of the visit, what weighs more over what weighs less. What says it in words stands beside it. */
export function stripOf(scale: Scale, marks: readonly Mark[]): Markup {
  const signs = marks.map(it => ({ kind: kindOf(it.what), x: at(it.firstMs, scale.spanMs) }));
  const distinct = [...new Map(signs.map(it => [`${it.kind} ${it.x}`, it])).values()].toSorted((a, b) => SIGNS.indexOf(a.kind) - SIGNS.indexOf(b.kind));
  return html`<svg width="100%" height="26" aria-hidden="true">${bands(scale)}${distinct.map(({ kind, x }) => html`<svg class="sign-at ${kind}" x="${x}" y="13">${SHAPES[kind]}</svg>`)}</svg>`;
}

const SHAPES: Readonly<Record<Sign, Markup>> = {
  contact: html`<circle r="5"/>`,
  identifier: html`<rect x="-4.5" y="-4.5" width="9" height="9" transform="rotate(45)"/>`,
  data: html`<rect x="-5" y="-5" width="10" height="10" rx="1"/>`,
};

function bands({ timeline, spanMs }: Scale): Markup {
  const drawn = bandsOf(timeline);
  return html`${drawn.map(({ moment, fromMs, toMs }) => html`<rect class="band ${moment}" x="${at(fromMs, spanMs)}" width="${at(toMs - fromMs, spanMs)}" height="100%"/>`)}${drawn.map(({ fromMs }, n) => n === 0 ? NOTHING : html`<rect class="edge" x="${at(fromMs, spanMs)}" width="1.5" height="100%"/>`)}`;
}

/** In percent: strips are as wide as there is room, and their marks keep their shape. */
function at(ms: number, spanMs: number): string {
  return `${(Math.max(0, Math.min(1, ms / spanMs)) * 100).toFixed(1)}%`;
}

const STEPS_MS = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000, 3_600_000];
const TICKS_MAX = 5;

/** Round times, few enough to be read on a phone; the last stays clear of the edge. */
function ticksIn(spanMs: number): readonly number[] {
  const step = STEPS_MS.find(it => spanMs / it <= TICKS_MAX) ?? spanMs;
  return Array.from({ length: Math.floor(spanMs / step) + 1 }, (_, n) => n * step).filter(it => it <= spanMs * 0.95);
}
