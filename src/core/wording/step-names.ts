/** Names that are the same in every language, by the id of the step. Whoever adds a digest, a base or a compression names it here. */
export const HASH_NAMES = {
  sha256: 'SHA-256', md5: 'MD5', sha1: 'SHA-1', sha512: 'SHA-512', sha384: 'SHA-384', sha224: 'SHA-224',
  'sha3-224': 'SHA3-224', 'sha3-256': 'SHA3-256', 'sha3-384': 'SHA3-384', 'sha3-512': 'SHA3-512',
  ripemd160: 'RIPEMD-160', 'blake2b-512': 'BLAKE2b-512', 'blake2b-256': 'BLAKE2b-256', 'blake2s-256': 'BLAKE2s-256', blake3: 'BLAKE3',
  whirlpool: 'Whirlpool', md4: 'MD4', md2: 'MD2', 'murmur3-x64-128': 'MurmurHash3 (x64)', 'murmur3-x86-128': 'MurmurHash3 (x86)',
  xxh64: 'xxHash64', 'fnv1a-64': 'FNV-1a (64 bits)', 'murmur3-32': 'MurmurHash3 (32 bits)', xxh32: 'xxHash32',
  'fnv1a-32': 'FNV-1a (32 bits)', 'fnv1-32': 'FNV-1 (32 bits)', crc32: 'CRC-32', adler32: 'Adler-32', djb2: 'djb2', 'java-string-hash': 'String.hashCode',
} as const;

export const ENCODING_NAMES = {
  base64: 'Base64', base32: 'Base32', base32hex: 'Base32hex', base45: 'Base45', base58: 'Base58', base62: 'Base62',
  'base62-small-first': 'Base62', 'base62-letters-first': 'Base62', ascii85: 'Ascii85', z85: 'Z85', base85: 'Base85',
  'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', rot13: 'ROT13', rot47: 'ROT47',
} as const;

export const COMPRESSION_NAMES = {
  gzip: 'gzip', zlib: 'zlib', deflate: 'deflate', zstd: 'Zstandard', brotli: 'Brotli',
  'lz-base64': 'lz-string (Base64)', 'lz-uri': 'lz-string (URI)', 'lz-utf16': 'lz-string (UTF-16)', 'lz-uint8': 'lz-string',
} as const;
