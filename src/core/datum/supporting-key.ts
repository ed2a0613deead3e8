import type { DataCategory } from './category.ts';
import { SUPPORTING_WORDS } from './supporting-words.ts';
import { wordsOf } from './words.ts';

/**
 * Does a field's name speak of this category? Short values (an age, a first name) and parts of values stand in every second
 * request by chance; they count only where the name beside them says what they are. Any writing of a name will do:
 * `ud[em]`, `$.user.firstName`, `ep.email`, `$email`, `address1`. A name supports, it proves nothing.
 */
export function supports(name: string, category: DataCategory): boolean {
  const words = PATTERNS.get(category);
  if (words === undefined || name === '') return false;
  const end = name.slice(-NAME_MAX);
  const [all, last] = [ownWords(end), ownWords(lastKeyOf(end))];
  // A last key that means something else behind the one before it (`file.name`) is no longer among them all.
  return words.anywhere.test(all) || (words.lastKey?.test(last) === true && all.includes(last));
}

/** A path longer than this is read from its end, where the key stands. Characters. */
const NAME_MAX = 160;

const PATTERNS = new Map(Object.entries(SUPPORTING_WORDS).map(([category, { anywhere, lastKey }]) =>
  [category, { anywhere: word(anywhere), lastKey: lastKey === undefined ? undefined : word(lastKey) }]));

function word(alternatives: string): RegExp {
  return new RegExp(` (?:${alternatives}) `, 'u');
}

/** `$.user.traits["first name"]` ends in `first name`; the index of a list names nothing. */
function lastKeyOf(name: string): string {
  return name.split(/[.[\]"'/]+/u).findLast(it => !/^[$\d]*$/u.test(it)) ?? '';
}

/** Names that hold one of our words and mean something else: they speak of machines and pages, not of people. */
const FOREIGN = new RegExp(` (?:i ?phone|user ?agent|max age|cache age|cookie age|page age|${[
  '(?:event|file|class|host|domain|page|product|item|tag|brand|app|application|plan|campaign|cookie|field|form|list|category|experiment|variant|function|method|module|package|service|metric|site|browser|os|device|font|element|node|tag|query|param|parameter|key|action|screen|source|medium|creative|integration|library|sdk|channel|network|theme|style|route|view|container|project|store|server|database|table|column|file)s? names?',
  'font family|browser family|os family|device family|ua family|product family',
  '(?:first|last) (?:seen|visit|party|paint|modified|touch|click|active|session|input|contentful|event|index|update|updated|login|campaign|referrer|referer|url|page|time)',
  '(?:email|mail|sms|phone) (?:template|campaign|opt in|opt out|status|verified|provider)',
  '(?:page|product|item|video|document|article|window|content|doc) titles?',
  'mobile (?:width|height|menu|view|version|app|browser)', 'is mobile', 'business card', 'gift card', 'card (?:type|brand|layout|size)', 'query string', 'sort order',
].join('|')})(?= )`, 'gu');

function ownWords(name: string): string {
  return wordsOf(name.replace(/(\d)([a-z])/gu, '$1 $2')).replace(FOREIGN, ' -');
}
