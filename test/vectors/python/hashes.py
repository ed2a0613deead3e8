"""Digests and checksums, independent of the product's: hashlib where it has them, else written here from the specification."""
import hashlib
import struct
import zlib

M32 = 0xFFFFFFFF
M64 = 0xFFFFFFFFFFFFFFFF


def rotl32(x, n):
    return ((x << n) | (x >> (32 - n))) & M32


def rotr32(x, n):
    return ((x >> n) | (x << (32 - n))) & M32


def rotl64(x, n):
    return ((x << n) | (x >> (64 - n))) & M64


def pi_table():
    """The S-box of MD2: a shuffle of 0…255 by the decimal digits of pi (RFC 1319; the derivation is in its errata 555)."""
    # pi by Machin's formula in integers: 722 digits are used.
    digits = 800
    one = 10 ** (digits + 10)

    def arctan(inverse):
        power = one // inverse
        total, n, sign = power, 1, 1
        while power:
            power //= inverse * inverse
            n += 2
            sign = -sign
            total += sign * (power // n)
        return total

    text = str(4 * (4 * arctan(5) - arctan(239)))[:digits]
    at = 0

    def rand(n):
        nonlocal at
        while True:
            if n <= 10:
                width, top = 1, 10
            elif n <= 100:
                width, top = 2, 100
            else:
                width, top = 3, 1000
            x = int(text[at:at + width])
            at += width
            if x < n * (top // n):
                return x % n

    table = list(range(256))
    for i in range(2, 257):
        j = rand(i)
        table[j], table[i - 1] = table[i - 1], table[j]
    return table


MD2_S = pi_table()


def md2(data):
    """RFC 1319."""
    pad = 16 - len(data) % 16
    data = data + bytes([pad]) * pad
    checksum, last = [0] * 16, 0
    for at in range(0, len(data), 16):
        for j in range(16):
            last = checksum[j] = checksum[j] ^ MD2_S[data[at + j] ^ last]
    data += bytes(checksum)
    state = [0] * 48
    for at in range(0, len(data), 16):
        for j in range(16):
            state[16 + j] = data[at + j]
            state[32 + j] = state[16 + j] ^ state[j]
        t = 0
        for j in range(18):
            for k in range(48):
                t = state[k] = state[k] ^ MD2_S[t]
            t = (t + j) % 256
    return bytes(state[:16])


def md4(data):
    """RFC 1320."""
    message = data + b'\x80' + b'\0' * ((55 - len(data)) % 64) + struct.pack('<Q', len(data) * 8)
    h = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476]
    rounds = (
        (lambda x, y, z: (x & y) | (~x & z), 0, list(range(16)), (3, 7, 11, 19)),
        (lambda x, y, z: (x & y) | (x & z) | (y & z), 0x5A827999, [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15], (3, 5, 9, 13)),
        (lambda x, y, z: x ^ y ^ z, 0x6ED9EBA1, [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15], (3, 9, 11, 15)),
    )
    for at in range(0, len(message), 64):
        x = struct.unpack('<16I', message[at:at + 64])
        a, b, c, d = h
        for f, k, order, shifts in rounds:
            for i, word in enumerate(order):
                a, b, c, d = d, rotl32((a + f(b, c, d) + x[word] + k) & M32, shifts[i % 4]), b, c
        h = [(p + q) & M32 for p, q in zip(h, (a, b, c, d))]
    return struct.pack('<4I', *h)


def whirlpool_box():
    e = [0x1, 0xB, 0x9, 0xC, 0xD, 0x6, 0xF, 0x3, 0xE, 0x8, 0x7, 0x4, 0xA, 0x2, 0x5, 0x0]
    r = [0x7, 0xC, 0xB, 0xD, 0xE, 0x4, 0x9, 0xF, 0x6, 0x3, 0x8, 0xA, 0x2, 0x5, 0x1, 0x0]
    inverse = [e.index(i) for i in range(16)]
    box = []
    for x in range(256):
        u, v = e[x >> 4], inverse[x & 15]
        t = r[u ^ v]
        box.append(e[u ^ t] << 4 | inverse[v ^ t])
    return box


WHIRLPOOL_S = whirlpool_box()


def gf(a, b):
    """Product in GF(2^8) modulo x^8+x^4+x^3+x^2+1."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a = (a << 1) ^ (0x11D if a & 0x80 else 0)
        b >>= 1
    return product


WHIRLPOOL_C = [[gf(WHIRLPOOL_S[x], c) for x in range(256)] for c in (1, 1, 4, 1, 8, 5, 2, 9)]


def whirlpool_round(state, key):
    out = []
    for row in range(8):
        for column in range(8):
            byte = key[row * 8 + column]
            for k in range(8):
                byte ^= WHIRLPOOL_C[(column - k) % 8][state[((row - k) % 8) * 8 + k]]
            out.append(byte)
    return out


def whirlpool(data):
    """ISO/IEC 10118-3 (2003 version of Barreto and Rijmen)."""
    message = data + b'\x80' + b'\0' * ((31 - len(data)) % 64) + (len(data) * 8).to_bytes(32, 'big')
    h = [0] * 64
    for at in range(0, len(message), 64):
        block = message[at:at + 64]
        key = h
        state = [a ^ b for a, b in zip(block, key)]
        for r in range(10):
            constant = WHIRLPOOL_S[8 * r:8 * r + 8] + [0] * 56
            key = whirlpool_round(key, constant)
            state = whirlpool_round(state, key)
        h = [a ^ b ^ c for a, b, c in zip(h, state, block)]
    return bytes(h)


BLAKE_IV = [0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19]
BLAKE3_ORDER = [2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8]


def blake3(data):
    """BLAKE3 for up to one chunk (1,024 bytes), which is all a person's datum needs."""
    assert len(data) <= 1024
    h = list(BLAKE_IV)
    blocks = [data[i:i + 64] for i in range(0, len(data), 64)] or [b'']
    for n, block in enumerate(blocks):
        flags = (1 if n == 0 else 0) | (2 | 8 if n == len(blocks) - 1 else 0)
        m = list(struct.unpack('<16I', block.ljust(64, b'\0')))
        v = h + BLAKE_IV[:4] + [0, 0, len(block), flags]
        for _ in range(7):
            for i, (a, b, c, d) in enumerate(((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
                                              (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14))):
                for word, far, near in ((m[2 * i], 16, 12), (m[2 * i + 1], 8, 7)):
                    v[a] = (v[a] + v[b] + word) & M32
                    v[d] = rotr32(v[d] ^ v[a], far)
                    v[c] = (v[c] + v[d]) & M32
                    v[b] = rotr32(v[b] ^ v[c], near)
            m = [m[i] for i in BLAKE3_ORDER]
        h = [v[i] ^ v[i + 8] for i in range(8)]
    return struct.pack('<8I', *h)


def murmur3_32(data, seed=0):
    """MurmurHash3_x86_32, Appleby."""
    h = seed
    tail = len(data) - len(data) % 4
    for (k,) in struct.iter_unpack('<I', data[:tail]):
        k = rotl32(k * 0xCC9E2D51 & M32, 15) * 0x1B873593 & M32
        h = (rotl32(h ^ k, 13) * 5 + 0xE6546B64) & M32
    k = int.from_bytes(data[tail:], 'little')
    h ^= rotl32(k * 0xCC9E2D51 & M32, 15) * 0x1B873593 & M32
    h ^= len(data)
    h = (h ^ h >> 16) * 0x85EBCA6B & M32
    h = (h ^ h >> 13) * 0xC2B2AE35 & M32
    return h ^ h >> 16


def xxh32(data, seed=0):
    """XXH32, Collet's specification 0.1.1."""
    p1, p2, p3, p4, p5 = 2654435761, 2246822519, 3266489917, 668265263, 374761393
    at = 0
    if len(data) >= 16:
        v = [(seed + p1 + p2) & M32, (seed + p2) & M32, seed, (seed - p1) & M32]
        while at + 16 <= len(data):
            for i, (word,) in enumerate(struct.iter_unpack('<I', data[at:at + 16])):
                v[i] = rotl32((v[i] + word * p2) & M32, 13) * p1 & M32
            at += 16
        h = sum(rotl32(it, n) for it, n in zip(v, (1, 7, 12, 18))) & M32
    else:
        h = (seed + p5) & M32
    h = (h + len(data)) & M32
    while at + 4 <= len(data):
        h = rotl32((h + struct.unpack_from('<I', data, at)[0] * p3) & M32, 17) * p4 & M32
        at += 4
    for byte in data[at:]:
        h = rotl32((h + byte * p5) & M32, 11) * p1 & M32
    h = (h ^ h >> 15) * p2 & M32
    h = (h ^ h >> 13) * p3 & M32
    return h ^ h >> 16


def fnv1a_32(data):
    h = 0x811C9DC5
    for byte in data:
        h = (h ^ byte) * 0x01000193 & M32
    return h


DIGESTS = {
    **{name: (lambda data, name=name: hashlib.new(name, data).digest()) for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'ripemd160')},
    'sha3-256': lambda data: hashlib.sha3_256(data).digest(),
    'sha3-384': lambda data: hashlib.sha3_384(data).digest(),
    'sha3-512': lambda data: hashlib.sha3_512(data).digest(),
    'blake2b-512': lambda data: hashlib.blake2b(data).digest(),
    'blake2s-256': lambda data: hashlib.blake2s(data).digest(),
    'blake3': blake3,
    'whirlpool': whirlpool,
    'md4': md4,
    'md2': md2,
}

CHECKSUMS = {'crc32': zlib.crc32, 'adler32': zlib.adler32, 'murmur3': murmur3_32, 'fnv1a': fnv1a_32, 'xxh32': xxh32}
