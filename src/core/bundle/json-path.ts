/** `$.rules[0].penalty`, and `$["a name"]` where a key is no plain word. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, key) => text + stepText(key), '$');
}

/** Longer keys are told by their beginning. Characters. */
const KEY_MAX = 80;

function stepText(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^[A-Za-z_][\w-]*$/u.test(key) && key.length <= KEY_MAX ? `.${key}` : `[${JSON.stringify(key.slice(0, KEY_MAX).replace(/[^\x20-\x7e]/gu, '?'))}]`;
}
