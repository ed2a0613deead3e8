/** Names of folders, each told apart from the others: by a number where two are the same, on file systems without small and capital letters, too. */
export function apart(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map(it => {
    const name = it === '' ? 'page' : it;
    let own = name;
    for (let n = 2; taken.has(own.toLowerCase()); n += 1) own = `${name}-${n}`;
    taken.add(own.toLowerCase());
    return own;
  });
}
