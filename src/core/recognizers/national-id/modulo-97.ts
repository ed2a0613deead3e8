import { remainder } from '../../datum/checksums.ts';
import type { Scheme } from './scheme.ts';
import { isMonthDay } from './scheme.ts';

/** Numbers whose last two digits are what is left after dividing by 97. */
export const MODULO_97: readonly Scheme[] = [
  {
    // Décret 82-103 and INSEE, "NIR": sex, year, month, department (2A and 2B in Corsica), commune, order; key 97 − n mod 97.
    id: 'fr-nir', names: / (?:nir|insee|numero securite sociale|num secu|secu) $/u,
    shape: /^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-4]\d|[5-9]\d)(?:\d{2}|2[AB])\d{8}$/u,
    proves: (it: string): boolean => {
      const corsica = it[6] === 'A' ? 1_000_000 : it[6] === 'B' ? 2_000_000 : 0;
      const number = remainder(it.slice(0, 13).replace(/[AB]/u, '0'), 97) + 97 - corsica % 97;
      return 97 - number % 97 === Number(it.slice(13));
    },
    evident: /^[12] \d{2} \d{2} (?:\d{2}|2[AB]) \d{3} \d{3} \d{2}$/u,
  },
  {
    // Arrêté royal of 3 April 1984: birth date, order, 97 − n mod 97; a 2 is put before numbers of people born from 2000 on.
    id: 'be-nrn', names: / (?:rijksregisternummer|rijksregister|numero national|registre national|nrn|insz|niss) $/u,
    shape: /^\d{11}$/u,
    proves: (it: string): boolean => {
      const key = Number(it.slice(9));
      const dated = isMonthDay(String(Number(it.slice(2, 4)) % 20), it.slice(4, 6));
      return dated && ['', '2'].some(century => 97 - remainder(century + it.slice(0, 9), 97) === key);
    },
    evident: /^\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}$/u,
  },
];
