import type { DataCategory } from '../datum/category.ts';
import { address } from './address.ts';
import { amount } from './amount.ts';
import { bankAccount } from './bank-account.ts';
import { company } from './company.ts';
import { coordinates } from './coordinates.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import { EMAIL_TIDIES } from './email/tidies.ts';
import { gender } from './gender.ts';
import { nationalId } from './national-id.ts';
import type { Normalizer, Variant } from './normalizer.ts';
import { paymentCard } from './payment-card.ts';
import { personName } from './person-name.ts';
import { phone } from './phone.ts';
import { postcode } from './postcode.ts';
import { text } from './text.ts';
import { TEXT_TIDIES } from './tidy/text.ts';
import { whole } from './tidy/tidy.ts';

/** Every normalizer. Those that know their category stand before the one for any text, so that what senders really do comes first. */
export const normalizers: readonly Normalizer[] = [
  email, phone, personName, date, amount, paymentCard, bankAccount, nationalId, postcode, coordinates, address, gender, company, text,
];

/** Of each value, so many whole variants and parts are searched for, the most usual first: each costs some hundred searched texts. */
export const WHOLES_MAX = 24;
export const PARTS_MAX = 12;

/** Longer values are searched for as they are, and in their plain cases: nobody re-arranges a letter. Characters. */
const VALUE_MAX = 512;

/** Every variant of a value that is searched for: as it was given first, the usual ones next, parts last. No text stands twice; the shortest chain to it is told. */
export function variantsOf(value: string, category: DataCategory): readonly Variant[] {
  const all = distinct([whole(value), ...tried(value, category)]).filter(it => it.text.trim() !== '');
  return [...all.filter(it => it.part === undefined).slice(0, WHOLES_MAX), ...all.filter(it => it.part === true).slice(0, PARTS_MAX)];
}

function tried(value: string, category: DataCategory): readonly Variant[] {
  const known = value.length > VALUE_MAX ? [text] : normalizers.filter(it => it.categories?.includes(category) ?? true);
  return known.flatMap(it => it.variants(value, category));
}

/** The first place of each text, with its shortest chain. A text that is the whole value is no part of it. */
function distinct(variants: readonly Variant[]): readonly Variant[] {
  const best = new Map<string, Variant>();
  for (const it of variants) {
    const other = best.get(it.text);
    if (other === undefined || isBetter(it, other)) best.set(it.text, it);
  }
  return [...best.values()];
}

function isBetter(it: Variant, other: Variant): boolean {
  return it.part === other.part ? it.steps.length < other.steps.length : it.part === undefined;
}

const TIDIES = new Map([...TEXT_TIDIES, ...EMAIL_TIDIES].map(it => [it.step as string, it.of]));

/**
 * The value after exactly these steps, in order, as a recipe asks for them; undefined where one of them does not apply to it
 * (a telephone number that no country is known to write so has no `e164`; of several, the likeliest country's is taken). Digests are not steps of this.
 */
export function prepared(value: string, category: DataCategory, steps: readonly string[]): string | undefined {
  return steps.reduce<string | undefined>((before, step) => {
    if (before === undefined) return undefined;
    return TIDIES.get(step)?.(before) ?? tried(before, category).find(it => it.steps.length > 0 && it.steps.at(-1) === step)?.text;
  }, value);
}
