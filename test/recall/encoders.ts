import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { base32, base32hex, base58 } from '@scure/base';
import { createBLAKE3, createMD4, createWhirlpool } from 'hash-wasm';
import LZString from 'lz-string';

/** A digest as others compute it: by node's OpenSSL, and by hash-wasm where OpenSSL has none. MD2 neither has; `test/vectors` speaks for it. */
export type DigestOf = (bytes: Buffer) => Buffer;

const BY_NODE = {
  'md5': 'md5', 'sha1': 'sha1', 'sha224': 'sha224', 'sha256': 'sha256', 'sha384': 'sha384', 'sha512': 'sha512', 'sha3-256': 'sha3-256', 'sha3-384': 'sha3-384', 'sha3-512': 'sha3-512',
  'ripemd160': 'ripemd160', 'blake2b-512': 'blake2b512', 'blake2s-256': 'blake2s256',
};

const hashers = { 'blake3': await createBLAKE3(), 'md4': await createMD4(), 'whirlpool': await createWhirlpool() };

/** Every digest once, by the id the product has for it, and some digests of digests. */
export const DIGESTS: Readonly<Record<string, DigestOf>> = {
  ...Object.fromEntries(Object.entries(BY_NODE).map(([id, name]) => [id, (bytes: Buffer) => createHash(name).update(bytes).digest()])),
  ...Object.fromEntries(Object.entries(hashers).map(([id, it]) => [id, (bytes: Buffer) => Buffer.from(it.init().update(bytes).digest('binary'))])),
  'md5 sha256': it => node('sha256', hexOf(node('md5', it))),
  'sha256 md5': it => node('md5', hexOf(node('sha256', it))),
  'sha256 sha256': it => node('sha256', hexOf(node('sha256', it))),
  'sha256 raw sha256': it => node('sha256', node('sha256', it)),
  'sha1 raw sha1': it => node('sha1', node('sha1', it)),
};

function node(name: string, bytes: Buffer): Buffer {
  return createHash(name).update(bytes).digest();
}

function hexOf(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('hex'));
}

/** Forms of what a person can read: a value, or a digest in hexadecimal. */
export const TEXT_FORMS: Readonly<Record<string, (text: string) => string>> = {
  'plain': it => it,
  'percent': encodeURIComponent,
  'percent-full': percentFull,
  'percent-lower': it => percentFull(it).toLowerCase(),
  'percent-double': it => encodeURIComponent(percentFull(it)),
  'percent-triple': it => encodeURIComponent(encodeURIComponent(percentFull(it))),
  'percent-plus': it => new URLSearchParams({ d: it }).toString(),
  'json-u': it => escaped(it, unit => `\\u${unit.toString(16).padStart(4, '0')}`),
  'js-x': it => escaped(it, unit => unit < 256 ? `\\x${unit.toString(16).padStart(2, '0')}` : `\\u${unit.toString(16).padStart(4, '0')}`),
  'entities-decimal': it => Array.from(it, letter => `&#${letter.codePointAt(0) ?? 0};`).join(''),
  'entities-hex': it => Array.from(it, letter => `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`).join(''),
  'quoted-printable': it => Array.from(Buffer.from(it), byte => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  'json-string': it => JSON.stringify({ d: it }),
  'reversed': it => Array.from(it).reverse().join(''),
  'rot13': it => it.replace(/[a-z]/giu, letter => String.fromCharCode((letter.charCodeAt(0) & 31) - 1 + 13 < 26 ? letter.charCodeAt(0) + 13 : letter.charCodeAt(0) - 13)),
};

function percentFull(text: string): string {
  return Array.from(Buffer.from(text), byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

function escaped(text: string, write: (unit: number) => string): string {
  return Array.from({ length: text.length }, (_, i) => write(text.charCodeAt(i))).join('');
}

/** Forms of bytes: of a value, or of a digest as it is. */
export const BYTE_FORMS: Readonly<Record<string, (bytes: Buffer) => string>> = {
  'hex': it => it.toString('hex'),
  'hex-upper': it => it.toString('hex').toUpperCase(),
  'base64': it => it.toString('base64'),
  'base64-unpadded': it => it.toString('base64').replace(/=+$/u, ''),
  'base64url': it => it.toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
  'base64url-unpadded': it => it.toString('base64url'),
  'base32': it => base32.encode(it),
  'base32-unpadded-lower': it => base32.encode(it).replace(/=+$/u, '').toLowerCase(),
  'base32hex': it => base32hex.encode(it),
  'base58': it => base58.encode(it),
  'base62': it => ofNumber(it, `${DIGITS}${UPPER}${LOWER}`),
  'base45': base45,
  'z85': it => fives(it, `${DIGITS}${LOWER}${UPPER}.-:+=^!/*?&<>()[]{}@%$#`),
  'base85': it => fives(it, `${DIGITS}${UPPER}${LOWER}!#$%&()*+-;<=>?@^_\`{|}~`).slice(0, Math.ceil(it.length * 5 / 4)),
  'base64-amid-0': it => Buffer.concat([Buffer.from('em='), it, Buffer.from('&l=fr')]).toString('base64'),
  'base64-amid-1': it => Buffer.concat([Buffer.from('uid='), it, Buffer.from('&l=fr')]).toString('base64'),
  'base64-amid-2': it => Buffer.concat([Buffer.from('user='), it, Buffer.from('&l=fr')]).toString('base64'),
  'base32-amid': it => base32.encode(Buffer.concat([Buffer.from('id='), it, Buffer.from(';')])),
  'base64-of-hex': it => Buffer.from(it.toString('hex')).toString('base64'),
  'base64-of-base64': it => Buffer.from(it.toString('base64')).toString('base64'),
  'base64-of-utf16le': it => Buffer.from(it.toString('utf8'), 'utf16le').toString('base64'),
};

/** Only of a digest: 64 bits of one are still proof. */
export const STUMPS: Readonly<Record<string, (bytes: Buffer) => string>> = {
  'hex-prefix-16': it => it.toString('hex').slice(0, 16),
  'hex-prefix-32': it => it.toString('hex').slice(0, 32),
};

const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();

function ofNumber(bytes: Buffer, alphabet: string): string {
  const zeros = bytes.findIndex(it => it !== 0);
  const digits: string[] = [];
  for (let number = BigInt(`0x0${bytes.toString('hex')}`); number > 0n; number /= BigInt(alphabet.length)) digits.unshift(alphabet[Number(number % BigInt(alphabet.length))] ?? '');
  return (alphabet[0] ?? '').repeat(Math.max(0, zeros)) + digits.join('');
}

/** RFC 9285. */
function base45(bytes: Buffer): string {
  const alphabet = `${DIGITS}${UPPER} $%*+-./:`;
  const out: string[] = [];
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = bytes.subarray(at, at + 2);
    const number = pair.readUIntBE(0, pair.length);
    out.push(...Array.from({ length: pair.length + 1 }, (_, i) => alphabet[Math.floor(number / 45 ** i) % 45] ?? ''));
  }
  return out.join('');
}

/** Four bytes in five characters; what is missing of the last four is zeros. */
function fives(bytes: Buffer, alphabet: string): string {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - bytes.length % 4) % 4)]);
  return Array.from({ length: padded.length / 4 }, (_, i) => {
    const number = padded.readUInt32BE(i * 4);
    return Array.from({ length: 5 }, (__, j) => alphabet[Math.floor(number / 85 ** (4 - j)) % 85] ?? '').join('');
  }).join('');
}

/** Compressions of a whole body. A text result is a text body. */
export const COMPRESSIONS: Readonly<Record<string, (text: string) => Buffer | string>> = {
  'none': it => it,
  'gzip': it => gzipSync(it),
  'zlib': it => deflateSync(it),
  'deflate': it => deflateRawSync(it),
  'brotli': it => brotliCompressSync(it, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  'zstd': it => zstd(Buffer.from(it)),
  'lz-base64': it => LZString.compressToBase64(it),
  'lz-uri': it => LZString.compressToEncodedURIComponent(it),
  'lz-utf16': it => LZString.compressToUTF16(it),
  'lz-uint8': it => Buffer.from(LZString.compressToUint8Array(it)),
};

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
/** Letters of a block: as many as the short form of its header can tell. */
const BLOCK_LETTERS = 1_000;

/** Zstandard by its specification (RFC 8878), with a Huffman code of seven bits for each ASCII letter; other text as it is. Frames of libzstd are in test/vectors. */
export function zstd(bytes: Buffer): Buffer {
  const head = Buffer.from([...MAGIC, 0b1010_0000, 0, 0, 0, 0]);
  head.writeUInt32LE(bytes.length, 5);
  if (bytes.some(it => it > 127)) return Buffer.concat([head, block(0, bytes, true)]);
  const blocks = Array.from({ length: Math.ceil(bytes.length / BLOCK_LETTERS) }, (_, i) => bytes.subarray(i * BLOCK_LETTERS, (i + 1) * BLOCK_LETTERS));
  return Buffer.concat([head, ...blocks.map((it, i) => block(2, huffman(it), i === blocks.length - 1))]);
}

function block(type: 0 | 2, content: Buffer, last: boolean): Buffer {
  const head = Buffer.alloc(3);
  head.writeUIntLE(content.length << 3 | type << 1 | (last ? 1 : 0), 0, 3);
  return Buffer.concat([head, content]);
}

/** A compressed block of literals only (§3.1.1.3.1). All 128 weights are one, the last of them not told, so that each letter's code is itself. */
function huffman(letters: Buffer): Buffer {
  const tree = Buffer.alloc(65, 0x11);
  tree[0] = 127 + 127;
  tree[64] = 0x10;
  const bits = `1${Array.from(letters, it => it.toString(2).padStart(7, '0')).join('')}`;
  const padded = bits.padStart(Math.ceil(bits.length / 8) * 8, '0');
  const stream = Buffer.from(Array.from({ length: padded.length / 8 }, (_, i) => parseInt(padded.slice(i * 8, i * 8 + 8), 2))).reverse();
  const head = Buffer.alloc(3);
  head.writeUIntLE(2 | letters.length << 4 | (tree.length + stream.length) << 14, 0, 3);
  return Buffer.concat([head, tree, stream, Buffer.from([0])]);
}
