import { substitution } from './parts/letters.ts';

const PRINTABLE = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0x21 + i)).join('');

/** Each printable ASCII character 47 places on, `@` and digits as well: written twice it is itself again. */
export const ROT47 = substitution('rot47', PRINTABLE, PRINTABLE.slice(47) + PRINTABLE.slice(0, 47));
