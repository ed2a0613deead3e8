#!/usr/bin/env python3
"""
Writes test/vectors/data: what tests hold the leak search to. Nothing here uses code of the product. Python 3.11's standard
library; zstd and brotli come from the system (Debian: libzstd1, libbrotli1). Deterministic: `python3 test/vectors/make.py`
gives the committed bytes again. The first line of each file is its header; `sha256` is of all lines after it.
"""
import gzip
import hashlib
import hmac
import itertools
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE / 'python'))
sys.dont_write_bytecode = True

import packings  # noqa: E402
import texts  # noqa: E402
from hashes import CHECKSUMS, DIGESTS  # noqa: E402
from normalizations import NORMALIZATIONS  # noqa: E402
from specials import SPECIALS  # noqa: E402
from wires import KEYS, OF_HEX, rows, vector  # noqa: E402

TEXTS = ('', 'a', 'zoe.marchetti@gmail.com', '+442079460958', 'Nguyễn-Hồ', 'x' * 55, 'y' * 56, 'z' * 64, '0123456789' * 13)


def normalizations():
    for category, value, label, text, kind in NORMALIZATIONS:
        yield {'category': category, 'value': value, 'label': label, 'text': text, 'kind': kind, 'key': KEYS[category] + ('_last4' if label == 'last-four' else '')}


def digests():
    for text in TEXTS:
        data = text.encode()
        yield {'text': text, 'digests': {name: of(data).hex() for name, of in DIGESTS.items()}, 'checksums': {name: of(data) for name, of in CHECKSUMS.items()}}


def twice():
    """Hash of hash: of the first digest's hexadecimal text in lower case, and of its bytes."""
    value = 'zoe.marchetti@gmail.com'
    for (first, of), (second, then) in itertools.product(DIGESTS.items(), repeat=2):
        raw = of(value.encode())
        yield {'value': value, 'steps': [first, second], 'ofHex': then(raw.hex().encode()).hex(), 'ofRaw': then(raw).hex(), 'ofUpperHex': then(raw.hex().upper().encode()).hex()}


def keyed():
    value = 'zoe.marchetti@gmail.com'
    for name, key in itertools.product(('md5', 'sha1', 'sha256', 'sha512'), ('k', 'public-key-2041', 'k' * 200)):
        yield {'value': value, 'digest': name, 'key': key, 'hmac': hmac.new(key.encode(), value.encode(), name).hexdigest(), 'saltBefore': DIGESTS[name]((key + value).encode()).hex()}


def forms():
    for text in ('zoe.marchetti+news@gmail.com', 'Nguyễn-Hồ & fils', 'Saint-Étienne', '\U0001f9c0 cheese'):
        yield {
            'text': text,
            'ofText': {name: of(text) for name, of in texts.OF_TEXT.items()},
            'ofBytes': {name: of(text.encode()) for name, of in {**texts.OF_BYTES, **texts.BLOBS}.items()},
            'bytes': {name: of(text).hex() for name, of in texts.TEXT_TO_BYTES.items()},
            'packed': {name: texts.b64(of((text * 3).encode())) for name, of in packings.BINARY.items()},
            'lz': {} if any(ord(c) > 0xFFFF for c in text) else {**{name: of(text * 3) for name, of in packings.TEXTUAL.items()}, 'lz-uint8array': texts.b64(packings.lz_uint8array(text * 3))},
        }


def write(name, vectors, **about):
    lines = ''.join(json.dumps(it, ensure_ascii=True, separators=(',', ':')) + '\n' for it in vectors)
    head = {'by': 'test/vectors/make.py', 'vectors': lines.count('\n'), 'sha256': hashlib.sha256(lines.encode()).hexdigest(), **about}
    data = gzip.compress((json.dumps(head, separators=(',', ':')) + '\n' + lines).encode(), 9, mtime=0)
    (HERE / 'data' / f'{name}.ndjson.gz').write_bytes(data)
    print(f'{name}: {head["vectors"]} vectors, {len(data):,} bytes')


def main():
    grid, impossible = rows()
    write('normalizations', normalizations())
    write('digests', digests())
    write('digests-twice', twice())
    write('keyed', keyed())
    write('forms', forms(), ofHex=OF_HEX)
    write('wires', (vector(it) for it in grid), impossiblePairs=len(impossible))
    write('specials', SPECIALS)


main()
