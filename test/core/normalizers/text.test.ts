import { holdsTo } from './table.ts';

holdsTo('city', {
  finds: [
    ['  Paris ', '  Paris ', ''], ['  Paris ', 'Paris', 'trim'], ['  Paris ', 'paris', 'trim lower'], ['Paris', 'paris', 'lower'], ['Paris', 'PARIS', 'upper'],
    ['Ｐａｒｉｓ', 'paris', 'nfkc lower'], ['Saint-Étienne', 'saint-etienne', 'lower no-diacritics'], ['Saint-Étienne', 'saintetienne', 'lower no-diacritics letters-and-digits'],
    ['San  José', 'San José', 'single-spaces'], ['San José', 'sanjosé', 'lower no-spaces'], ['San José', 'sanjose', 'lower no-diacritics letters-and-digits'],
    ['Gießen', 'giessen', 'lower no-diacritics'], ['Tromsø', 'tromso', 'lower no-diacritics'], ['Łódź', 'lodz', 'lower no-diacritics'], ['Aydın', 'aydin', 'lower no-diacritics'], ['Mœurs', 'moeurs', 'lower no-diacritics'],
    ['L’Haÿ', 'lhaÿ', 'lower letters-and-digits'], ['東京', '東京', ''], ['दिल्ली', 'दिल्ली', ''],
  ],
  ignores: [
    ['Paris', ''], ['Paris', 'pari'], ['दिल्ली', 'दलल'], ['서울', '\u1109\u1165\u110B\u116E\u11AF'], ['Paris', 'P'], ['Saint-Étienne', 'saint'], ['Saint-Étienne', 'etienne'], ['12', '1'],
    ['Aix en Provence', 'aix'], ['Paris', 'siraP'], ['Paris', 'paris '], ['Köln', 'kln'], ['Köln', 'K'], ['New York', 'ny'], ['Lyon 3', 'lyon'], ['Lyon 3', '3'], ['Paris', 'Paris.'], ['O', 'o.'], ['Paris', ' Paris'], ['Paris', 'pArIs'], ['Paris 12e', 'paris'], ['Gießen', 'giesen'],
  ],
});

holdsTo('password', {
  finds: [['Hunter 2!', 'hunter 2!', 'lower'], ['Hunter 2!', 'HUNTER 2!', 'upper']],
  // The marks of a password are the password.
  ignores: [['Hunter 2!', 'hunter2'], ['Hunter 2!', 'Hunter2!'], ['pässword', 'passwort']],
});
