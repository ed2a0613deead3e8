/** The languages of the product. Adding one is adding a catalog beside `en.ts` and its line here. */
export const LANGUAGES = ['en', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language to speak to somebody whose browser or shell prefers `tag` (BCP 47, or POSIX `fr_CA.UTF-8`). */
export function languageOf(tag: string): Language {
  return LANGUAGES.find(it => tag.toLowerCase().startsWith(it)) ?? 'en';
}
