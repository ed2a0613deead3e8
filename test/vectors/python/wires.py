"""Whole requests: a value through normalization, digest, text form and compression in a channel, every pair of neighbors at least once."""
import itertools
import random

import channels
import packings
import texts
from hashes import DIGESTS
from normalizations import NORMALIZATIONS, PART, WEAK, WHOLE

KEYS = {
    'email-address': 'em', 'phone-number': 'ph', 'given-name': 'fn', 'family-name': 'ln', 'date-of-birth': 'dob', 'account-balance': 'balance', 'salary': 'salary',
    'transaction': 'amount', 'bank-account': 'iban', 'payment-card': 'card', 'national-id': 'national_id', 'coordinates': 'geo', 'postal-address': 'street', 'city': 'city',
    'postcode': 'zip', 'username': 'username', 'customer-id': 'customer_id', 'message-text': 'message', 'password': 'password', 'gender': 'gender', 'search-term': 'query',
    'company': 'company',
}
NEUTRAL = 'd'

READABLE = tuple(it for it in texts.OF_TEXT if it not in ('reversed', 'rot13'))
# What a hexadecimal digest is not left as it is by.
OF_HEX = ('percent-full', 'percent-lower', 'json-u-upper-full', 'json-string', 'js-x-full', 'entities-hex-upper', 'reversed', 'rot13')
VALUE_FORMS = (*texts.OF_TEXT, *texts.OF_BYTES, *texts.BLOBS, *texts.TEXT_TO_BYTES)
DIGEST_FORMS = (*texts.OF_BYTES, *texts.BLOBS, *texts.OF_DIGEST, *OF_HEX, 'raw', 'utf16le')
FORMS = tuple(dict.fromkeys((*VALUE_FORMS, *DIGEST_FORMS)))
COMPRESSIONS = ('none', *packings.BINARY, *packings.TEXTUAL, 'lz-uint8array')
HOST_FORMS = ('hex', 'base32-lower', 'hex-prefix-16', 'hex-prefix-32', 'hex-amid-0', 'hex-amid-1')
BARE = ('none',)


def formed(text, digest, form):
    """The value as text, or as bytes where the form is not text."""
    if digest == 'none':
        if form in texts.OF_TEXT:
            return texts.OF_TEXT[form](text)
        if form in texts.TEXT_TO_BYTES:
            return texts.TEXT_TO_BYTES[form](text)
        return {**texts.OF_BYTES, **texts.BLOBS}[form](text.encode())
    raw = DIGESTS[digest](text.encode())
    if form == 'raw':
        return raw
    if form in texts.TEXT_TO_BYTES:
        return texts.TEXT_TO_BYTES[form](raw.hex())
    if form in OF_HEX:
        return texts.OF_TEXT[form](raw.hex())
    return {**texts.OF_BYTES, **texts.BLOBS, **texts.OF_DIGEST}[form](raw)


def compressed(content, compression):
    data = content if isinstance(content, bytes) else content.encode()
    if compression == 'none':
        return content
    if compression in packings.BINARY:
        return packings.BINARY[compression](data)
    text = data.decode('utf-8')
    return packings.lz_uint8array(text) if compression == 'lz-uint8array' else packings.TEXTUAL[compression](text)


def carried(content, key, form, compression, channel):
    """Compression is of the whole body where there is one, else of a JSON text that stands in the parameter."""
    if isinstance(content, bytes) and channel not in channels.BINARIES:
        content = texts.b64(content) if channel in channels.FIELDS else texts.unpadded(texts.b64url(content))
    if channel == 'host':
        return channels.host(content)
    if channel in channels.BINARIES:
        return channels.body(compressed(channels.BINARIES[channel](key, content), compression))
    if channel in channels.FIELDS:
        return channels.body(compressed(channels.FIELDS[channel](key, content), compression))
    if compression != 'none':
        content = compressed(channels.dumped({'v': 2, key: content}), compression)
        content = texts.unpadded(texts.b64url(content)) if isinstance(content, bytes) else content
        key, form = NEUTRAL, 'packed'
    if channel in channels.PARAMETERS:
        return channels.PARAMETERS[channel](key, content if form.startswith('percent') else texts.quote(content))
    return channels.HEADS[channel](key, content)


def speaks(text):
    """Found under any name: long, and not a word that could be part of another (the rules of dossier/sight.ts)."""
    return len(text) >= 10 and not text.isalpha()


def by_itself(normalization):
    """Needs no name beside it that speaks of it."""
    return normalization[4] == WHOLE and speaks(normalization[3])


def allowed(normalization, digest, form, compression, channel):
    category, _, label, text, kind = normalization
    if form not in (VALUE_FORMS if digest == 'none' else DIGEST_FORMS):
        return False
    if channel == 'host' and (compression != 'none' or form not in HOST_FORMS):
        return False
    if compression in ('lz-uint8array', *packings.TEXTUAL) and channel in ('protobuf', 'messagepack', 'cbor', 'blob', 'multipart-binary'):
        return False
    if compression in packings.TEXTUAL and any(ord(c) > 0xFFFF for c in text):
        return False
    if digest != 'none':
        return kind not in (PART, WEAK) and len(text) >= 3
    if not by_itself(normalization) and channel in channels.NAMELESS:
        return False
    if len(text) < 6:
        return form in READABLE and form != 'json-string'
    if not by_itself(normalization):
        return form in READABLE or (len(text) >= 6 and form in ('hex', 'base64', 'base64url', 'base64url-unpadded', 'hex-upper'))
    return True


def expected(normalization, digest):
    if digest != 'none':
        return 'digest'
    return 'partial' if normalization[4] in (PART, WEAK) else 'exact'


def vector(row):
    normalization, digest, form, compression, channel = row
    category, value, label, text, _ = normalization
    key = NEUTRAL if digest != 'none' or by_itself(normalization) else KEYS[category] + ('_last4' if label == 'last-four' else '')
    return {
        'category': category, 'value': value, 'chain': [label, digest, form, compression, channel], 'expected': expected(normalization, digest),
        'carried': [carried(formed(text, digest, form), key, form, compression, channel)],
    }


AXES = (tuple(range(len(NORMALIZATIONS))), ('none', *DIGESTS), FORMS, COMPRESSIONS, channels.CHANNELS)
NEIGHBORS = ((0, 1), (1, 2), (2, 3), (3, 4), (2, 4))


def permits(row):
    return allowed(NORMALIZATIONS[row[0]], *row[1:])


def pairs_of(row):
    """What stands beside what. Forms are told apart by whether they are of a value or of a digest."""
    return {(i, j, row[i], row[j], None if 1 in (i, j) else row[1] != 'none') for i, j in NEIGHBORS}


def wanted_pairs():
    for i, j in NEIGHBORS:
        for a, b in itertools.product(AXES[i], AXES[j]):
            yield from ((i, j, a, b, it) for it in ((None,) if 1 in (i, j) else (False, True)))


def rows():
    """Rows that together hold every possible pair of neighbors, by greed; deterministic."""
    chance = random.Random(20260101)
    covered, out, impossible = set(), [], []
    for pair in wanted_pairs():
        if pair in covered:
            continue
        row = best_row(pair, covered, chance)
        if row is None:
            impossible.append(pair)
            continue
        out.append(row)
        covered |= pairs_of(row)
    return [(NORMALIZATIONS[row[0]], *row[1:]) for row in out], impossible


def best_row(pair, covered, chance):
    i, j, a, b, hashed = pair
    best, gain = None, 0
    for tries in range(3000):
        row = [chance.choice(axis) for axis in AXES]
        row[i], row[j] = a, b
        if hashed is not None and (row[1] != 'none') != hashed:
            row[1] = chance.choice(AXES[1][1:]) if hashed else 'none'
        if permits(row):
            new = len(pairs_of(row) - covered)
            if new > gain:
                best, gain = tuple(row), new
        if best is not None and (tries >= 40 or gain == 5):
            return best
    return best
