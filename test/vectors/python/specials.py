"""Requests of kinds the grid has no axis for, each by name: split values, streamed keystrokes, recipes, deep nestings, packings of known products."""
import hashlib
import hmac
import itertools
import json
import zlib

import channels
import packings
from channels import body, dumped, request
from texts import b64, b64url, quote, unpadded

MAIL = ('email-address', 'Amelie.Dubois@jardin-vert.example')
LOWER = MAIL[1].lower()
CARD = ('payment-card', '5555 5555 5555 4444')
PHONE = ('phone-number', '+44 20 7946 0958')
BIRTH = ('date-of-birth', '1985-03-14')
FAMILY = ('family-name', 'Nguyễn-Hồ')
SHA = hashlib.sha256(LOWER.encode())
URL = channels.URL


def one(name, what, expected, *carried, **more):
    return {'name': name, 'category': what[0], 'value': what[1], 'expected': expected, 'carried': list(carried), **more}


def query(**parameters):
    return request(f'{URL}?' + '&'.join(f'{key}={quote(str(it))}' for key, it in parameters.items()))


def splits():
    local, domain = LOWER.split('@')
    yield one('e-mail in two parameters', MAIL, 'partial', query(user=local, host=domain))
    yield one('e-mail in two members', MAIL, 'partial', body(dumped({'email': {'local': local, 'domain': domain}})))
    yield one('date in three parameters', BIRTH, 'partial', query(bday_day=14, bday_month=3, bday_year=1985))
    yield one('date in three members, with zeros', BIRTH, 'partial', body(dumped({'birth': {'d': '14', 'm': '03', 'y': '1985'}})))
    yield one('card in four parameters', CARD, 'partial', query(cc1='5555', cc2='5555', cc3='5555', cc4='4444'))
    yield one('card in an array', CARD, 'partial', body(dumped({'card': ['5555', '5555', '5555', '4444']})))
    yield one('phone as country and rest', PHONE, 'partial', query(country_code='+44', phone='2079460958'))
    yield one('phone as country, area and rest', PHONE, 'partial', body(dumped({'tel': {'cc': '44', 'area': '20', 'number': '79460958'}})))
    yield one('coordinates in two parameters', ('coordinates', '48.858370,2.294481'), 'partial', query(lat='48.858370', lng='2.294481'))
    yield one('coordinates in two numbers, rounded', ('coordinates', '48.858370,2.294481'), 'partial', body(dumped({'latitude': 48.8584, 'longitude': 2.2945})))
    yield one('two names in two fields', ('given-name', 'Gwendolyn Farquhar'), 'partial', query(fn='gwendolyn', ln='farquhar'))


def streams():
    grown = [LOWER[:n] for n in range(6, len(LOWER) - 1, 3)]
    yield one('keystrokes in a parameter', MAIL, 'partial', *(query(q=it) for it in grown), stream=True)
    yield one('keystrokes in JSON', MAIL, 'partial', *(body(dumped({'type': 'input', 'value': it})) for it in grown), stream=True)
    yield one('keystrokes in base64', MAIL, 'partial', *(query(d=b64(dumped({'value': it}).encode())) for it in grown), stream=True)
    word = 'divorce lawyer near me'
    yield one('search term as it is typed', ('search-term', word), 'partial', *(query(q=word[:n]) for n in range(3, len(word) - 1, 2)), stream=True)


def recipe(name, steps, **more):
    return {'id': name, 'categories': [MAIL[0]], 'steps': steps, 'source': 'https://c.tracker.example/documentation', **more}


def recipes():
    salted = hashlib.sha256(f'pepper-7Q{LOWER}'.encode())
    behind = hashlib.md5(f'{LOWER}:sAlT!'.encode())
    both = hashlib.sha1(f'a|{LOWER}|b'.encode())
    keyed = hmac.new(b'public-key-2041', LOWER.encode(), hashlib.sha256)
    keyed_sha1 = hmac.new(b'k' * 80, LOWER.encode(), hashlib.sha1)
    twice = hashlib.sha256(f'{SHA.hexdigest()}uid2'.encode())
    first = ['trim', 'lower', 'sha256']
    yield one('salt before', MAIL, 'digest', query(d=salted.hexdigest()), recipe=recipe('salt-before', first, salt={'before': 'pepper-7Q'}))
    yield one('salt before, base64url', MAIL, 'digest', query(d=unpadded(b64url(salted.digest()))), recipe=recipe('salt-before-2', first, salt={'before': 'pepper-7Q'}))
    yield one('salt behind', MAIL, 'digest', body(dumped({'d': behind.hexdigest().upper()})), recipe=recipe('salt-behind', ['trim', 'lower', 'md5'], salt={'after': ':sAlT!'}))
    yield one('salt around', MAIL, 'digest', body(dumped({'d': b64(both.digest())})), recipe=recipe('salt-around', ['lower', 'sha1'], salt={'before': 'a|', 'after': '|b'}))
    yield one('HMAC-SHA256', MAIL, 'digest', query(d=keyed.hexdigest()), recipe=recipe('hmac-sha256', first, hmacKey='public-key-2041'))
    yield one('HMAC-SHA1 under a key longer than a block', MAIL, 'digest', query(d=b64(keyed_sha1.digest())), recipe=recipe('hmac-sha1', ['lower', 'sha1'], hmacKey='k' * 80))
    yield one('hash of hash, salted', MAIL, 'digest', query(d=twice.hexdigest()), recipe=recipe('twice', ['lower', 'sha256', 'sha256'], salt={'after': 'uid2'}), open='where a salt of two digests goes')


NESTS = {
    'percent': lambda t: quote(t),
    'base64': lambda t: b64(t.encode()),
    'json': lambda t: dumped({'d': t}),
    'lz-uri': packings.lz_uri,
    'gzip-base64url': lambda t: unpadded(b64url(packings.BINARY['gzip'](t.encode()))),
}


def nests():
    for names in itertools.product(NESTS, repeat=3):
        for written, expected in ((LOWER, 'exact'), (SHA.hexdigest(), 'digest')):
            text = written
            for name in names:
                text = NESTS[name](text)
            yield one(f'{" in ".join(names)} in a JSON body ({expected})', MAIL, expected, body(dumped({'d': text})))


def packs():
    event = dumped({'type': 3, 'data': {'source': 5, 'text': LOWER, 'isChecked': False}})
    latin = lambda data: data.decode('latin-1')
    yield one('rrweb: zlib as Latin-1 text in JSON', MAIL, 'exact', body(dumped({'events': [latin(zlib.compress(event.encode()))]})))
    yield one('PostHog: gzip as Latin-1 text in JSON', MAIL, 'exact', body(dumped({'data': {'cv': '2024-10', 'data': latin(packings.BINARY['gzip'](event.encode()))}})))
    yield one('PostHog: base64 of JSON in a form', MAIL, 'exact', request(body={'kind': 'form', 'entries': [['data', b64(event.encode())]], 'cut': False}))
    yield one('Sentry: envelope whose second item is compressed', MAIL, 'exact', body(b'{"event_id":"9f"}\n{"type":"replay_recording","length":90}\n{"segment_id":0}\n' + zlib.compress(f'[{event}]'.encode())))
    yield one('Google: several events, a line each', MAIL, 'exact', body(f'en=page_view&_ee=1\r\nen=sign_up&ep.d={quote(LOWER)}&_et=3'))
    yield one('Google: enhanced conversions', MAIL, 'digest', query(em='tv.1~em.' + unpadded(b64url(SHA.digest())) + '~eo.1'))
    yield one('Meta: advanced matching', MAIL, 'digest', request(f'{URL}?id=1&ev=Lead&ud[em]={SHA.hexdigest()}'))
    yield one('gRPC-web, base64', MAIL, 'exact', body(b64(b'\0' + len(channels.protobuf('d', LOWER)).to_bytes(4, 'big') + channels.protobuf('d', LOWER))))
    yield one('gRPC-web, binary', MAIL, 'exact', body(b'\0' + len(channels.protobuf('d', LOWER)).to_bytes(4, 'big') + channels.protobuf('d', LOWER)))
    yield one('data URL', MAIL, 'exact', body(dumped({'blob': 'data:application/json;base64,' + b64(event.encode())})))
    yield one('gzip in gzip', MAIL, 'exact', body(packings.BINARY['gzip'](packings.BINARY['gzip'](event.encode()))))
    yield one('MessagePack in base64 in a parameter', MAIL, 'exact', query(d=b64(channels.messagepack('d', LOWER))))
    yield one('CBOR in gzip', MAIL, 'exact', body(packings.BINARY['gzip'](channels.cbor('d', LOWER))))
    yield one('JWT in a parameter', MAIL, 'exact', query(id_token=channels.jwt('d', LOWER)))
    yield one('JWT in a header', MAIL, 'exact', request(headers=[('authorization', f'Bearer {channels.jwt("d", LOWER)}')]))
    yield one('socket.io with an acknowledgement id', MAIL, 'exact', body('421337' + dumped(['identify', {'d': LOWER}])))
    yield one('SignalR with its record separator', MAIL, 'exact', body(dumped({'protocol': 'json', 'version': 1}) + '\x1e' + dumped({'target': 'track', 'arguments': [LOWER]}) + '\x1e'))
    yield one('server-sent style lines', MAIL, 'exact', body(f'event: track\ndata: {dumped({"d": LOWER})}\n\n'))


def oddities():
    raw_plus = next(b64(f'{n}:{LOWER}~~?>'.encode()) for n in range(9999) if '+' in b64(f'{n}:{LOWER}~~?>'.encode()))
    yield one('base64 whose plus signs were not escaped', MAIL, 'exact', request(f'{URL}?d={raw_plus}'))
    yield one('escape() of JavaScript', FAMILY, 'exact', request(f'{URL}?ln=Nguy%u1EC5n-H%u1ED3'))
    yield one('Latin-1 percent encoding', ('city', 'Saint-Étienne'), 'exact', request(f'{URL}?city=Saint-%C9tienne'))
    yield one('a key of JSON', MAIL, 'exact', body(dumped({'users': {LOWER: 1}})))
    yield one('a number of JSON', PHONE, 'exact', body('{"d":442079460958}'))
    yield one('an attribute of XML', MAIL, 'exact', body(f'<e><u mail="{LOWER.replace("@", "&#64;")}"/></e>'))
    yield one('CDATA of XML', MAIL, 'exact', body(f'<e><u><![CDATA[{LOWER}]]></u></e>'))
    yield one('a file name of a multipart body', MAIL, 'exact', body(f'--xYz\r\nContent-Disposition: form-data; name="f"; filename="{LOWER}.txt"\r\n\r\n-\r\n--xYz--\r\n'))
    yield one('JSON cut in the middle', MAIL, 'exact', body('{"user":{"d":"' + LOWER.replace('@', '\\u0040') + '","plan":"pr'))
    yield one('gzip cut in the middle', MAIL, 'exact', body(packings.BINARY['gzip']((dumped({'d': LOWER}) + ''.join(hashlib.md5(bytes([n])).hexdigest() for n in range(60))).encode())[:700]))
    yield one('invalid UTF-8 around it', MAIL, 'exact', body(b'\xff\xfe\xfa{"d":"' + LOWER.encode() + b'"}\xc3\x28'))
    yield one('digest without separators before and behind', MAIL, 'digest', query(d=f'v1{SHA.hexdigest()}00ff'))
    yield one('digest among others', MAIL, 'digest', query(d='~'.join(hashlib.sha256(it).hexdigest() for it in (b'a', LOWER.encode(), b'b'))))
    yield one('digest in two halves', MAIL, 'digest', query(h1=SHA.hexdigest()[:32], h2=SHA.hexdigest()[32:]))
    yield one('upper-case escapes of an upper-case value', MAIL, 'exact', request(f'{URL}?d=' + ''.join(f'%{byte:02X}' for byte in LOWER.upper().encode())))
    yield one('user name of an address', MAIL, 'exact', request(f'https://{quote(LOWER)}:x@c.tracker.example/'))
    yield one('a matrix parameter', MAIL, 'exact', request(f'https://c.tracker.example/t;d={quote(LOWER)};v=2/p.gif'))
    yield one('Google Analytics custom dimension', MAIL, 'exact', request(f'{URL}?v=2&tid=G-1&cid=1.2&up.uid={quote(LOWER)}'))
    yield one('JSON in a cookie', MAIL, 'exact', request(headers=[('cookie', 'p=' + quote(json.dumps({'d': LOWER})))]))


SPECIALS = [*splits(), *streams(), *recipes(), *nests(), *packs(), *oddities()]
