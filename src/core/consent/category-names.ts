import type { Purpose, Statement } from './said.ts';

/** What sites call the categories of their banners, in English as platforms ship them. The first that fits counts; `necessary` is not asked for and left out. */
const NAMES: readonly (readonly [name: RegExp, purposes: readonly Purpose[]])[] = [
  [/analy|stati|measur|performance|audience/u, ['measurement']],
  [/market|advert|target|conversion|\bads?(?:_|\b)/u, ['advertising', 'personalization']],
  [/social|(?:\b|_)(?:sale|sell)|shar/u, ['sharing']],
  [/personali/u, ['personalization']],
  [/function|prefer|comfort|experience|external|media/u, ['functional']],
];

const NECESSARY = /necess|essent|strict|require|secur|technic/u;
/** Letters of a name that are looked at: a category is a word or two. */
const NAME_MAX = 64;

/** Our purposes for a category by its name; none for one that is named as nobody can tell; undefined for what needs no consent. */
export function purposesNamed(name: string): readonly Purpose[] | undefined {
  const words = name.slice(0, NAME_MAX).toLowerCase();
  if (NECESSARY.test(words)) return undefined;
  return NAMES.find(([pattern]) => pattern.test(words))?.[1] ?? [];
}

/** Categories with their answers as statements. */
export function statementsNamed(categories: readonly (readonly [name: string, granted: boolean | undefined])[]): readonly Statement[] {
  return categories.flatMap(([name, granted]) => {
    const purposes = purposesNamed(name);
    return purposes === undefined ? [] : [{ purposes, granted }];
  });
}
