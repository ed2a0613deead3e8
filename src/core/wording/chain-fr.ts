import type { ChainWords } from './chain-words.ts';
import { COMPRESSION_NAMES, ENCODING_NAMES, HASH_NAMES } from './step-names.ts';
import { fr as t } from './typeset.ts';

/** French. Everything agrees with "la donnée". Each kind's names follow its phrase: `sans` accents, `hachée avec` SHA-256. */
export const chainFr: ChainWords = {
  then: ', puis ',
  repeated: (name, times) => `${name} ${times === 2 ? 'deux' : times} fois`,
  phrases: {
    changed: { next: ', ' },
    without: { first: 'sans ', next: ' ni ', last: ' ni ' },
    kept: { first: 'réduite à ', next: ', à ', last: ' et à ' },
    hashed: { first: 'hachée avec ', next: ', puis avec ' },
    escaped: { first: 'transcrite pour ', next: ', puis pour ' },
    written: { first: 'écrite en ', next: ', puis en ' },
    inside: { first: 'dans ', next: ' dans ' },
    compressed: { first: 'comprimée avec ', next: ', puis avec ' },
  },
  names: {
    changed: {
      trim: 'sans espaces autour', nfkc: 'aux lettres spéciales simplifiées', nfd: 'aux accents écrits à part', lower: 'mise en minuscules', upper: 'mise en majuscules',
      'single-spaces': 'avec des espaces simples', 'hyphens-to-spaces': t`avec des espaces au lieu des traits d'union`, grouped: 'mise en groupes',
      'gmail-host': 'avec gmail.com au lieu de googlemail.com', punycode: 'avec son domaine en Punycode',
      e164: 'sous forme internationale', 'double-zero': 'avec 00 au lieu du +', national: 'sous forme nationale', 'trunk-zero': 'avec son 0 initial',
      initial: t`avec une initiale au lieu d'un nom`, 'name-order': 'avec ses noms dans un autre ordre', comma: 'avec une virgule entre les mots',
      dotted: 'avec un point entre les mots', underscored: 'avec un tiret bas entre les mots', hyphenated: t`avec un trait d'union entre les mots`,
      'iso-date': 'sous la forme AAAA-MM-JJ', yyyymmdd: 'sous la forme AAAAMMJJ', ddmmyyyy: 'sous la forme JJMMAAAA', mmddyyyy: 'sous la forme MMJJAAAA',
      'yyyy-mm-dd': t`avec l'année en premier`, 'dd-mm-yyyy': 'avec le jour en premier', 'mm-dd-yyyy': 'avec le mois en premier',
      'two-digit-year': 'avec une année à deux chiffres', midnight: 'avec minuit pour heure',
      'epoch-days': 'comptée en jours depuis 1970', 'epoch-seconds': 'comptée en secondes depuis 1970', 'epoch-milliseconds': 'comptée en millisecondes depuis 1970',
      'decimal-point': 'avec un point décimal', 'decimal-comma': 'avec une virgule décimale', thousands: 'avec ses milliers groupés',
      'minor-units': 'en centimes', rounded: 'arrondie', masked: 'au reste masqué',
      'latitude-longitude': 'avec la latitude en premier', 'longitude-latitude': 'avec la longitude en premier', geohash: 'convertie en geohash',
      e6: 'en millionièmes de degré', e7: 'en dix-millionièmes de degré',
      abbreviated: 'aux mots abrégés', 'spelled-out': 'aux abréviations développées', 'one-line': 'sur une ligne', 'several-lines': 'sur plusieurs lignes',
      'gender-letter': 'en une lettre', 'gender-word': 'en un mot', 'gender-digit': 'en un chiffre',
      salt: t`additionnée d'un sel connu`, plus: 'avec des + au lieu des espaces',
      split: 'en morceaux dans plusieurs champs', streamed: 'lettre par lettre dans plusieurs requêtes',
    },
    without: {
      'no-spaces': 'espaces', 'no-punctuation': 'ponctuation', 'no-diacritics': 'accents', compact: 'séparateurs',
      'gmail-dots': 'les points que Gmail ignore', 'plus-tag': 'ce qui suit son +', 'no-legal-form': 'sa forme juridique',
      'no-leading-zeros': 'zéros initiaux', 'no-trailing-zeros': 'zéros finaux', unsigned: 'son signe', 'without-check': 'sa clé de contrôle',
    },
    kept: {
      'letters-and-digits': 'ses lettres et chiffres', digits: 'ses chiffres', 'local-part': t`ce qui précède l'@`, 'domain-part': t`ce qui suit l'@`,
      'single-name': 'un de ses noms', year: 'son année', 'last-four': 'ses quatre derniers caractères', 'first-six': 'ses six premiers chiffres',
      'first-five': 'ses cinq premiers chiffres', 'outward-code': 'sa première moitié', latitude: 'sa latitude', longitude: 'sa longitude',
      'first-line': 'sa première ligne', street: 'sa rue', prefix: 'son début',
    },
    hashed: HASH_NAMES,
    escaped: { percent: 'une adresse web', 'js-escape': 'du JavaScript', 'json-escape': 'du JSON', 'html-entities': 'du HTML', 'quoted-printable': 'un e-mail' },
    written: {
      ...ENCODING_NAMES,
      hex: 'hexadécimal', base16: 'hexadécimal', base64url: 'Base64 pour URL',
      reversed: 'ordre inverse', 'reversed-bytes': t`ordre d'octets inverse`, substitution: 'lettres substituées',
    },
    inside: {
      json: 'du JSON', lines: 'des lignes de JSON', multipart: 'un formulaire multipart', xml: 'du XML', url: 'une adresse web', jwt: 'un JWT', 'data-url': 'une URL de données',
      'binary-string': 'une chaîne binaire', form: 'des données de formulaire', envelope: 'une enveloppe', 'grpc-web': 'du gRPC-Web', msgpack: 'du MessagePack', cbor: 'du CBOR', protobuf: 'du Protocol Buffers', 'socket-frame': 'un message de socket', 'text-runs': 'des octets d’un format inconnu',
    },
    compressed: COMPRESSION_NAMES,
  },
};
