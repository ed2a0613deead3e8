/** One parameter, unescaped. */
export type Pair = readonly [name: string, value: string];

/** The parameters of a form or query text, in order; a `+` is a space. Broken escapes stay as they are. */
export function pairsIn(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at <= text.length;) {
    const end = text.indexOf('&', at);
    const next = end === -1 ? text.length : end;
    if (next > at) pairs.push(pairIn(text.slice(at, next)));
    at = next + 1;
  }
  return pairs;
}

function pairIn(text: string): Pair {
  const at = text.indexOf('=');
  return at === -1 ? [unescapedValue(text), ''] : [unescapedValue(text.slice(0, at)), unescapedValue(text.slice(at + 1))];
}

function unescapedValue(text: string): string {
  return unescaped(text.includes('+') ? text.replaceAll('+', ' ') : text);
}

/** Text with its percent escapes undone: as UTF-8, or else byte by byte or by units (`%u1EC5`) as older pages write them (ECMA-262 Annex B, `escape`). */
export function unescaped(given: string): string {
  if (!given.includes('%')) return given;
  const text = given.includes('%u') ? given.replace(/%u([\da-f]{4})/giu, (_, digits: string) => String.fromCharCode(parseInt(digits, 16))) : given;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/(?:%[0-9a-f]{2})+/giu, unescapedRun);
  }
}

function unescapedRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run.replace(/%(..)/gu, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  }
}
