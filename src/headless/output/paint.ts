/** Colors of a terminal (ECMA-48, SGR). They only repeat what letters say. */
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 } as const;

export type Paint = (color: keyof typeof CODES, text: string) => string;

/** Colors for a person at a terminal, none for a file or for who asked for none (https://no-color.org). */
export function paintFor({ isTTY }: { readonly isTTY?: boolean | undefined }, environment: Readonly<Record<string, string | undefined>>): Paint {
  const plain = isTTY !== true || (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  return plain ? (_, text) => text : (color, text) => `\u001b[${CODES[color]}m${text}\u001b[0m`;
}
