/**
 * Kinds of streets and their abbreviations: the usual one first (USPS Publication 28, appendix C1; La Poste, norme NF Z10-011;
 * Royal Mail; DIN 5008 for German).
 */
const KINDS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  street: ['st'], avenue: ['ave', 'av'], road: ['rd'], boulevard: ['blvd', 'bd'], drive: ['dr'], lane: ['ln'], place: ['pl'], square: ['sq'], court: ['ct'],
  terrace: ['ter'], highway: ['hwy'], parkway: ['pkwy'], apartment: ['apt'], suite: ['ste'], building: ['bldg'], floor: ['fl'], north: ['n'], south: ['s'], east: ['e'], west: ['w'],
  rue: ['r'], chemin: ['chem', 'che'], impasse: ['imp'], allée: ['all'], route: ['rte'], faubourg: ['fg', 'fbg'], quai: ['qu'], résidence: ['res'], bâtiment: ['bat'], appartement: ['appt'],
  straße: ['str'], strasse: ['str'],
};

const SPELLED_OUT: ReadonlyMap<string, string> = new Map(Object.entries(KINDS).flatMap(([word, short]) => short.map(it => [it, word] as const)).toReversed());

/** Every kind of street by its usual abbreviation, or by the other one; in lower case. */
export function abbreviated(lower: string, which: 'usual' | 'other'): string {
  return lower.replace(/\p{L}+/gu, word => {
    const short = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
    return (which === 'usual' ? short?.[0] : short?.at(-1)) ?? word;
  });
}

/** Every abbreviation as its word. `St` in front of a name is a saint's too: a wrong word is only one that is not found. */
export function spelledOut(lower: string): string {
  return lower.replace(/(\p{L}+)([.]?)/gu, (given, word: string) => SPELLED_OUT.get(word) ?? given);
}
