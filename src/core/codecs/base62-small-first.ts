import { bigNumber } from './parts/big-number.ts';

/** Base62 in the order of most short-link services: digits, small letters, capitals. */
export const BASE62_SMALL_FIRST = bigNumber('base62-small-first', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
