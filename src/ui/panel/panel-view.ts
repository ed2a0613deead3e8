import type { Audit } from '../../core/audit/audit.ts';
import type { DataCategory } from '../../core/datum/category.ts';
import type { Purpose, StepState } from '../../core/evidence/walk.ts';
import type { PanelNotice } from '../words/panel-words.ts';

/** What the side panel has to show. */
export type PanelView =
  | { readonly status: 'loading' | 'no-access' | 'no-answer' }
  | { readonly status: 'ready'; readonly site: string; readonly privately: boolean; readonly notice?: PanelNotice | undefined }
  | { readonly status: 'under-way'; readonly walk: WalkView; readonly links?: readonly LinkLine[] | undefined; readonly notice?: PanelNotice | undefined; readonly filled?: number | undefined; readonly copied?: DataCategory | undefined }
  | { readonly status: 'finishing'; readonly step: 'collecting' | 'reading' | 'auditing' | 'keeping'; readonly read: number; readonly of: number }
  /** `kept`: in the history; otherwise in memory alone. */
  | { readonly status: 'done'; readonly kept: boolean; readonly notice?: PanelNotice | undefined };

/** A walk as it stands; what the fields mean is said where they come from (`messaging/walk.ts`). */
export interface WalkView {
  readonly status: 'walking' | 'paused' | 'interrupted';
  readonly name: string;
  readonly own: readonly string[];
  readonly privately: boolean;
  readonly steps: readonly StepLine[];
  readonly values: readonly ValueLine[];
  readonly here: 'in' | 'reload' | 'outside' | 'elsewhere';
  readonly pages: number;
  readonly lost: number;
  readonly pausedPages: number;
  readonly outside: Readonly<Record<string, number>>;
  readonly otherTabs: number;
  readonly audit?: Audit | undefined;
}

export interface StepLine {
  readonly purpose: Purpose;
  readonly state: StepState;
  readonly reason?: string | undefined;
  readonly signedIn?: true | undefined;
  readonly pages: number;
}

/** A value to be typed, of a kind that may have several. */
export interface ValueLine {
  readonly category: DataCategory;
  readonly value: string;
}

/** A link of the page that seems to lead to what is still to be looked at. */
export interface LinkLine {
  readonly purpose: Purpose;
  readonly label: string;
  readonly url: string;
}

/** What its buttons do. */
export interface PanelActs {
  readonly allow: () => void;
  readonly retry: () => void;
  readonly begin: (name: string, own: readonly string[]) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly reload: () => void;
  readonly mark: (purpose: Purpose, state: StepState, more?: { readonly reason?: string; readonly signedIn?: true }) => void;
  readonly findLinks: () => void;
  readonly follow: (url: string) => void;
  readonly copy: (value: ValueLine) => void;
  readonly fill: () => void;
  readonly compare: () => void;
  readonly finish: () => void;
  readonly drop: () => void;
  /** Opens the report that was made. */
  readonly open: () => void;
}
