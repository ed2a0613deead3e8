import { bigNumber } from './parts/big-number.ts';

/** Letters and digits only; digits first, then capitals. There is no standard: senders differ in the order, and each order is a member of its own. */
export const BASE62 = bigNumber('base62', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
