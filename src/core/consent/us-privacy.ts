import type { Reading } from './reading.ts';
import { reading, unreadable } from './reading.ts';

/** The IAB's U.S. Privacy String, version 1 ("CCPA Compliance Mechanism": US Privacy String, Format): three answers, or that the law does not apply. */
export interface UsPrivacy {
  /** Notice was given, and the chance to opt out. */
  readonly notice: Flag;
  /** The visitor opted out of the sale of personal data. */
  readonly optedOut: Flag;
  /** The publisher signed the limited service provider agreement. */
  readonly limitedServiceProvider: Flag;
}

/** Undefined: `-`, not applicable. */
type Flag = boolean | undefined;

export function readUsPrivacy(text: string): Reading<UsPrivacy> {
  return reading(text, readFlags);
}

function readFlags(text: string): Reading<UsPrivacy> {
  if (!/^1[YN-]{3}$/iu.test(text)) return unreadable('foreign');
  return { ok: true, value: { notice: flagAt(text, 1), optedOut: flagAt(text, 2), limitedServiceProvider: flagAt(text, 3) } };
}

function flagAt(text: string, at: number): Flag {
  const letter = text.charAt(at).toUpperCase();
  return letter === '-' ? undefined : letter === 'Y';
}
