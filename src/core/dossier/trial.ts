import { readKept } from '../consent/platform-storage.ts';
import { identifiersIn } from '../datum/identifier.ts';
import { domainOf } from '../party/domain.ts';
import type { Write, Written } from './writes.ts';

/** What makes a stored value an identifier, or keeps it from being one, beyond its looks. */
export interface Trial {
  /** The parts of a stored value that can tell people apart, as far as this case shows. */
  readonly identifiersOf: (write: Stored) => readonly string[];
  readonly identifies: (write: Stored) => boolean;
  /** Two clean profiles stored something under this name: what is said of it is seen, not guessed. */
  readonly tested: (write: Stored) => boolean;
}

type Stored = Pick<Write, 'store' | 'name' | 'jar' | 'value'> & Partial<Pick<Write, 'setter'>>;

/** Of a stored value, this many characters are looked at: identifiers stand at the front, caches behind. */
export const VALUE_MAX = 2_048;

/**
 * Tries stored values against each other: what two clean profiles of one browser were both given cannot tell them apart (a build, a
 * campaign, a variant), nor can what is another each time within one of them (a nonce, a token of a form). What differs between them
 * and stays the same within each can (Acar et al., CCS 2014, §5.1). That excuses the site only: a third party could give one
 * machine the same number twice, or a person another each time, and know them all the same. Where a case has one profile only,
 * looks decide.
 */
export function trialOf(visits: readonly Written[]): Trial {
  const profiles = visits.flatMap(({ log: { visit: { profile } }, writes }) => profile === undefined ? [] : [{ writes, profile }]);
  const isTried = new Set(profiles.map(it => it.profile)).size > 1;
  const results = isTried ? resultsOf(profiles.flatMap(({ writes, profile }) => writes.filter(it => !it.deletes).map(write => ({ write, profile })))) : UNTRIED;
  const sites = new Set(visits.map(it => domainOf(it.log.visit.url)));
  const isSites = ({ jar, setter = jar }: Stored): boolean => [jar, setter].every(it => sites.has(domainOf(it)));
  const identifiersOf = (write: Stored): readonly string[] => {
    if (isChoice(write)) return [];
    const parts = identifiersIn(write.value.slice(0, VALUE_MAX));
    if (parts.length === 0 || !isTried || !isSites(write)) return parts;
    const name = nameOf(write);
    return results.changing.has(name) ? [] : parts.filter(it => !results.common.has(it));
  };
  return { identifiersOf, identifies: write => identifiersOf(write).length > 0, tested: write => results.tested.has(nameOf(write)) };
}

/**
 * What a consent platform is known to write down of the visitor's choice, in its own form: the site must be able to show it (GDPR Art. 7(1)),
 * and whoever reads it learns what was chosen. Another value under such a name is like any other.
 */
function isChoice({ name, value }: Stored): boolean {
  return readKept({ name, value }) !== undefined;
}

interface Results {
  /** The parts that more than one profile was given. */
  readonly common: ReadonlySet<string>;
  /** The names under which a profile kept nothing from one write to the next. */
  readonly changing: ReadonlySet<string>;
  readonly tested: ReadonlySet<string>;
}

const UNTRIED: Results = { common: new Set(), changing: new Set(), tested: new Set() };

interface Given {
  readonly write: Write;
  readonly profile: number;
}

function resultsOf(given: readonly Given[]): Results {
  const holders = new Map<string, number>();
  const names = new Map<string, Map<number, ReadonlySet<string> | undefined>>();
  const common = new Set<string>();
  for (const { write, profile } of given) {
    const parts = new Set(identifiersIn(write.value.slice(0, VALUE_MAX)));
    for (const it of [...parts].filter(part => (holders.get(part) ?? profile) !== profile)) common.add(it);
    for (const it of parts) holders.set(it, profile);
    const kept = names.get(nameOf(write)) ?? new Map<number, ReadonlySet<string> | undefined>();
    const before = kept.get(profile);
    // What holds no identifier (`pending`) says nothing of whether the next stays the same.
    names.set(nameOf(write), kept.set(profile, parts.size === 0 ? before : intersection(before ?? parts, parts)));
  }
  const tested = [...names].filter(([, kept]) => kept.size > 1);
  return { common, changing: new Set(tested.filter(([, kept]) => [...kept.values()].every(it => it === undefined || it.size === 0)).map(([name]) => name)), tested: new Set(tested.map(([name]) => name)) };
}

function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter(it => b.has(it)));
}

function nameOf({ store, name, jar }: Stored): string {
  return JSON.stringify([store, name, /^https?:\/\/[^/?#]*/iu.exec(jar)?.[0].toLowerCase() ?? '']);
}
