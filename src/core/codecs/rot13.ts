import { substitution } from './parts/letters.ts';

/** Each letter thirteen places on: written twice it is itself again. */
export const ROT13 = substitution('rot13',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  'NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm');
