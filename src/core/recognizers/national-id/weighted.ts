import { passesLuhn, passesMod1110, passesVerhoeff, weighted } from '../../datum/checksums.ts';
import type { Scheme } from './scheme.ts';
import { isMonthDay } from './scheme.ts';

/** Plain numbers with one or two check digits: one in ten or eleven passes by chance, so nearly all need a telling name. */
export const WEIGHTED: readonly Scheme[] = [
  {
    // Logisch ontwerp BRP: the eleven-test, the last digit counts −1.
    id: 'nl-bsn', names: / (?:bsn|burgerservicenummer|sofi ?nummer) $/u, shape: /^(?!0{9})\d{9}$/u,
    proves: it => weighted(it, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  },
  {
    // Decreto-Lei 14/2013: weights 9 to 2, 11 − n mod 11; first digits 1, 2, 3 and 45 are natural persons'.
    id: 'pt-nif', names: / (?:nif|contribuinte|numero (?:de )?contribuinte) $/u, shape: /^(?:[123]|45)\d+$/u,
    proves: it => it.length === 9 && (11 - weighted(it, [9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 === Number(it[8]),
  },
  {
    // § 139b Abgabenordnung, ISO 7064 MOD 11,10; of the first ten digits exactly one occurs more than once, twice or three times.
    id: 'de-steuer-id', names: / (?:steuer ?id|idnr|steueridentifikationsnummer|steuerliche identifikationsnummer|steuer ?(?:ident)?nummer) $/u,
    shape: /^[1-9]\d{10}$/u,
    proves: it => passesMod1110(it) && repeatsOne(it.slice(0, 10)),
  },
  {
    // Hauptverband der Sozialversicherungsträger: three digits, check digit, DDMMYY.
    id: 'at-svnr', names: / (?:svnr|sv ?nummer|sozialversicherungsnummer) $/u, shape: /^[1-9]\d{9}$/u,
    proves: it => Number(it.slice(6, 8)) <= 15 && weighted(it, [3, 7, 9, -1, 5, 8, 4, 2, 1, 6]) % 11 === 0,
  },
  {
    // Zentrale Ausgleichsstelle: country 756, nine digits, the check digit of EAN-13.
    id: 'ch-ahv', names: / (?:ahv|avs|ahv ?(?:nr|nummer)|numero avs|oasi) $/u, shape: /^756\d{10}$/u,
    proves: it => weighted(it, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0, evident: /^756\.\d{4}\.\d{4}\.\d{2}$/u,
  },
  {
    // Receita Federal: two check digits modulo 11; the eleven equal digits that would pass are not given out.
    id: 'br-cpf', names: / (?:cpf|cadastro de pessoas fisicas) $/u, shape: /^\d{11}$/u,
    proves: it => new Set(it).size > 1 && elevens(it, [10, 9, 8, 7, 6, 5, 4, 3, 2]) && elevens(it, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]), evident: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/u,
  },
  {
    // Receita Federal. A company's number stands in every shop's footer: it is somebody's only where a field asks for it.
    id: 'br-cnpj', names: / (?:cnpj|cpf cnpj|cnpj cpf) $/u, shape: /^\d{14}$/u,
    proves: it => new Set(it).size > 1 && elevens(it, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) && elevens(it, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]),
  },
  {
    // Ordinance 85 of 2014 of the Ministry of Internal Affairs and Communications, Article 5.
    id: 'jp-my-number', names: / (?:my ?number|kojin bango|individual number) $/u, shape: /^\d{12}$/u,
    proves: (it: string): boolean => {
      const rest = weighted(it, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      return (rest <= 1 ? 0 : 11 - rest) === Number(it[11]);
    },
  },
  {
    // UIDAI: twelve digits, the first 2 to 9, Verhoeff's check digit.
    id: 'in-aadhaar', names: / (?:aadhaar|aadhar|aadhaar (?:no|number)|uidai) $/u, shape: /^[2-9]\d{11}$/u, proves: passesVerhoeff,
  },
  {
    // Employment and Social Development Canada: nine digits, Luhn; none begins with 8, or with 0 in use.
    id: 'ca-sin', names: / (?:sin|social insurance(?: number| no)?|nas) $/u, shape: /^(?!8)\d{9}$/u, proves: passesLuhn,
  },
  {
    // Australian Taxation Office: the weighted sum is a multiple of 11.
    id: 'au-tfn', names: / (?:tfn|tax file(?: number| no)?) $/u, shape: /^(?!0{9})\d{9}$/u,
    proves: it => weighted(it, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
  },
  {
    // Services Australia: eight digits, check digit, issue, and perhaps the person on the card.
    id: 'au-medicare', names: / (?:medicare|medicare (?:no|number|card|card number)) $/u, shape: /^[2-6]\d{9,10}$/u,
    proves: it => weighted(it, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(it[8]),
  },
  {
    // Social Security Administration, POMS RM 10201.035: no area 000, 666 or 900–999, no group 00, no serial 0000; no checksum.
    id: 'us-ssn', names: / (?:ssn|social security(?: number| no)?|itin|ssn ?(?:last)? ?9) $/u, shape: /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/u,
    proves: it => new Set(it).size > 2,
  },
  {
    // Ministry of Interior of the Czech and Slovak Republics: birth date (month 50 higher for women), the whole a multiple of 11.
    id: 'cz-rodne-cislo', names: / (?:rodne cislo|rc) $/u, shape: /^\d{10}$/u,
    proves: it => isMonthDay(String(Number(it.slice(2, 4)) % 50 % 20), it.slice(4, 6)) && Number(it) % 11 === 0,
  },
];

function repeatsOne(digits: string): boolean {
  const counts = Array.from('0123456789', digit => digits.split(digit).length - 1).filter(it => it > 1);
  return counts.length === 1 && (counts[0] === 2 || counts[0] === 3);
}

/** The digit behind as many weights is 11 − n mod 11, or 0 where that has two digits. */
function elevens(digits: string, weights: readonly number[]): boolean {
  const rest = weighted(digits, weights) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(digits[weights.length]);
}
