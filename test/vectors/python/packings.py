"""Compressions. zstd and brotli come from the system's libraries through ctypes; lz-string is written here."""
import ctypes
import ctypes.util
import gzip
import zlib

BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'


def lz_bits(text):
    """
    The bits of lz-string (pieroxy): LZ78 whose codes widen as the dictionary grows. Code 0 announces a new character of
    8 bits, 1 one of 16, 2 the end; numbers stand least significant bit first.
    """
    codes, fresh, bits = {}, set(), []
    state = {'width': 2, 'left': 2}

    def put(number, width):
        bits.extend(number >> i & 1 for i in range(width))

    def spend():
        state['left'] -= 1
        if state['left'] == 0:
            state['left'] = 1 << state['width']
            state['width'] += 1

    def emit(word):
        if word in fresh:
            unit = ord(word)
            put(0 if unit < 256 else 1, state['width'])
            put(unit, 8 if unit < 256 else 16)
            spend()
            fresh.discard(word)
        else:
            put(codes[word], state['width'])
        spend()

    word = ''
    for unit in [text[i:i + 1] for i in range(len(text))]:
        if unit not in codes:
            codes[unit] = len(codes) + 3
            fresh.add(unit)
        if word + unit in codes:
            word += unit
            continue
        emit(word)
        codes[word + unit] = len(codes) + 3
        word = unit
    if word:
        emit(word)
    put(2, state['width'])
    return bits


def lz_symbols(text, width):
    assert all(ord(c) < 0x10000 for c in text), 'lz-string works on UTF-16 units'
    bits = lz_bits(text)
    bits += [0] * (width - len(bits) % width)
    return [int(''.join(map(str, bits[i:i + width])), 2) for i in range(0, len(bits), width)]


def lz_base64(text):
    out = ''.join(BASE64[n] for n in lz_symbols(text, 6))
    return out + ('', '===', '==', '=')[len(out) % 4]


def lz_uri(text):
    return ''.join((BASE64[:63] + '-')[n] for n in lz_symbols(text, 6))


def lz_utf16(text):
    return ''.join(chr(n + 32) for n in lz_symbols(text, 15)) + ' '


def lz_uint8array(text):
    return b''.join(n.to_bytes(2, 'big') for n in lz_symbols(text, 16))


def deflate(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def zstd(data):
    library = ctypes.CDLL(ctypes.util.find_library('zstd') or 'libzstd.so.1')
    library.ZSTD_compress.restype = library.ZSTD_compressBound.restype = ctypes.c_size_t
    library.ZSTD_compressBound.argtypes = [ctypes.c_size_t]
    library.ZSTD_compress.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int]
    room = library.ZSTD_compressBound(len(data))
    out = ctypes.create_string_buffer(room)
    size = library.ZSTD_compress(out, room, data, len(data), 9)
    return out.raw[:size]


def brotli(data):
    library = ctypes.CDLL(ctypes.util.find_library('brotlienc') or 'libbrotlienc.so.1')
    size = ctypes.c_size_t(len(data) + 1024)
    out = ctypes.create_string_buffer(size.value)
    generic, window, quality = 0, 22, 9
    assert library.BrotliEncoderCompress(quality, window, generic, ctypes.c_size_t(len(data)), data, ctypes.byref(size), out) == 1
    return out.raw[:size.value]


# name -> of UTF-8 text or raw bytes, bytes
BINARY = {
    'gzip': lambda d: gzip.compress(d, 9, mtime=0),
    'zlib': lambda d: zlib.compress(d, 9),
    'deflate': deflate,
    'brotli': brotli,
    'zstd': zstd,
}

# name -> of text, text
TEXTUAL = {'lz-base64': lz_base64, 'lz-uri': lz_uri, 'lz-utf16': lz_utf16}
