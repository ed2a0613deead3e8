import type { Audit } from '../../core/audit/audit.ts';
import type { SitePromise } from '../../core/dossier/promise.ts';
import type { ComparedState } from '../../core/evidence/log.ts';
import type { CompareNotice, CompareWords } from '../words/compare-words.ts';

/** What the page that compares has to show. */
export type CompareView =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly url: string; readonly canBePrivate: boolean; readonly selected?: SitePromise | undefined; readonly wanted?: Wanted | undefined; readonly notice?: CompareNotice | undefined }
  | { readonly status: 'running'; readonly url: string; readonly visits: readonly VisitLine[]; readonly stopping: boolean; readonly auditing: boolean }
  /** Only where it could not be kept: what was kept is shown where all reports are. */
  | { readonly status: 'done'; readonly audit: Audit; readonly notKept: keyof CompareWords['notKept'] };

/** What is to be compared, as it is chosen in the form. */
export interface Wanted {
  readonly url: string;
  readonly states: readonly ComparedState[];
  readonly runs: number;
  readonly ground: 'private' | 'cleared';
  /** What the site says of itself, to be held against what is seen. */
  readonly promises: readonly SitePromise[];
}

/** One visit: to come, under way, or over. */
export interface VisitLine {
  readonly state: ComparedState;
  readonly run?: number | undefined;
  readonly step: keyof CompareWords['steps'];
  readonly end?: keyof CompareWords['ends'] | undefined;
  readonly tookS?: number | undefined;
}

export interface CompareActs {
  /** Called in the very turn of the click. */
  readonly begin: (wanted: Wanted) => void;
  readonly stop: () => void;
}
