import * as v from 'valibot';
import { COMPARED_STATES } from '../core/evidence/log.ts';
import { PURPOSES, STEP_STATES } from '../core/evidence/walk.ts';
import { deliveryShape } from './delivery-shape.ts';
import type { MessageName, Says } from './protocol.ts';

/** More than a frame's outbox ever sends at once. */
const BATCH_MAX = 2_000;
/** A name or a reason is a line of text. Characters. */
const WALK_TEXT_MAX = 200;
/** The longest name a host may have (RFC 1035, 2.3.4), and more domains than an organization lists. */
const HOST_MAX = 255;
const OWN_MAX = 100;
/** A rules file is some tens of kilobytes; this bounds what a view may hand us. */
const SOURCE_MAX_CHARACTERS = 1_000_000;

const nothing = v.strictObject({});
const tabId = v.pipe(v.number(), v.integer());
const tab = v.strictObject({ tabId });

/** What each message must look like on arrival. Frames are not trusted to send what they promise. */
export const shapes: { readonly [N in MessageName]: v.GenericSchema<unknown, Says<N>> } = {
  'evidence/append': v.strictObject({ batch: v.pipe(v.array(deliveryShape), v.maxLength(BATCH_MAX)) }),
  'audit/get': tab,
  'audit/begin': tab,
  'visit/begin': v.strictObject({
    tabId: v.pipe(v.number(), v.integer()), state: v.picklist(COMPARED_STATES), run: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    url: v.string(), privately: v.boolean(),
  }),
  'visit/pulse': tab,
  'visit/log': tab,
  'visit/end': tab,
  'visit/abandon': nothing,
  'walk/get': tab,
  'walk/begin': v.strictObject({ tabId, name: v.pipe(v.string(), v.maxLength(WALK_TEXT_MAX)), own: v.pipe(v.array(v.pipe(v.string(), v.maxLength(HOST_MAX))), v.maxLength(OWN_MAX)) }),
  'walk/mark': v.strictObject({
    tabId, purpose: v.picklist(PURPOSES), state: v.picklist(STEP_STATES), reason: v.optional(v.pipe(v.string(), v.maxLength(WALK_TEXT_MAX))), signedIn: v.optional(v.literal(true)),
  }),
  'walk/pause': nothing,
  'walk/resume': tab,
  'walk/close': nothing,
  'walk/log': v.strictObject({ visitId: v.string() }),
  'walk/end': nothing,
  'history/list': nothing,
  'history/get': v.strictObject({ id: v.string() }),
  'everything/forget': nothing,
  'rules/get': nothing,
  'rules/try': v.strictObject({ source: v.pipe(v.string(), v.maxLength(SOURCE_MAX_CHARACTERS)) }),
  'rules/set': v.union([
    v.strictObject({ profile: v.string() }),
    v.strictObject({ source: v.pipe(v.string(), v.maxLength(SOURCE_MAX_CHARACTERS)) }),
  ]),
};
