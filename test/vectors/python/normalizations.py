"""What senders do to a value before writing it down: (category, value, label, text, kind), one row a way."""
import datetime
import unicodedata

# `whole`: the same value tidied. `part`: by itself no proof, so said to be partial. `weak`: tidied beyond what a digest of it would prove.
WHOLE, PART, WEAK = 'whole', 'part', 'weak'

BASE32 = '0123456789bcdefghjkmnpqrstuvwxyz'


def geohash(latitude, longitude, length):
    """Niemeyer's geohash: halve the range of longitude, then of latitude, five bits a letter."""
    ranges, at, bits = [[-180.0, 180.0], [-90.0, 90.0]], (longitude, latitude), []
    while len(bits) < length * 5:
        axis = len(bits) % 2
        middle = sum(ranges[axis]) / 2
        high = at[axis] >= middle
        ranges[axis][0 if high else 1] = middle
        bits.append(int(high))
    return ''.join(BASE32[int(''.join(map(str, bits[i:i + 5])), 2)] for i in range(0, len(bits), 5))


def without_marks(text):
    return ''.join(c for c in unicodedata.normalize('NFD', text) if not unicodedata.combining(c))


def common(category, value):
    """What fits any value."""
    yield category, value, 'as-given', value, WHOLE
    yield category, value, 'lower', value.lower(), WHOLE
    yield category, value, 'upper', value.upper(), WHOLE


def emails():
    given = 'Zoe.Marchetti+News@Gmail.com'
    mail = 'email-address'
    yield from common(mail, given)
    yield mail, f'  {given} ', 'trim', given, WHOLE
    yield mail, f' {given}\n', 'trim lower', given.lower(), WHOLE
    yield mail, given, 'plus-tag', 'zoe.marchetti@gmail.com', WHOLE
    yield mail, given, 'plus-tag, case kept', 'Zoe.Marchetti@Gmail.com', WHOLE
    yield mail, given, 'gmail-dots', 'zoemarchetti+news@gmail.com', WHOLE
    yield mail, given, 'gmail-dots plus-tag', 'zoemarchetti@gmail.com', WHOLE
    yield mail, given, 'upper plus-tag', 'ZOE.MARCHETTI@GMAIL.COM', WHOLE
    yield mail, given, 'local-part', 'zoe.marchetti+news', PART
    yield mail, given, 'local-part plus-tag', 'zoe.marchetti', PART
    yield mail, given, 'local-part gmail-dots plus-tag', 'zoemarchetti', PART
    yield mail, 'leon.f@googlemail.com', 'googlemail', 'leon.f@gmail.com', WHOLE
    yield mail, 'leon.f@googlemail.com', 'googlemail gmail-dots', 'leonf@gmail.com', WHOLE
    other = 'Amelie.Dubois@jardin-vert.example'
    yield from common(mail, other)
    yield mail, other, 'local-part', 'amelie.dubois', PART
    yield mail, other, 'local-part, case kept', 'Amelie.Dubois', PART
    yield mail, other, 'domain-part', 'jardin-vert.example', PART
    wide = 'ｋａｒｉｎ.holm@tannenhof.example'
    yield mail, wide, 'nfkc', 'karin.holm@tannenhof.example', WHOLE


def phones():
    phone = 'phone-number'
    british = '+44 20 7946 0958'
    for label, text in (('as-given', british), ('e164', '+442079460958'), ('digits', '442079460958'), ('international-prefix', '00442079460958'),
                        ('national', '02079460958'), ('national without trunk', '2079460958')):
        yield phone, british, label, text, WHOLE
    french = '+33 6 39 98 12 34'
    for label, text in (('as-given', french), ('e164', '+33639981234'), ('digits', '33639981234'), ('national', '0639981234'), ('national without trunk', '639981234'),
                        ('national, spaced', '06 39 98 12 34'), ('national, dotted', '06.39.98.12.34')):
        yield phone, french, label, text, WHOLE
    american = '+1 (415) 555-0132'
    for label, text in (('as-given', american), ('e164', '+14155550132'), ('digits', '14155550132'), ('national', '4155550132'), ('national, dashed', '415-555-0132')):
        yield phone, american, label, text, WHOLE
    local = '06 39 98 55 66'
    for label, text in (('as-given', local), ('digits', '0639985566'), ('national without trunk', '639985566')):
        yield phone, local, label, text, WHOLE


def names():
    given, family = 'Zoé-Léa', "O'Connor-Smyth"
    yield from common('given-name', given)
    for label, text in (('diacritics', 'Zoe-Lea'), ('lower diacritics', 'zoe-lea'), ('lower punctuation', 'zoéléa'), ('lower diacritics punctuation', 'zoelea')):
        yield 'given-name', given, label, text, WHOLE
    yield 'given-name', given, 'nfd', unicodedata.normalize('NFD', given), WHOLE
    yield 'given-name', given, 'initial', 'Z', PART
    yield from common('family-name', family)
    for label, text in (('lower punctuation', 'oconnorsmyth'), ('punctuation', 'OConnorSmyth')):
        yield 'family-name', family, label, text, WHOLE
    vietnamese = 'Nguyễn-Hồ'
    yield from common('family-name', vietnamese)
    yield 'family-name', vietnamese, 'lower diacritics', without_marks(vietnamese).lower(), WHOLE
    yield 'family-name', unicodedata.normalize('NFD', vietnamese), 'nfkc lower', vietnamese.lower(), WHOLE
    both = 'Gwendolyn Farquhar'
    for label, text in (('as-given', both), ('lower', both.lower()), ('order', 'Farquhar Gwendolyn'), ('order, comma', 'Farquhar, Gwendolyn'), ('lower punctuation', 'gwendolynfarquhar')):
        yield 'given-name', both, label, text, WHOLE


def dates():
    birth = 'date-of-birth'
    iso = '1985-03-14'
    day = datetime.date(1985, 3, 14)
    yield birth, iso, 'as-given', iso, WHOLE
    for label, form in (('yyyymmdd', '%Y%m%d'), ('dmy-slash', '%d/%m/%Y'), ('mdy-slash', '%m/%d/%Y'), ('dmy-dot', '%d.%m.%Y'), ('dmy-dash', '%d-%m-%Y'), ('ymd-slash', '%Y/%m/%d'),
                        ('ddmmyyyy', '%d%m%Y'), ('mmddyyyy', '%m%d%Y')):
        yield birth, iso, label, day.strftime(form), WHOLE
    yield birth, iso, 'epoch-days', str((day - datetime.date(1970, 1, 1)).days), WEAK
    french = '23/11/1972'
    yield birth, french, 'as-given', french, WHOLE
    yield birth, french, 'iso', '1972-11-23', WHOLE
    yield birth, french, 'yyyymmdd', '19721123', WHOLE


def amounts():
    balance = '12,345.67'
    for label, text in (('as-given', balance), ('plain', '12345.67'), ('decimal-comma', '12345,67'), ('dot-thousands', '12.345,67'), ('space-thousands', '12 345,67'),
                        ('narrow-space-thousands', '12\u202f345,67'), ('minor-units', '1234567')):
        yield 'account-balance', balance, label, text, WEAK
    salary = '54 200 €'
    for label, text in (('plain', '54200'), ('comma-thousands', '54,200'), ('dot-thousands', '54.200'), ('minor-units', '5420000'), ('two-decimals', '54200.00')):
        yield 'salary', salary, label, text, WEAK
    paid = '289.90'
    for label, text in (('as-given', paid), ('minor-units', '28990'), ('decimal-comma', '289,90'), ('shortest', '289.9')):
        yield 'transaction', paid, label, text, WEAK


def accounts():
    iban = 'GB82 WEST 1234 5698 7654 32'
    for label, text in (('as-given', iban), ('compact', 'GB82WEST12345698765432'), ('compact lower', 'gb82west12345698765432'), ('lower', iban.lower()), ('dashes', 'GB82-WEST-1234-5698-7654-32')):
        yield 'bank-account', iban, label, text, WHOLE
    packed = 'DE89370400440532013000'
    yield 'bank-account', packed, 'as-given', packed, WHOLE
    yield 'bank-account', packed, 'groups', 'DE89 3704 0044 0532 0130 00', WHOLE
    yield 'bank-account', packed, 'last-four', '3000', PART
    card = '5555 5555 5555 4444'
    for label, text in (('as-given', card), ('compact', '5555555555554444'), ('dashes', '5555-5555-5555-4444')):
        yield 'payment-card', card, label, text, WHOLE
    yield 'payment-card', card, 'last-four', '4444', PART
    yield 'payment-card', '4242424242424242', 'groups', '4242 4242 4242 4242', WHOLE
    yield 'national-id', '2 72 11 75 056 084 12', 'compact', '272117505608412', WHOLE


def places():
    point = '48.858370,2.294481'
    yield 'coordinates', point, 'as-given', point, WHOLE
    yield 'coordinates', point, 'spaced', '48.858370, 2.294481', WHOLE
    for digits in (6, 5, 4, 3, 2):
        yield 'coordinates', point, f'rounded-{digits}', f'{48.858370:.{digits}f},{2.294481:.{digits}f}', WHOLE if digits > 3 else WEAK
    for length in (6, 7, 8, 9):
        yield 'coordinates', point, f'geohash-{length}', geohash(48.858370, 2.294481, length), WEAK
    address = '12 bis, Rue des Lilas'
    yield from common('postal-address', address)
    for label, text in (('punctuation', '12 bis Rue des Lilas'), ('lower punctuation', '12 bis rue des lilas'), ('compact lower punctuation', '12bisruedeslilas')):
        yield 'postal-address', address, label, text, WHOLE
    yield 'postal-address', address, 'street', 'Rue des Lilas', PART
    yield from common('city', 'Saint-Étienne')
    for label, text in (('lower diacritics', 'saint-etienne'), ('lower diacritics punctuation', 'saintetienne'), ('lower punctuation', 'saintétienne')):
        yield 'city', 'Saint-Étienne', label, text, WHOLE
    yield 'city', 'New Orleans', 'lower compact', 'neworleans', WHOLE
    yield 'postcode', 'SW1A 2AA', 'as-given', 'SW1A 2AA', WHOLE
    yield 'postcode', 'SW1A 2AA', 'compact', 'SW1A2AA', WHOLE
    yield 'postcode', 'SW1A 2AA', 'compact lower', 'sw1a2aa', WHOLE
    yield 'postcode', '94107-2282', 'first-five', '94107', PART


def others():
    yield from common('username', 'Zoe_M85x')
    yield from common('customer-id', 'CUST-0048-7713')
    yield 'customer-id', 'CUST-0048-7713', 'compact', 'CUST00487713', WHOLE
    yield from common('message-text', 'Ma fille a de la fièvre depuis dimanche')
    yield 'message-text', ' Ma fille a de la fièvre depuis dimanche\n', 'trim', 'Ma fille a de la fièvre depuis dimanche', WHOLE
    yield 'message-text', 'Ma fille a de la fièvre depuis dimanche', 'nfd', unicodedata.normalize('NFD', 'Ma fille a de la fièvre depuis dimanche'), WHOLE
    yield 'password', 'Tr0ub4dor&3-horse', 'as-given', 'Tr0ub4dor&3-horse', WHOLE
    yield 'gender', 'Female', 'lower', 'female', WHOLE
    yield 'gender', 'Female', 'initial', 'f', PART
    yield 'search-term', 'divorce lawyer near me', 'as-given', 'divorce lawyer near me', WHOLE
    yield 'company', 'Tannenhof & Söhne', 'lower', 'tannenhof & söhne', WHOLE


NORMALIZATIONS = [*emails(), *phones(), *names(), *dates(), *amounts(), *accounts(), *places(), *others()]
