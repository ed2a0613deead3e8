/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i', ς: 'σ' };

/** Words in small letters without accents, one space between two: marks, emoji and signs are gone, but for the cross that closes and those of money. */
export function folded(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/\p{M}+/gu, '').replace(/[ßøæœłđıς]/gu, it => LETTERS[it] ?? it)
    .replace(/[^\p{L}\p{N}×✕✖✗⨯╳€$£]+/gu, ' ').trim();
}
