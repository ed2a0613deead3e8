import * as v from 'valibot';
import type { Delivery, Sighting } from '../core/evidence/delivery.ts';
import { sightingEntries as of } from '../core/evidence/shape.ts';

/** What a document can have seen. The browser alone knows of responses, sent headers, the cookie jar and navigations. */
const sighting: v.GenericSchema<unknown, Sighting> = v.variant('kind', [
  v.strictObject(of['request']), v.strictObject(of['request-body']), v.strictObject(of['input']), v.strictObject(of['shown']),
  v.strictObject(of['submit']), v.strictObject(of['cookie-write']), v.strictObject(of['storage-write']),
  v.strictObject(of['use']), v.strictObject(of['watch']), v.strictObject(of['resource']),
  v.strictObject(of['markup']), v.strictObject(of['worker']), v.strictObject(of['banner']), v.strictObject(of['consent']), v.strictObject(of['consent-signal']), v.strictObject(of['gap']),
]);

/** One record of a document's outbox, on arrival. */
export const deliveryShape: v.GenericSchema<unknown, Delivery> = v.strictObject({
  source: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u, 'an id of letters, digits and dashes')),
  n: v.pipe(v.number(), v.integer(), v.minValue(0)),
  atMs: v.pipe(v.number(), v.finite()),
  witness: v.picklist(['page', 'browser']),
  seen: sighting,
});
