import { bigNumber } from './parts/big-number.ts';

/** Base62 in the order of base64: capitals, small letters, digits. */
export const BASE62_LETTERS_FIRST = bigNumber('base62-letters-first', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
