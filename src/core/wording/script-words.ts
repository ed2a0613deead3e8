import type { Feature } from '../evidence/evidence.ts';
import type { Hashed, Integrity, ScriptKind, ScriptMode } from '../finding/script.ts';
import type { Noun } from './notation.ts';

/** What a language needs to tell of scripts. */
export interface ScriptWords {
  readonly kinds: Readonly<Record<ScriptKind, string>>;
  readonly modes: Readonly<Record<ScriptMode, string>>;
  readonly integrities: Readonly<Record<Integrity, string>>;
  /** In place of a digest. */
  readonly hashed: Readonly<Record<Exclude<Hashed, 'yes'>, string>>;
  /** What it did, as a clause without a subject: `reads what is drawn on a canvas`. */
  readonly features: Readonly<Record<Exclude<Feature, 'listen' | 'value-read'>, string>>;
  readonly listens: (events: string) => string;
  readonly reads: (fields: string) => string;
  /** A field of which nothing says what it asks for. */
  readonly otherField: string;
  readonly cookies: (names: string) => string;
  readonly storage: (keys: string) => string;
  readonly sends: (whom: string) => string;
  readonly sendsPersonal: (whom: string) => string;
  readonly loads: (scripts: string) => string;
  readonly script: Noun;
  /** `and 12 more`, at the end of a list. */
  readonly more: (count: string) => string;
  readonly nothing: string;
}
