// From the named character references of the HTML standard: punctuation, Latin-1 and Latin Extended-A, the ones that stand in
// personal data. The whole list (2,231 names, mostly mathematics) would weigh 30 kB in each bundle.
const LATIN_1 = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para '
  + 'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc '
  + 'Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig '
  + 'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc '
  + 'otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const LATIN_EXTENDED = 'Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok '
  + 'Emacr emacr - - Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil - Hcirc hcirc Hstrok hstrok Itilde '
  + 'itilde Imacr imacr - - Iogon iogon Idot imath IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron '
  + 'Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr - - Odblac odblac OElig oelig Racute '
  + 'racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok '
  + 'Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot '
  + 'Zcaron zcaron';

const PUNCTUATION: Readonly<Record<string, string>> = {
  amp: '&', AMP: '&', lt: '<', LT: '<', gt: '>', GT: '>', quot: '"', QUOT: '"', apos: '\'', commat: '@', period: '.', lowbar: '_', UnderBar: '_',
  plus: '+', sol: '/', bsol: '\\', colon: ':', semi: ';', comma: ',', excl: '!', num: '#', dollar: '$', percnt: '%', lpar: '(', rpar: ')',
  ast: '*', midast: '*', equals: '=', quest: '?', lsqb: '[', lbrack: '[', rsqb: ']', rbrack: ']', Hat: '^', grave: '`', lcub: '{', lbrace: '{',
  rcub: '}', rbrace: '}', verbar: '|', vert: '|', VerticalLine: '|', Tab: '\t', NewLine: '\n', hyphen: '\u2010', dash: '\u2010',
  ndash: '\u2013', mdash: '\u2014', lsquo: '\u2018', rsquo: '\u2019', ldquo: '\u201c', rdquo: '\u201d', hellip: '\u2026', euro: '\u20ac',
};

/** The code point of each name that stands between `&` and `;`. */
export const ENTITY_NAMES: ReadonlyMap<string, number> = new Map([
  ...Object.entries(PUNCTUATION).map(([name, character]) => [name, character.charCodeAt(0)] as const),
  ...numbered(LATIN_1, 0xa0),
  ...numbered(LATIN_EXTENDED, 0x100),
]);

/** The longest of these names. */
export const ENTITY_NAME_MAX = Math.max(...[...ENTITY_NAMES.keys()].map(it => it.length));

function numbered(names: string, first: number): readonly (readonly [string, number])[] {
  return names.split(' ').map((name, i) => [name, first + i] as const).filter(([name]) => name !== '-');
}
