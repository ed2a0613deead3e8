import { holdsTo } from './table.ts';

holdsTo('given-name', {
  finds: [
    ['Zoë', 'zoë', 'lower'], ['Zoë', 'zoe', 'lower no-diacritics'], ['Jean-Pierre', 'jeanpierre', 'lower letters-and-digits'], ['Jean-Pierre', 'jean pierre', 'lower hyphens-to-spaces'], ["O'Neil", 'oneil', 'lower letters-and-digits'],
    ['Zoë', 'z', 'lower no-diacritics initial', 'part'], ['Élodie', 'e', 'lower no-diacritics initial', 'part'], ['Jane', 'JANE', 'upper'],
  ],
  ignores: [['Jane', 'jan'], ['Jane', 'ane'], ['Jean-Pierre', 'jean'], ['Jean-Pierre', 'pierre'], ['Jane', ''], ['Jane', 'jane.'], ['李', ''], ['123', '1'], ['Zoë', 'zo']],
});

holdsTo('family-name', {
  finds: [
    ['Jane Doe', 'doe jane', 'lower name-order'], ['Jane Doe', 'doe, jane', 'lower name-order comma'], ['Jane Doe', 'jane.doe', 'lower dotted'], ['Jane Doe', 'janedoe', 'lower letters-and-digits'], ['Jane Doe', 'jane_doe', 'lower underscored'],
    ['Jane Doe', 'jane-doe', 'lower hyphenated'], ['Jane Doe', 'doe.jane', 'lower name-order dotted'], ['Jane Doe', 'doejane', 'lower name-order no-spaces'], ['Doe, Jane', 'jane doe', 'lower name-order'], ['Doe, Jane', 'jane.doe', 'lower dotted'],
    ['Zoë Ønsted', 'zoe.onsted', 'lower no-diacritics dotted'], ['Zoë Ønsted', 'ønsted zoë', 'lower name-order'], ['  Jane   Doe ', 'jane doe', 'trim single-spaces lower'],
    ['Jane Doe', 'jane', 'lower single-name', 'part'], ['Jane Fonda', 'jfonda', 'lower initial no-spaces', 'part'], ['Jane Fonda', 'j.fonda', 'lower initial dotted', 'part'], ['Anna Maria Schmidt', 'schmidt anna maria', 'lower name-order'],
  ],
  ignores: [
    ['Jane Doe', 'doe'], ['Jane Doe', 'd'], ['Jane Doe', 'jane '], ['Jane Doe', ' doe'], ['Jo Li', 'li'], ['Doe', 'doe doe'], ['Doe', 'doe.'], ['Doe', '.doe'], ['Doe', 'doe, '], ['Doe,', 'doe,doe'], ['a b c d e f g', 'g a b c d e f'],
    ['Jane Doe', 'ane'], ['Jane Doe', 'enaj'], ['Jane Doe', 'jane,doe'], ['Jane Doe', ''], ['Jane Doe', ', '], ['Jane Doe', '.'], ['Dupont', 'dup'],
  ],
});
