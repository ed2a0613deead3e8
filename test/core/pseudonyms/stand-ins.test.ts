import { describe, expect, test } from 'vitest';
import { passesIban, passesLuhn } from '../../../src/core/datum/checksums.ts';
import { identifiersIn } from '../../../src/core/datum/identifier.ts';
import { variantsOf } from '../../../src/core/normalizers/index.ts';
import type { Personal } from '../../../src/core/pseudonyms/personal.ts';
import { openScrambler } from '../../../src/core/pseudonyms/scrambler.ts';
import { standInsFor } from '../../../src/core/pseudonyms/stand-ins.ts';
import { PERSONA } from '../../recall/persona.ts';
import { chance } from '../../support/chance.ts';

function drawn(all: readonly Personal[], seed = 1): readonly string[] {
  const next = chance(seed);
  const draw = (max: number): number => Math.floor(next() * max);
  return standInsFor(all, { chance: draw, scrambler: openScrambler(draw, new Set(['marie', 'laurent'])), isPublic: it => it === 'gmail.com' }).map(it => it.by);
}

const full = (category: Personal['category'], text: string): Personal => ({ category, text, effort: 'full' });

describe('a stand-in of', () => {
  // Kills: a stand-in that is the value, one of another length, one that its normalizer reads otherwise.
  test.each(PERSONA.filter(it => it.category !== 'gender').map(it => [it.category, it.text] as const))('%s %s is another of which the same is made', (category, text) => {
    const [by = ''] = drawn([full(category, text)]);
    expect(by.toLowerCase()).not.toBe(text.toLowerCase());
    expect(variantsOf(by, category).map(it => [it.steps, it.part, it.text.length])).toEqual(variantsOf(text, category).map(it => [it.steps, it.part, it.text.length]));
  });

  test('a card passes for one, and an IBAN of the same country', () => {
    const [card = '', iban = ''] = drawn([full('payment-card', '4111 1111 1111 1111'), full('bank-account', 'FR76 3000 6000 0112 3456 7890 189')]);
    expect(passesLuhn(card.replaceAll(' ', ''))).toBe(true);
    expect(iban).toMatch(/^FR\d\d \d{4} /u);
    expect(passesIban(iban.replaceAll(' ', ''))).toBe(true);
  });

  // Kills: signs drawn from a stretch of their block, and Korean syllables that keep their vowels.
  test.each([['Chinese', '\u674e\u5c0f\u660e', /^\p{sc=Han}{3}$/u], ['Korean', '\uae40\ubbfc\uc218', /^[\uac00-\ud7a3]{3}$/u], ['Russian', '\u043e\u043b\u044c\u0433\u0430', /^[\u0430-\u044f]{5}$/u]])('a %s name tells nothing of where its signs stand in their alphabet', (_, text, looks) => {
    const all = Array.from({ length: 60 }, (__, seed) => drawn([full('given-name', text)], seed + 1)[0] ?? '');
    for (const it of all) expect(it).toMatch(looks);
    const codes = all.map(it => it.charCodeAt(0));
    const letters = text.charCodeAt(0) > 0x3000 ? 2_000 : 24;
    expect(Math.max(...codes) - Math.min(...codes)).toBeGreaterThan(letters);
    if (looks.test('\uac00\uac00\uac00')) expect(new Set(all.map(it => it.charAt(0).normalize('NFD').charAt(1))).size).toBeGreaterThan(8);
  });

  test('an identifier has the same parts', () => {
    const [by = ''] = drawn([{ category: 'cookie-identifier', text: 'GA1.2.1033501218.1368408000', effort: 'light' }]);
    expect(by).toMatch(/^[A-Z]{2}\d\.\d\.\d{10}\.1\d{9}$/u);
    expect(identifiersIn(by)[0]).toHaveLength(21);
  });
});

// Kills: values drawn each for itself, by which a name would not be part of the address any more.
test('what belongs together does so still', () => {
  const [address = '', first = '', last = '', typed = '', again = ''] = drawn([
    full('email-address', 'marie.laurent@gmail.com'), full('given-name', 'Marie'), full('family-name', 'LAURENT'),
    { category: 'message-text', text: 'marie.la', effort: 'light' }, full('username', 'Marie.Laurent@Gmail.com'),
  ]);
  expect(address).toBe(`${first.toLowerCase()}.${last.toLowerCase()}@gmail.com`);
  expect(address.startsWith(typed)).toBe(true);
  expect(again.toLowerCase()).toBe(address);
});

// Kills: a stand-in computed from the value.
test('another chance draws another', () => {
  expect(drawn([full('email-address', 'marie.laurent@gmail.com')], 2)).not.toEqual(drawn([full('email-address', 'marie.laurent@gmail.com')], 3));
});
