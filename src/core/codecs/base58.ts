import { bigNumber } from './parts/big-number.ts';

/** The alphabet of Bitcoin, without the characters that look alike (0, O, I, l): https://datatracker.ietf.org/doc/html/draft-msporny-base58. */
export const BASE58 = bigNumber('base58', '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz');
