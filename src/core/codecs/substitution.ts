import { substitution } from './parts/letters.ts';

/**
 * The substitution of letters and digits in which third parties were seen to receive e-mail addresses. The alphabet is the one of the
 * studies of Englehardt, Han and Narayanan (PETS 2018) and Senol et al. ("Leaky Forms", USENIX Security 2022), whose published
 * detectors know it as their first custom map; `@` and `.` stay.
 */
export const SUBSTITUTION = substitution('substitution',
  'kibp8A4EWRMKHa7gvyz1dOPt6UI5xYD3nqhVwZBXfCcFeJmrLN20lS9QGsjTuo',
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
