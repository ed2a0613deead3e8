/** Bytes looked at: more would not tell more. */
const SAMPLE = 4096;

/**
 * Whether bytes are text that somebody could have meant: hardly any controls, and UTF-8 wherever they are not ASCII. What tells
 * a compression without a mark of its own from bytes that happen to decompress.
 */
export function isReadable(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let odd = 0;
  for (const it of sample) if (it < 0x20 && it !== 0x09 && it !== 0x0a && it !== 0x0d) odd += 1;
  return sample.length > 0 && odd * 50 <= sample.length && isUtf8(sample);
}

// The sample may end within a character: its last three bytes are not held against it.
function isUtf8(sample: Uint8Array): boolean {
  let odd = 0;
  for (let at = 0; at < sample.length - 3; at += 1) {
    const lead = sample[at] ?? 0;
    if (lead < 0x80) continue;
    const more = tailOf(lead);
    if (more === 0 || !areTails(sample.subarray(at + 1, at + 1 + more))) odd += 1;
    at += more;
  }
  return odd * 50 <= sample.length;
}

function areTails(bytes: Uint8Array): boolean {
  return bytes.every(it => (it & 0xc0) === 0x80);
}

function tailOf(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 1;
  if (lead >= 0xe0 && lead < 0xf0) return 2;
  return lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
}
