import type { Difference, Refusal } from '../../core/difference/difference.ts';
import type { Exporter } from '../../core/exporters/exporter.ts';
import type { FileProblem } from '../../core/library/collection.ts';
import type { LibraryEntry } from '../../core/library/entry.ts';

/** What the library has to show. */
export type LibraryView =
  | { readonly status: 'loading' | 'no-answer' }
  | {
    readonly status: 'ready';
    readonly entries: readonly LibraryEntry[];
    /** So many audits of visits are kept at most. */
    readonly most: number;
    /** The disk has no room for more. */
    readonly full: boolean;
    /** What was just done. */
    readonly said: readonly Said[];
    /** The one that was just deleted may be put back. */
    readonly undo: boolean;
  };

export type Said =
  | { readonly what: 'removed' | 'exported'; readonly count: number }
  | { readonly what: 'restored' | 'failed' | 'no-room' }
  | { readonly what: 'imported'; readonly file: string; readonly added: number; readonly known: number }
  | { readonly what: 'refused'; readonly file: string; readonly problem: FileProblem | { readonly what: 'unreadable' } };

/** What its buttons do. */
export interface LibraryActs {
  readonly retry: () => void;
  readonly addressOf: (id: string) => string;
  readonly compareAddress: (before: string, after: string) => string;
  readonly save: (id: string, exporter: Exporter) => void;
  readonly pin: (id: string, pinned: boolean) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly undo: () => void;
  readonly import: (files: readonly File[]) => void;
  /** Where bundles are verified. */
  readonly verify: string;
  readonly exportAll: (ids: readonly string[]) => void;
}

/** Two audits beside each other. */
export type DifferenceView =
  | { readonly status: 'loading' | 'no-answer' | 'no-audit' }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  | { readonly status: 'compared'; readonly difference: Difference; /** How many of the two came from a file. */ readonly imported: number };

export interface DifferenceActs {
  readonly retry: () => void;
  readonly back: string;
  readonly swap: string;
  readonly save: (text: string, how: { readonly mediaType: string; readonly extension: string }) => void;
}
