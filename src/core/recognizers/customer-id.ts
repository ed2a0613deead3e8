import { identifies } from '../datum/identifier.ts';
import { tells } from '../datum/telling-name.ts';
import type { Recognizer } from './recognizer.ts';

/**
 * The number or UUID by which a site knows a customer, under a name that says so. Identifiers of browsers and sessions
 * (`anonymousId`, `deviceId`, `client_id`) are another kind, found where the page stored them.
 */
export const customerId: Recognizer = {
  id: 'customer-id',
  recognize: ({ name, value }) => {
    if (value.length < 7 || value.length > 128 || !SHAPE.test(value) || !NAME.test(name)) return [];
    return tells(name, 'customer-id') && identifies(value) && !isDevices(name, value) ? [{ category: 'customer-id', form: 'plain', confidence: 'inferred', text: value }] : [];
  },
};

/** Tested first, since it is cheap: every telling name holds one of these. */
const NAME = /user|uid|customer|account|client|member|subscriber|patient|shopper|buyer|contact|crm|person|people|external|distinct|kunden/iu;

const SHAPE = /^[A-Za-z\d][\w.:|~-]*\d[\w.:|~=-]*$/u;

/** Analytics packages make these up for browsers that nobody has logged in with; a UUID as `distinct_id` is one as well. */
const OF_DEVICES = /^(?:\$?device|anon|anonymous|guest|GA1|fb\.1|amp)[.:_-]|^0{8}-0{4}/iu;

function isDevices(name: string, value: string): boolean {
  return OF_DEVICES.test(value) || UUID.test(value) && /distinct/iu.test(name);
}

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/iu;
