/** Cuts a number into groups of these lengths, the last length repeating: `groupsOf('1234567', [4])` is `1234`, `567`. */
export function groupsOf(text: string, lengths: readonly number[]): readonly string[] {
  const groups: string[] = [];
  for (let from = 0; from < text.length;) {
    const length = lengths[groups.length] ?? lengths.at(-1) ?? text.length;
    groups.push(text.slice(from, from + length));
    from += length;
  }
  return groups;
}
