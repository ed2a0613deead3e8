import { isDigestText } from '../datum/digest-text.ts';

/** What a value looks like, where a vendor's values have a look of their own. */
export type Look = (typeof LOOKS)[number];

export const LOOKS = ['digits', 'number', 'hex', 'uuid', 'address', 'host', 'time', 'token', 'digest'] as const;

/** Longer values are no identifiers, numbers or addresses worth telling apart. Characters. */
const VALUE_MAX = 2_048;

/** Does a value look so? Each test reads the value once. */
export function looks(value: string, look: Look): boolean {
  return value.length <= VALUE_MAX && TESTS[look](value);
}

const TESTS: Readonly<Record<Look, (value: string) => boolean>> = {
  digits: it => /^\d{1,40}$/u.test(it),
  number: it => /^-?\d{1,20}(?:\.\d{1,20})?$/u.test(it),
  hex: it => /^[\da-f]{8,128}$/iu.test(it),
  uuid: it => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(it),
  address: it => /^https?:\/\//iu.test(it),
  host: it => /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}$/iu.test(it),
  // Seconds or milliseconds since 1970, of the years 2001 to 2033.
  time: it => /^1\d{9}(?:\d{3})?(?:\.\d{1,9})?$/u.test(it),
  token: it => /^[\w.:-]{6,256}$/u.test(it),
  digest: isDigestText,
};
