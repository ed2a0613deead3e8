import * as v from 'valibot';
import { DATA_CATEGORIES } from '../datum/category.ts';
import { BUTTON_DOES, SIGNAL_APIS } from '../evidence/evidence.ts';
import { COMPARED_STATES } from '../evidence/log.ts';
import { MOMENTS } from '../finding/moment.ts';
import { record } from '../shape/record.ts';
import type { Score } from './audit.ts';
import type { ConsentAudit } from './consent-audit.ts';
import { count, milliseconds, safe, text } from './shape-parts.ts';

export const VISIT_STATES = ['live', ...COMPARED_STATES] as const;

const what = v.picklist(['load', 'contact', 'identifier', ...DATA_CATEGORIES]);
const choice = v.picklist(['granted', 'refused']);

const banner = record({
  shownMs: milliseconds, platform: text,
  layers: v.pipe(v.array(v.array(record({ does: v.picklist(BUTTON_DOES), label: safe }))), v.description('The buttons of each layer, the first one first.')),
  preticked: count, blocks: v.boolean(), again: v.pipe(v.boolean(), v.description('It came again after it was answered.')),
});

const presence = record({ runs: count, of: count });

const timeline = record({
  visit: count, state: v.picklist(VISIT_STATES), durationMs: milliseconds, shownMs: v.optional(milliseconds),
  choices: v.array(record({ state: choice, withdraws: v.boolean(), atMs: milliseconds })),
  signals: v.array(record({ api: v.picklist(SIGNAL_APIS), call: text, atMs: milliseconds })),
  marks: v.array(record({ recipient: safe, what, moment: v.picklist(MOMENTS), firstMs: milliseconds, count })),
});

/** The part of an audit about consent, with the shape of its scores. */
export function consentShape(score: v.GenericSchema<unknown, Score>): v.GenericSchema<unknown, ConsentAudit> {
  return record({
    states: v.array(record({
      state: v.picklist(VISIT_STATES), runs: count, reached: count,
      unreached: v.optional(v.picklist(['no-banner', 'not-operable', 'out-of-time', 'not-seen'])),
      score: v.optional(score), banner: v.optional(banner),
      choice: v.optional(record({ label: v.optional(safe), clicks: v.optional(count) })),
    })),
    compared: v.array(record({
      recipient: safe, what,
      in: v.pipe(record({ S0: v.optional(presence), S1: v.optional(presence), S2: v.optional(presence), S3: v.optional(presence), S4: v.optional(presence), S5: v.optional(presence) }), v.description('In how many of how many visits.')),
    })),
    timelines: v.array(timeline),
  });
}
