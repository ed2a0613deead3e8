/** Whether a JSON text ends in the middle of a text, a list or an object. It is read by its brackets and quotes alone. */
export function isCutShort(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = closingQuote(text, at + 1);
    else depth += STEPS.get(sign) ?? 0;
    if (at >= text.length) return true;
  }
  return depth > 0;
}

const STEPS: ReadonlyMap<string | undefined, number> = new Map([['{', 1], ['[', 1], ['}', -1], [']', -1]]);

/** Where a text that begins at `from` is closed; the end of all of it where it is not. */
function closingQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
