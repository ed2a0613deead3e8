import type { PhoneNumber } from './number.ts';

interface Plan {
  readonly code: string;
  /** A zero is dialed before the number inside the country. */
  readonly zero: boolean;
  readonly shape: RegExp;
}

/**
 * How national numbers look in the countries whose visitors and shops are most: what is typed in one of them, and hashed with its
 * calling code, is known by nothing else. Mobile numbers only where others have no one length. From the numbering plans: Arcep
 * (33), Ofcom (44), Bundesnetzagentur (49), ACM (31), BIPT (32), OFCOM (41), ACMA (61), NANPA (1), CNMC (34), ANACOM (351), AGCOM
 * (39), TRAI (91).
 */
const PLANS: readonly Plan[] = [
  { code: '33', zero: true, shape: /^[1-79]\d{8}$/u },
  { code: '44', zero: true, shape: /^[1-37]\d{9}$/u },
  { code: '49', zero: true, shape: /^1[5-7]\d{8,9}$/u },
  { code: '31', zero: true, shape: /^6[1-58]\d{7}$/u },
  { code: '32', zero: true, shape: /^4[5-9]\d{7}$/u },
  { code: '41', zero: true, shape: /^7[4-9]\d{7}$/u },
  { code: '61', zero: true, shape: /^4\d{8}$/u },
  { code: '1', zero: false, shape: /^[2-9]\d{2}[2-9]\d{6}$/u },
  { code: '34', zero: false, shape: /^[67]\d{8}$/u },
  { code: '351', zero: false, shape: /^9[1-36]\d{7}$/u },
  { code: '39', zero: false, shape: /^3\d{9}$/u },
  { code: '91', zero: false, shape: /^[6-9]\d{9}$/u },
];

/** The calling codes of the countries in which a number whose country is unknown is written so. */
export function likelyCodes({ national, trunkZero }: PhoneNumber): readonly string[] {
  return PLANS.filter(({ zero, shape }) => zero === trunkZero && shape.test(national)).map(it => it.code);
}
