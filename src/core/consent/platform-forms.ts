import { statementsNamed } from './category-names.ts';
import { readConsentMode } from './consent-mode.ts';
import { jsonOf, memberAt, memberOf, membersOf, textsIn } from './json.ts';
import { saidByAdditionalText, saidByGppText, saidByTcText, saidByUsPrivacyText } from './of-texts.ts';
import type { Said } from './said.ts';
import { joined, nothingSaid, saidOf } from './said.ts';
import { readSignal } from './signal.ts';

/** Reads one way in which platforms write a choice down; undefined where the text is nothing of the kind. The text comes without percent escapes. */
export type Form = (text: string, name: string) => Said | undefined;

type Category = readonly [name: string, granted: boolean | undefined];

/** Names for what a platform numbers or abbreviates; where they are given nothing else counts. */
export type Names = Readonly<Record<string, string>>;

const YES = new Set<unknown>([true, 1, '1', 'true', 'yes', 'allow', 'granted', 'accepted']);
const NO = new Set<unknown>([false, 0, '0', 'false', 'no', 'deny', 'denied', 'revoked']);

function grantedBy(value: unknown): boolean | undefined {
  return YES.has(value) ? true : NO.has(value) ? false : undefined;
}

/** The visitor came by here, and nothing more is known. */
export const visited: Form = () => nothingSaid('platform');

/** One of the strings that have a specification. */
export function strings(of: 'tcf' | 'gpp' | 'usp' | 'additional'): Form {
  return text => of === 'additional' ? saidByAdditionalText(text) : readSignal({ api: of, call: '', text });
}

/** The text is the answer, and the name says about what: `cmplz_marketing=allow`. */
export const word: Form = (text, name) => {
  if (!/^(?:allow|deny|dismiss|dismissed)$/u.test(text)) return undefined;
  return fromCategories([[name.replace(/^(?:cmplz|wp_consent)_/u, '').replace('cookieconsent_status', ''), grantedBy(text)]]);
};

/** JSON whose members are categories or services, at a path, each with yes or no. Of what is named freely only true and false count. */
export function flagsAt(path: readonly string[], names?: Names): Form {
  return text => {
    const members = membersOf(memberAt(objectIn(text), path));
    const categories = names === undefined
      ? members.flatMap(([name, value]): readonly Category[] => typeof value === 'boolean' && !name.startsWith('$$') ? [[name, value]] : [])
      : members.flatMap(([name, value]): readonly Category[] => Object.hasOwn(names, name) ? [[names[name] ?? '', grantedBy(value)]] : []);
    return categories.length === 0 ? undefined : fromCategories(categories);
  };
}

/** JSON with a list of what was granted and one of what was refused. */
export function listsAt(granted: readonly string[], refused: readonly string[]): Form {
  return text => {
    const value = objectIn(text);
    const [yes, no] = [memberAt(value, granted), memberAt(value, refused)];
    if (!Array.isArray(yes) && !Array.isArray(no)) return undefined;
    return fromCategories([...textsIn(yes).map((it): Category => [it, true]), ...textsIn(no).map((it): Category => [it, false])]);
  };
}

/** JSON with a list of what was granted alone: what is missing may never have been asked, so that the whole is known only where nothing was granted. */
export function listed(path: readonly string[]): Form {
  return text => {
    const value = memberAt(objectIn(text), path);
    return Array.isArray(value) ? onlyGranted(textsIn(value)) : undefined;
  };
}

function onlyGranted(names: readonly string[]): Said {
  const statements = statementsNamed(names.map((it): Category => [it, true]));
  return statements.length === 0 ? saidOf('platform', [{ purposes: [], granted: false }]) : { ...saidOf('platform', statements), overall: 'unknown' };
}

/** Names and answers as a pattern finds them: the first group is the name, the second yes or no. */
export function pairs(pattern: RegExp): Form {
  return text => {
    const found = Array.from(text.matchAll(pattern), ([, name = '', answer]): Category => [name, grantedBy(answer)]);
    return found.length === 0 ? undefined : fromCategories(found);
  };
}

/** The same where a pattern finds the names, and all else was left out. */
export function listedAs(pattern: RegExp): Form {
  return text => {
    const names = Array.from(text.matchAll(pattern), ([, name = '']) => name);
    return names.length === 0 ? undefined : onlyGranted(names);
  };
}

/**
 * Services by names of their own stand beside such as need no consent, and those are always granted. Where some without a name that we know are granted and
 * some are not, nobody can tell whether all was refused.
 */
function fromCategories(categories: readonly Category[]): Said {
  const statements = statementsNamed(categories);
  const said = saidOf('platform', statements);
  const unnamed = statements.filter(it => it.purposes.length === 0);
  return said.overall === 'mixed' && unnamed.some(it => it.granted === true) ? { ...said, overall: 'unknown' } : said;
}

const GROUPS: Names = { C0001: 'necessary', C0002: 'performance', C0003: 'functional', C0004: 'targeting', C0005: 'social', 1: 'necessary', 2: 'performance', 3: 'functional', 4: 'targeting' };

/** `isGpcEnabled=0&…&groups=C0001:1,C0002:0`: OneTrust's five categories, and whatever else a site named. */
export const ONETRUST: Form = text => {
  const groups = /(?:^|&)groups=([^&]{1,4096})/u.exec(text)?.[1];
  if (groups === undefined) return undefined;
  const found = Array.from(groups.matchAll(/([\w-]{1,64}):([01])/gu), ([, id = '', answer]): Category => [Object.hasOwn(GROUPS, id) ? GROUPS[id] ?? '' : '', answer === '1']);
  const gpc = /(?:^|&)isGpcEnabled=([01])/u.exec(text)?.[1];
  return { ...fromCategories(found), ...gpc !== undefined && { gpc: gpc === '1' } };
};

/** `{stamp:'…',necessary:true,preferences:false,…}`; `-1`: outside the regions where it asks, all is allowed; `0`: nothing is. */
export const COOKIEBOT: Form = text => {
  if (text === '-1' || text === '0') return { ...saidOf('platform', [{ purposes: [], granted: text === '-1' }]), ...text === '-1' && { applies: false } };
  return text.startsWith('{stamp:') ? pairs(/[,{](preferences|statistics|marketing):(true|false)(?=[,}])/gu)(text, '') : undefined;
};

/** What it tells Google, `{gcm: {adStorage: 'denied', …}}`; else each service, `{services: [{id, status}]}` or in version 3 `{consent: {services: {id: {consent}}}}`. */
export const USERCENTRICS: Form = text => {
  const value = objectIn(text);
  const told = readConsentMode('platform', memberOf(value, 'gcm') ?? value);
  if (told.overall !== 'unknown') return told;
  const older = memberOf(value, 'services');
  const answers = Array.isArray(older)
    ? older.slice(0, 2_000).map(it => memberOf(it, 'status'))
    : membersOf(memberAt(value, ['consent', 'services'])).map(([, it]) => memberOf(it, 'consent'));
  return answers.length === 0 ? undefined : fromCategories(answers.map((it): Category => ['', grantedBy(it)]));
};

/** `{consents: {essential: ['…'], statistics: []}}`: what was granted in each group. */
export const BORLABS: Form = text => {
  const groups = membersOf(memberOf(objectIn(text), 'consents'));
  return groups.length === 0 ? undefined : onlyGranted(groups.filter(([, it]) => Array.isArray(it) ? it.length > 0 : it === true).map(([name]) => name));
};

/** The strings it holds for each law: `gdpr.euconsent`, `ccpa.uspstring`, `gppData.gppString`. */
export const SOURCEPOINT: Form = text => {
  const value = objectIn(text);
  const textAt = (...path: readonly string[]): readonly string[] => [memberAt(value, path)].filter(it => typeof it === 'string');
  const saids = [...textAt('gdpr', 'euconsent').map(saidByTcText), ...textAt('ccpa', 'uspstring').map(saidByUsPrivacyText), ...textAt('gppData', 'gppString').map(it => saidByGppText(it))];
  return saids.length === 0 ? undefined : joined('platform', saids);
};

/** Base64 of `{analytics: {status: 'granted'}}`. */
export const KETCH: Form = text => {
  const members = membersOf(objectIn(text)).map(([name, it]): Category => [name, grantedBy(memberOf(it, 'status'))]);
  return members.length === 0 ? undefined : fromCategories(members);
};

const LEVELS = ['necessary', 'functional', 'advertising'] as const;

/** `0,1,2:`: the levels that are allowed, from 0, required; or the highest of them alone (`2:`). */
export const TRUSTARC_LEVELS: Form = text => levels(/^([0-4](?:,[0-4])*):/u.exec(text)?.[1], 0);

/** `permit 1,2,3`: the same levels, counted from 1. */
export const TRUSTARC_PERMITS: Form = text => levels(/^permit[ _]([1-5](?:,[1-5])*)(?:$|[ _])/u.exec(text)?.[1], 1);

function levels(list: string | undefined, first: number): Said | undefined {
  const highest = list === undefined ? -1 : Math.max(...list.split(',').slice(0, 8).map(Number)) - first;
  return highest < 0 ? undefined : fromCategories(LEVELS.map((name, level): Category => [name, level <= highest]));
}

/** JSON as it is, or in base64 (RFC 4648). */
function objectIn(text: string): unknown {
  return text.startsWith('{') ? jsonOf(text) : jsonOf(fromBase64(text));
}

function fromBase64(text: string): string {
  if (!/^ey[A-Za-z\d+/=_-]+$/u.test(text)) return '';
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
