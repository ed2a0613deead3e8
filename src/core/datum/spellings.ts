import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DataCategory } from './category.ts';
import type { Form } from './form.ts';
import type { Variant } from './normalize.ts';
import { variantsOf } from './normalize.ts';

/** One way a value can stand on the wire, and how it got there. */
export interface Spelling {
  readonly form: Form;
  readonly text: string;
  /** From the value to this text: `lower`, `sha256`, `hex`. */
  readonly chain: readonly string[];
  /** Letters mean the same in either case: text people typed, and hexadecimal, both given in lower case. Base64 they do not. */
  readonly anyCase: boolean;
}

/** Every way we look for a value: as it is, encoded, hashed. Without doubles; the plainest reading of a text wins. */
export function spellingsOf(value: string, category: DataCategory): readonly Spelling[] {
  const all = variantsOf(value, category).flatMap(spellingsOfVariant);
  const seen = new Set<string>();
  return all.toSorted((a, b) => ORDER.indexOf(a.form) - ORDER.indexOf(b.form)).filter(({ text, anyCase }) => {
    const key = anyCase ? text.toLowerCase() : text;
    return !seen.has(key) && seen.add(key);
  });
}

const ORDER: readonly Form[] = ['plain', 'encoded', 'hashed'];

const DIGESTS = { md5, sha1, sha256, sha512 };

function spellingsOfVariant({ text, steps }: Variant): readonly Spelling[] {
  const bytes = new TextEncoder().encode(text);
  return [
    // Case is not told apart in plain text, so lower-casing it was no step worth telling.
    { form: 'plain', text: text.toLowerCase(), chain: steps.filter(it => it !== 'lower'), anyCase: true },
    ...written(bytes, steps, 'encoded'),
    ...Object.entries(DIGESTS).flatMap(([name, digest]) => written(digest(bytes), [...steps, name], 'hashed')),
  ];
}

// Base64 without its padding, which senders drop as often as they keep: the unpadded text is found in both.
function written(bytes: Uint8Array, steps: readonly string[], form: Form): readonly Spelling[] {
  const base64 = btoa(String.fromCharCode(...bytes)).replace(/=+$/u, '');
  return [
    { form, text: bytesToHex(bytes), chain: [...steps, 'hex'], anyCase: true },
    { form, text: base64, chain: [...steps, 'base64'], anyCase: false },
    { form, text: base64.replaceAll('+', '-').replaceAll('/', '_'), chain: [...steps, 'base64url'], anyCase: false },
  ];
}
