import type { SignalApi } from '../evidence/consent.ts';
import type { Ranges } from './ranges.ts';
import type { Unread } from './reading.ts';

/**
 * What one may be asked to agree to, in the fewest words that verdicts need. Each source's own words are put into these where they are read
 * (`PURPOSES_OF_TCF`, `SIGNALS_OF_GOOGLE`, `purposesNamed`, `optedOutOf`):
 * - `storage`: keeping or reading anything on the device (TCF purpose 1);
 * - `functional`: comfort, preferences, content chosen without a profile (TCF 11);
 * - `measurement`: statistics of the audience and of content (TCF 8 to 10);
 * - `advertising`: showing and counting ads (TCF 2, 7);
 * - `personalization`: ads or content by a profile of the person (TCF 3 to 6), which is what US law calls targeted advertising;
 * - `sharing`: selling data, or passing it to others for purposes of their own.
 */
export type Purpose = (typeof PURPOSES)[number];

export const PURPOSES = ['storage', 'functional', 'measurement', 'advertising', 'personalization', 'sharing'] as const;

/**
 * What whoever reads it is told that it may do; not what the visitor did. A text that grants nothing says `refused`, asked or not. `mixed`:
 * parts are granted and parts refused. `unknown`: it does not say.
 */
export type Answer = (typeof ANSWERS)[number];

export const ANSWERS = ['granted', 'refused', 'mixed', 'unknown'] as const;

/**
 * What a site, a string or a request says about consent. The IAB's formats were read in its specifications and held against its packages;
 * of Google's, Microsoft's and Meta's calls and parameters, the addresses beside the code are the vendors' pages where they exist, and
 * what they say was in part taken from stored copies and from public readers of tags.
 */
export interface Said {
  readonly of: SaidBy;
  readonly overall: Answer;
  /** Only of what it speaks. */
  readonly purposes: Readonly<Partial<Record<Purpose, Answer>>>;
  readonly vendors?: VendorsSaid;
  /** Whether the law it is about applies to this visitor; undefined where it does not say. */
  readonly applies?: boolean;
  /** It holds in these countries and regions only (ISO 3166-2), and nothing here says where the visitor is. */
  readonly regions?: readonly string[];
  /** Whether it noticed that the browser sends Global Privacy Control; not what it made of it. */
  readonly gpc?: boolean;
  /** Why nothing could be read; `overall` is `unknown` then. */
  readonly unread?: Unread;
}

/** `additional`: Google's additional consent; `google`: Google's parameters beside consent mode; `platform`: what a consent platform keeps. */
export type SaidBy = SignalApi | 'additional' | 'google' | 'platform';

/** Recipients by number: the IAB's vendor list, or Google's list of providers where `of` is `additional`. */
export interface VendorsSaid {
  readonly consented: Ranges;
  /** May process on the ground of legitimate interest. */
  readonly legitimate?: Ranges;
  /** Were shown to the visitor; left out where it does not say. */
  readonly disclosed?: Ranges;
}

/** One statement: what is granted or not, for which of our purposes. Without any, it counts for the whole alone. */
export interface Statement {
  readonly purposes: readonly Purpose[];
  /** Undefined where it says neither. */
  readonly granted: boolean | undefined;
}

/** Every statement of one text, taken together. */
export function saidOf(of: SaidBy, statements: readonly Statement[]): Said {
  const purposes: { [purpose in Purpose]?: Answer } = {};
  for (const purpose of PURPOSES) {
    const about = statements.filter(it => it.purposes.includes(purpose));
    if (about.length > 0) purposes[purpose] = answerOf(about.map(it => it.granted));
  }
  return { of, overall: answerOf(statements.map(it => it.granted)), purposes };
}

/** Several that belong together, such as the cookies of one platform, as one. */
export function joined(of: SaidBy, parts: readonly Said[]): Said {
  const purposes: { [purpose in Purpose]?: Answer } = {};
  for (const purpose of PURPOSES) {
    const about = parts.flatMap(it => it.purposes[purpose] ?? []);
    if (about.length > 0) purposes[purpose] = answerOf(about.flatMap(it => GRANTS[it]));
  }
  return { of, overall: answerOf(parts.flatMap(it => GRANTS[it.overall])), purposes };
}

const GRANTS: Readonly<Record<Answer, readonly boolean[]>> = { granted: [true], refused: [false], mixed: [true, false], unknown: [] };

export function nothingSaid(of: SaidBy, unread?: Unread): Said {
  return { of, overall: 'unknown', purposes: {}, ...unread !== undefined && { unread } };
}

function answerOf(granted: readonly (boolean | undefined)[]): Answer {
  const [yes, no] = [granted.includes(true), granted.includes(false)];
  if (yes && no) return 'mixed';
  if (yes) return 'granted';
  return no ? 'refused' : 'unknown';
}
