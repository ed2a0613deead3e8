/** `billingAddress_line1`, `Prénom :` → ` billing address line 1 `, ` prenom `: words in lower case, no accents, spaces around. */
export function wordsOf(text: string): string {
  const plain = /[^ -~]/u.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gu, 'oe') : text;
  const apart = plain.replace(/([a-z\d])([A-Z])/gu, '$1 $2').replace(/([a-zA-Z])(\d)/gu, '$1 $2');
  return ` ${apart.toLowerCase().replace(/[^a-z\d]+/gu, ' ').trim()} `;
}
