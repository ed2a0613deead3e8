import { holdsTo } from './table.ts';

const PARIS = '12 bis, rue de la Paix\n75002 Paris';

holdsTo('postal-address', {
  finds: [
    ['221B Baker Street', '221b baker st', 'lower abbreviated'], ['221B Baker St.', '221b baker street', 'lower spelled-out'], ['5 Fifth Avenue', '5 fifth ave', 'lower abbreviated'], ['5 Fifth Avenue', '5 fifth av', 'lower abbreviated'], ['8 bd Voltaire', '8 boulevard voltaire', 'lower spelled-out'],
    ['8 Boulevard Voltaire', '8 bd voltaire', 'lower abbreviated'], ['9 Abbey Rd', '9 abbey road', 'lower spelled-out'], ['Hauptstraße 5', 'hauptstrasse 5', 'lower no-diacritics'],
    [PARIS, '12 bis rue de la paix 75002 paris', 'lower no-punctuation single-spaces'], [PARIS, '12 bis, rue de la Paix, 75002 Paris', 'one-line'], [PARIS, '12 bis, rue de la Paix 75002 Paris', 'one-line'], ['1 Main St, Springfield', '1 Main St\nSpringfield', 'several-lines'],
    [PARIS, 'rue de la paix', 'lower street', 'part'], [PARIS, '12 bis, rue de la paix', 'lower first-line', 'part'], ['221B Baker Street', 'baker street', 'lower street', 'part'], ['Lindenallee 5a', 'lindenallee', 'lower street', 'part'],
  ],
  ignores: [
    [PARIS, '12'], [PARIS, '75002'], [PARIS, 'paris'], [PARIS, '75002 paris'], [PARIS, 'bis'], [PARIS, 'paix'], ['221B Baker Street', '221b'], ['221B Baker Street', 'baker'], ['221B Baker Street', 'street'], ['Strand', 'st'], ['Strand', 'streetrand'], ['Drury Lane', 'drivery lane'],
    ['5 Rue', 'rue'], ['5', ''], ['12, 13', ''], ['constructor', 'function'], ['12 Main', 'main'], ['1 Main St, Springfield', 'springfield'], ['toString road', 'tostring road '], ['75002', '75'], ['Baker Street', 'Baker'],
  ],
});
