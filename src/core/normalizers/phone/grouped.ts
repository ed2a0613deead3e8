import type { PhoneNumber } from './number.ts';

/** The usual ways of writing a number in groups, where its country is known or its length speaks for one. Most usual first. */
export function grouped(number: PhoneNumber): readonly string[] {
  const { code, national } = number;
  if (isNorthAmerican(number)) return northAmerican(national);
  if (national.length === 9 && (code === '33' || (code === undefined && number.trunkZero))) return pairs(national, code);
  return code === '44' && national.length === 10 ? british(national) : [];
}

// North American Numbering Plan (nanpa.com): area code and exchange begin with 2 to 9.
function isNorthAmerican({ code, national, trunkZero }: PhoneNumber): boolean {
  return (code === '1' || (code === undefined && !trunkZero)) && /^[2-9]\d{2}[2-9]\d{6}$/u.test(national);
}

function northAmerican(national: string): readonly string[] {
  const [area, exchange, line] = [national.slice(0, 3), national.slice(3, 6), national.slice(6)];
  return [`(${area}) ${exchange}-${line}`, `${area}-${exchange}-${line}`, `${area}.${exchange}.${line}`, `${area} ${exchange} ${line}`, `(${area})${exchange}-${line}`];
}

// French usage (Arcep numbering plan): pairs behind the zero or the code.
function pairs(national: string, code: string | undefined): readonly string[] {
  const groups = [national.slice(0, 1), ...national.slice(1).match(/../gu) ?? []];
  const inside = [' ', '.', '-'].map(mark => `0${groups.join(mark)}`);
  return code === undefined ? inside : [...inside, `+${code} ${groups.join(' ')}`];
}

// Ofcom's National Telephone Numbering Plan: `020 7946 0000`, `0113 496 0000`, and `07700 900000` for all others.
function british(national: string): readonly string[] {
  const cuts = national.startsWith('2') ? [2, 6] : /^1(?:1|\d1)/u.test(national) ? [3, 6] : [4, 4];
  const groups = [national.slice(0, cuts[0]), national.slice(cuts[0], cuts[1]), national.slice(cuts[1])].filter(it => it !== '').join(' ');
  return [`0${groups}`, `+44 ${groups}`];
}
