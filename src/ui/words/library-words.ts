import type { Origin } from '../../core/library/entry.ts';

/** Everything that the page says which lists all audits. */
export interface LibraryWords {
  readonly title: string;
  /** What leads there. */
  readonly open: string;
  readonly lead: string;
  readonly views: Readonly<Record<'audits' | 'sites', string>>;
  readonly limit: (visits: number, most: number, kept: number) => string;
  readonly full: string;
  readonly empty: string;
  readonly fitting: (count: number, of: number) => string;
  readonly none: string;
  readonly filters: Readonly<Record<'title' | 'text' | 'site' | 'grade' | 'state' | 'from' | 'to' | 'pinned' | 'all' | 'ungraded' | 'clear', string>>;
  readonly columns: Readonly<Record<'choose' | 'page' | 'site' | 'date' | 'states' | 'grade' | 'recipients' | 'worst' | 'origin' | 'actions' | 'audits' | 'trend' | 'lastSeen' | 'score', string>>;
  readonly origins: Readonly<Record<Origin, string>>;
  readonly nothingBroken: string;
  readonly pinned: string;
  readonly pin: string;
  readonly unpin: string;
  readonly remove: string;
  readonly chosen: (count: number) => string;
  readonly choosePage: string;
  readonly chooseNone: string;
  readonly compare: string;
  /** Why two cannot be compared yet. */
  readonly compareHow: string;
  readonly exportChosen: string;
  readonly exportAll: string;
  readonly removeChosen: string;
  readonly removeAll: string;
  readonly import: string;
  readonly importHow: string;
  readonly confirm: (count: number) => string;
  readonly final: string;
  readonly removeThem: string;
  readonly undo: string;
  readonly said: {
    readonly removed: (count: number) => string;
    readonly restored: string;
    readonly failed: string;
    readonly noRoom: string;
    readonly exported: (count: number) => string;
    readonly added: (file: string, added: number) => string;
    readonly known: (file: string, known: number) => string;
  };
  readonly problems: {
    readonly tooLarge: (file: string, size: string, most: string) => string;
    readonly truncated: (file: string) => string;
    readonly notJson: (file: string) => string;
    readonly notJsonAt: (file: string, line: number, column: number) => string;
    readonly foreign: (file: string) => string;
    readonly other: (file: string, schema: string) => string;
    readonly newer: (file: string, schema: string) => string;
    readonly empty: (file: string) => string;
    readonly wrong: (file: string, count: number) => string;
    readonly unreadable: (file: string) => string;
    readonly unchanged: string;
    readonly expected: (what: string) => string;
    readonly more: (count: number) => string;
  };
  readonly pages: Readonly<Record<'previous' | 'next', string>>;
  readonly pageOf: (page: number, pages: number) => string;
  readonly trend: { readonly from: (first: string, last: string) => string; readonly none: string; readonly table: string; readonly otherRules: string };
  readonly showAudits: (site: string) => string;
  /** Said of a comparison of which some came from files. */
  readonly imported: (count: number) => string;
  readonly difference: Readonly<Record<'title' | 'document' | 'back' | 'swap' | 'save' | 'saveJson' | 'refused', string>>;
}
