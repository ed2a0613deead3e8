"""Text forms: bytes written as text, and texts escaped or disguised. Each from its specification, none from the product."""
import base64
import codecs
import html
import json
import quopri
import urllib.parse

DIGITS = '0123456789'
UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
LOWER = UPPER.lower()
BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
BASE62 = DIGITS + UPPER + LOWER
BASE45 = DIGITS + UPPER + ' $%*+-./:'
Z85 = DIGITS + LOWER + UPPER + '.-:+=^!/*?&<>()[]{}@%$#'


def of_number(data, alphabet):
    """Bytes as one big number in another base; leading zero bytes as leading zero digits (as Bitcoin's base58 does)."""
    number, out = int.from_bytes(data, 'big'), ''
    while number:
        number, digit = divmod(number, len(alphabet))
        out = alphabet[digit] + out
    return alphabet[0] * (len(data) - len(data.lstrip(b'\0'))) + out


def base45(data):
    """RFC 9285: two bytes in three characters, the least significant first."""
    out = ''
    for at in range(0, len(data), 2):
        pair = data[at:at + 2]
        number = int.from_bytes(pair, 'big')
        for _ in range(len(pair) + 1):
            number, digit = divmod(number, 45)
            out += BASE45[digit]
    return out


def z85(data):
    """ZeroMQ RFC 32; bytes are padded with zeros to a multiple of four, as encoders in use do."""
    data = data + b'\0' * (-len(data) % 4)
    out = ''
    for at in range(0, len(data), 4):
        number, five = int.from_bytes(data[at:at + 4], 'big'), ''
        for _ in range(5):
            number, digit = divmod(number, 85)
            five = Z85[digit] + five
        out += five
    return out


def percent_full(text):
    return ''.join(f'%{byte:02X}' for byte in text.encode())


def entities(text, write):
    return ''.join(c if c.isalnum() and c.isascii() else write(ord(c)) for c in text)


def units(text):
    data = text.encode('utf-16-be')
    return [int.from_bytes(data[i:i + 2], 'big') for i in range(0, len(data), 2)]


def escaped(text, write, every=False):
    """Characters that are not ASCII letters or digits (or all of them), written as escapes of UTF-16 units."""
    return ''.join(chr(u) if not every and u < 128 and chr(u).isalnum() else write(u) for u in units(text))


def quote(text, safe=''):
    return urllib.parse.quote(text, safe=safe)


def unpadded(text):
    return text.rstrip('=')


def amid(encode, n):
    """A value in the middle of a larger blob: n + 1 bytes before it shift it against the groups of the base."""
    return lambda data: encode(b'session'[:n] + b'|' + data + b'|lang=fr')


def b64(data):
    return base64.b64encode(data).decode()


def b64url(data):
    return base64.urlsafe_b64encode(data).decode()


def b32(data):
    return base64.b32encode(data).decode()


# name -> (of text, text) — for what a person can read: values and hex digests.
OF_TEXT = {
    'plain': lambda t: t,
    'percent': quote,
    'percent-minimal': lambda t: quote(t, "!'()*,:;/?+$"),
    'percent-full': percent_full,
    'percent-lower': lambda t: percent_full(t).lower(),
    'percent-double': lambda t: quote(quote(t)),
    'percent-triple': lambda t: quote(quote(quote(t))),
    'percent-plus': lambda t: urllib.parse.quote_plus(t),
    'json-u': lambda t: escaped(t, lambda u: f'\\u{u:04x}'),
    'json-u-upper-full': lambda t: escaped(t, lambda u: f'\\u{u:04X}', every=True),
    'json-string': lambda t: json.dumps({'e': t}),
    'js-x': lambda t: escaped(t, lambda u: f'\\x{u:02x}' if u < 256 else f'\\u{u:04x}'),
    'js-x-full': lambda t: escaped(t, lambda u: f'\\x{u:02X}' if u < 256 else f'\\u{u:04X}', every=True),
    'entities-named': lambda t: html.escape(t).replace('@', '&commat;').replace('+', '&plus;').replace('.', '&period;'),
    'entities-decimal': lambda t: entities(t, lambda c: f'&#{c};'),
    'entities-hex': lambda t: entities(t, lambda c: f'&#x{c:x};'),
    'entities-hex-upper': lambda t: ''.join(f'&#X{ord(c):X};' for c in t),
    'quoted-printable': lambda t: quopri.encodestring(t.encode(), quotetabs=True).decode().replace('@', '=40'),
    'reversed': lambda t: t[::-1],
    'rot13': lambda t: codecs.encode(t, 'rot13'),
}

# name -> (of bytes, text) — for anything: values, hex digests, raw digests.
OF_BYTES = {
    'hex': lambda d: d.hex(),
    'hex-upper': lambda d: d.hex().upper(),
    'base64': b64,
    'base64-unpadded': lambda d: unpadded(b64(d)),
    'base64url': b64url,
    'base64url-unpadded': lambda d: unpadded(b64url(d)),
    'base32': b32,
    'base32-unpadded': lambda d: unpadded(b32(d)),
    'base32-lower': lambda d: unpadded(b32(d)).lower(),
    'base32hex': lambda d: base64.b32hexencode(d).decode(),
    'base45': base45,
    'base58': lambda d: of_number(d, BASE58),
    'base62': lambda d: of_number(d, BASE62),
    'ascii85': lambda d: base64.a85encode(d).decode(),
    'base85': lambda d: base64.b85encode(d).decode(),
    'z85': z85,
    'base64-twice': lambda d: b64(b64(d).encode()),
    'base64-of-hex': lambda d: b64(d.hex().encode()),
    'base64-wrapped': lambda d: base64.encodebytes(d).decode(),
}

# Values in the middle of a blob, at each alignment of the base.
BLOBS = {
    **{f'base64-amid-{n}': amid(b64, n) for n in range(3)},
    **{f'base64url-amid-{n}': amid(lambda d: unpadded(b64url(d)), n) for n in range(3)},
    **{f'base32-amid-{n}': amid(b32, n) for n in range(5)},
    **{f'hex-amid-{n}': amid(lambda d: d.hex(), n) for n in range(2)},
}

TEXT_TO_BYTES = {
    'utf16le': lambda t: t.encode('utf-16-le'),
    'utf16be': lambda t: t.encode('utf-16-be'),
    'utf16-bom': lambda t: b'\xff\xfe' + t.encode('utf-16-le'),
}

# Only of a digest: a stump of it is still proof at 64 bits.
OF_DIGEST = {
    'hex-prefix-16': lambda d: d.hex()[:16],
    'hex-prefix-32': lambda d: d.hex()[:32],
}
