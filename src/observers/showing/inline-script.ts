/** Longer than scripts that stand in a page are; they are told without a digest. Characters. */
const TEXT_MAX = 500_000;

/**
 * What tells one script without an address from another, but not what it says, for sites put data of people in there: its size
 * and its SHA-256 in hex, which browsers give on safe origins only. Undefined for one without text.
 */
export async function inlineScript({ textContent: text }: Element): Promise<Readonly<Record<string, string>> | undefined> {
  if (text.trim() === '') return undefined;
  const bytes = new TextEncoder().encode(text);
  const size = { bytes: String(bytes.length) };
  if (!isSecureContext || text.length > TEXT_MAX) return size;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { ...size, sha256: Array.from(digest, it => it.toString(16).padStart(2, '0')).join('') };
}
