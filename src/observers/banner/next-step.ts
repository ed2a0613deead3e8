import type { BannerRead } from './operator.ts';
import { folded } from './words/folded.ts';
import type { Lexicon } from './words/lexicon.ts';
import type { ButtonDoes } from '../../core/evidence/evidence.ts';

/** What is wanted of a banner, whichever way it was come to. */
export type Answer = 'accept' | 'refuse';

/** What to do next; `answers` where that is the choice itself. */
export type Step =
  | { readonly kind: 'press'; readonly at: number; readonly label: string; readonly does: ButtonDoes; readonly answers: boolean }
  | { readonly kind: 'untick'; readonly where: 'seen' | 'hidden' }
  | { readonly kind: 'stuck'; readonly why: string };

export interface Before {
  /** What was pressed already, by its label: it led nowhere else. */
  readonly used: ReadonlySet<string>;
  /** Boxes were tried that stay ticked whatever one does. */
  readonly stubborn: boolean;
  readonly lexicon: Lexicon;
}

/** The next step on the shortest way to a choice: its own button, else the boxes and what saves them, else what leads to another layer. */
export function nextStep(read: BannerRead, wanted: Answer, before: Before): Step {
  const button = (does: ButtonDoes): Step | undefined => pressOf(read, does, before);
  const direct = wanted === 'accept' ? button('accept') ?? button('acknowledge') : button('refuse');
  return direct ?? (wanted === 'refuse' ? bySaving(read, before) : undefined) ?? button('settings') ?? { kind: 'stuck', why: whyStuck(read, wanted, before) };
}

/** What is still to do where something keeps standing after the choice was made: it is saved, said once more where it is asked again, or closed. */
export function stepAfter(read: BannerRead, wanted: Answer, before: Before): Step {
  const asksAgain = !read.buttons.some(it => before.used.has(it.label));
  return pressOf(read, 'save', before) ?? (asksAgain ? pressOf(read, wanted, before) : undefined) ?? pressOf(read, 'acknowledge', before) ?? pressOf(read, 'close', before) ?? { kind: 'stuck', why: 'the banner stayed after the choice' };
}

/** Without boxes nobody can say what would be saved. */
function bySaving(read: BannerRead, before: Before): Step | undefined {
  const save = pressOf(read, 'save', before);
  if (save === undefined || read.boxes + read.hidden === 0) return undefined;
  if (read.ticked + read.hidden === 0) return save;
  return before.stubborn ? undefined : unticking(read, before);
}

/** What is folded away is unfolded first, where something leads to it. */
function unticking(read: BannerRead, before: Before): Step {
  return read.ticked > 0 ? { kind: 'untick', where: 'seen' } : pressOf(read, 'settings', before) ?? { kind: 'untick', where: 'hidden' };
}

/** Of several that do the same, the one that says it is for all; where none says so, the first. */
function pressOf({ buttons }: BannerRead, does: ButtonDoes, { used, lexicon }: Before): Step | undefined {
  const those = buttons.map((it, at) => ({ ...it, at })).filter(it => it.does === does && !used.has(it.label));
  const found = those.find(it => lexicon.has('all', folded(it.label))) ?? those[0];
  return found && { kind: 'press', at: found.at, label: found.label, does, answers: does !== 'settings' && does !== 'close' };
}

function whyStuck({ buttons, ticked }: BannerRead, wanted: Answer, { used, stubborn }: Before): string {
  const offers = [...new Set(buttons.map(it => it.does))].join(', ');
  if (stubborn) return 'a box could not be unticked';
  if (used.size > 0) return `what was pressed led to no way to ${wanted}`;
  return ticked > 0 ? `boxes are ticked and nothing saves them (${offers})` : `no button to ${wanted} (${offers})`;
}
