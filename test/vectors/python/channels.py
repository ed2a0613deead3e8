"""Where a text or bytes stand in a request: each channel answers what `Carried` in src/core/payload/field.ts holds."""
import base64
import json
import re
import struct

from texts import b64, b64url, quote, unpadded

URL = 'https://c.tracker.example/collect'
HEADERS = {'json': 'application/json', 'ndjson': 'application/x-ndjson', 'xml': 'application/xml', 'form': 'application/x-www-form-urlencoded'}
MARKS = re.compile(r'[^!-~]|[;,"\\%]')


def request(url=URL, headers=(), body=None):
    return {'url': url, 'headers': [list(it) for it in headers], 'body': body or {'kind': 'none'}}


def text_body(text):
    return {'kind': 'text', 'text': text, 'bytes': len(text.encode('utf-8', 'surrogatepass')), 'cut': False}


def binary_body(data):
    return {'kind': 'binary', 'base64': b64(data), 'bytes': len(data), 'cut': False}


def body(content):
    return request(body=binary_body(content) if isinstance(content, bytes) else text_body(content))


def header_safe(text):
    return quote(text, "!#$&'()*+/:=?@[]{}|~^`<>") if MARKS.search(text) else text


# — a parameter: (key, text already fit for a URL) -> carried

PARAMETERS = {
    'query': lambda key, text: request(f'{URL}?v=2&{key}={text}&z=91842'),
    'query-name': lambda key, text: request(f'{URL}?v=2&{text}=1'),
    'path': lambda key, text: request(f'https://c.tracker.example/t/{text}/p.gif'),
    'fragment': lambda key, text: request(f'https://frame.tracker.example/sync.html#{key}={text}&s=1'),
    'nested-url': lambda key, text: request(f'{URL}?dl=' + quote(f'https://shop.example/welcome?{key}={text}&step=2') + '&sr=1280x720'),
    'referer': lambda key, text: request(headers=[('referer', f'https://shop.example/account?{key}={text}')]),
    'form-text': lambda key, text: body(f'v=2&{key}={text}&z=91842'),
}


# — a field: (key, text) -> carried

def multipart(key, data):
    edge = b'----WebKitFormBoundary7MA4YWxkTrZu0gW'
    parts = [(b'name="v"', b'', b'2'), (f'name="{key}"'.encode(), b'', data)]
    return b''.join(b'--' + edge + b'\r\nContent-Disposition: form-data; ' + name + head + b'\r\n\r\n' + it + b'\r\n' for name, head, it in parts) + b'--' + edge + b'--\r\n'


def xml(key, text):
    safe = text if re.search(r'&#?\w+;', text) else text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<event v="2"><user><{key}>{safe}</{key}></user></event>'


def jwt(key, text):
    encode = lambda it: unpadded(b64url(json.dumps(it, separators=(',', ':'), ensure_ascii=False).encode()))
    return '.'.join((encode({'alg': 'HS256', 'typ': 'JWT'}), encode({'sub': 'u-1', key: text, 'iat': 1767225600}), unpadded(b64url(bytes(range(7, 39))))))


def dumped(value):
    return json.dumps(value, separators=(',', ':'), ensure_ascii=False)


FIELDS = {
    'json': lambda key, text: dumped({'v': 2, 'user': {key: text}, 'ts': 1767225600123}),
    'json-array': lambda key, text: dumped([{'n': 'page'}, {'n': 'identify', 'traits': [{'k': 'plan', 'v': 'pro'}, {key: text}]}]),
    'json-in-json': lambda key, text: dumped({'event': 'identify', 'data': dumped({'user': {key: text}})}),
    'ndjson': lambda key, text: '\n'.join((dumped({'sent_at': '2026-01-01T00:00:00Z'}), dumped({'type': 'event'}), dumped({'user': {key: text}}), '')),
    'xml': xml,
    'jwt': lambda key, text: dumped({'token': jwt(key, text)}),
    'websocket': lambda key, text: '42' + dumped(['identify', {key: text}]),
    'multipart': lambda key, text: multipart(key, text.encode()).decode(),
}


# — binary: (key, text or bytes) -> bytes

def varint(number):
    out = b''
    while number > 127:
        out += bytes([number & 127 | 128])
        number >>= 7
    return out + bytes([number])


def protobuf(key, value):
    """proto3: message { int64 v = 1; User user = 2; } User { string key = 1; bytes or string value = 2; }"""
    field = lambda number, data: varint(number << 3 | 2) + varint(len(data)) + data
    data = value if isinstance(value, bytes) else value.encode()
    return varint(1 << 3) + varint(1767225600) + field(2, field(1, key.encode()) + field(2, data))


def messagepack(key, value):
    def text(it):
        data = it.encode()
        return (bytes([0xA0 | len(data)]) if len(data) < 32 else b'\xd9' + bytes([len(data)]) if len(data) < 256 else b'\xda' + struct.pack('>H', len(data))) + data
    packed = text(value) if isinstance(value, str) else (b'\xc4' + bytes([len(value)]) if len(value) < 256 else b'\xc5' + struct.pack('>H', len(value))) + value
    return b'\x82' + text('v') + b'\x02' + text('user') + b'\x81' + text(key) + packed


def cbor(key, value):
    def head(major, n):
        return bytes([major << 5 | n]) if n < 24 else bytes([major << 5 | 24, n]) if n < 256 else bytes([major << 5 | 25]) + struct.pack('>H', n)
    text = lambda it: head(3, len(it.encode())) + it.encode()
    packed = text(value) if isinstance(value, str) else head(2, len(value)) + value
    return head(5, 2) + text('v') + b'\x02' + text('user') + head(5, 1) + text(key) + packed


def blob(key, value):
    """A format nobody knows: the bytes stand between other bytes."""
    return b'\x00\x01SDK\xfe\x03' + (value if isinstance(value, bytes) else value.encode()) + b'\xff\x00\x10\x9c'


BINARIES = {'protobuf': protobuf, 'messagepack': messagepack, 'cbor': cbor, 'blob': blob, 'multipart-binary': lambda key, value: multipart(key, value if isinstance(value, bytes) else value.encode())}


# — the head of a request

def host(text):
    labels = [text[i:i + 60] for i in range(0, len(text), 60)]
    return request(f'https://{".".join(labels)}.s.tracker.example/p.gif')


HEADS = {
    'header': lambda key, text: request(headers=[(f'x-{key.replace("_", "-")}', header_safe(text))]),
    'cookie': lambda key, text: request(headers=[('cookie', f'sid=3f; {key}={header_safe(text)}; lang=fr')]),
    'form': lambda key, text: request(body={'kind': 'form', 'entries': [['v', '2'], [key, text]], 'cut': False}),
}

# What gives no name to what it holds: only a text that speaks for itself is found there.
NAMELESS = ('path', 'query-name', 'host', 'blob', 'protobuf')
CHANNELS = (*PARAMETERS, *FIELDS, *BINARIES, *HEADS, 'host')
