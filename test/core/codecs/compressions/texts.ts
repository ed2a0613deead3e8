/** Texts as requests carry them: short, long, repetitive, random, and in several alphabets. */
export const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['an event', JSON.stringify({ event: 'sign_up', user: { email: 'ann@example.com', name: 'Ann Ävík' }, ts: 1763770000 })],
  ['words of several alphabets', JSON.stringify(['Ævar Þór', 'Ελένη', 'Анна Петрова', '時間', 'the information of the government'])],
  ['one letter many times', 'a'.repeat(70_000)],
  ['a session recording', JSON.stringify(Array.from({ length: 400 }, (_, i) => ({ type: 3, timestamp: 1763770000000 + i * 17, data: { source: 1, positions: [{ x: i % 91, y: (i * 7) % 13, id: i }] } })))],
  ['letters without order', Array.from({ length: 20_000 }, (_, i) => String.fromCharCode(33 + ((i * i * 7919 + i * 104_729) % 90))).join('')],
];

/** What a decoder must answer for hostile or foreign bytes: nothing at all. */
export const FOREIGN: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['nothing', new Uint8Array()],
  ['one byte', Uint8Array.of(1)],
  ['a word', bytes('checkout')],
  ['a sentence', bytes('The quick brown fox jumps over the lazy dog, again and again and again.')],
  ['JSON', bytes('{"event":"page_view","page":"/checkout","title":"Your basket"}')],
  ['parameters', bytes('v=2&tid=G-ABCDEF1234&cid=1234567890.1763770000&en=page_view')],
  ['an identifier', bytes('f3b0c442-98fc-4c14-9afb-f4c8996fb924')],
  ['a digest', Uint8Array.from({ length: 32 }, (_, i) => (i * 73 + 41) % 256)],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0)],
  ['zeros', new Uint8Array(64)],
  ['ones', new Uint8Array(64).fill(0xff)],
];

export const MAX = 2 * 1024 * 1024;

/** The bytes of a text, and back. */
export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function textOf(decoded: { readonly bytes: Uint8Array } | undefined): string | undefined {
  return decoded && new TextDecoder().decode(decoded.bytes);
}
