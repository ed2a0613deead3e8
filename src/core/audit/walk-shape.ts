import * as v from 'valibot';
import { PURPOSES, STEP_STATES } from '../evidence/walk.ts';
import { record } from '../shape/record.ts';
import { count, milliseconds, safe } from './shape-parts.ts';

/** A walk through a product, as an audit tells of it. */
export const walkShape = record({
  name: safe,
  steps: v.array(record({
    purpose: v.picklist(PURPOSES), state: v.picklist(STEP_STATES), reason: v.optional(safe),
    signedIn: v.optional(v.literal(true)),
    visits: v.pipe(v.array(count), v.description('Numbers of visits; 1 for the first.')),
  })),
  pauses: count, pausedMs: milliseconds,
  pausedPages: v.pipe(count, v.description('Pages that were opened while it was paused, and are no part of it.')),
  outside: v.pipe(v.array(record({ domain: safe, pages: count })), v.description('Pages of others that it led to, and that are no part of it.')),
  interruptions: v.pipe(count, v.description('How often the browser ended in the middle of it.')),
});
