import type { DeclaredRow } from '../../audit/audit.ts';
import type { LegalBasis, Question } from '../../declaration/declaration.ts';
import type { Noun } from '../../wording/notation.ts';

type Of<K extends string> = Readonly<Record<K, string>>;

/** What the report says around the four questions. */
export interface AnswersLabels {
  readonly title: string;
  readonly intro: string;
  /** The question itself; what is measured of it; and what nothing was seen of. */
  readonly questions: Readonly<Record<Question, { readonly asks: string; readonly measured: string; readonly none: string }>>;
  readonly measured: string;
  /** Above the site's own words, and where it has none. */
  readonly stated: string;
  readonly unanswered: string;
  /** `Ann Lee, 2026-11-30` */
  readonly signed: (by: string, on: string) => string;
  readonly need: Of<'kind' | 'asked' | 'needed' | 'receivedBy' | 'otherKind' | 'nobody' | 'notAsked' | 'notWatched'> & { readonly answers: Of<'yes' | 'no' | 'not-said'>; readonly fields: Noun };
  readonly exposure: Of<'recipient' | 'declared' | 'countries' | 'first' | 'notKnown'> & {
    readonly contacted: Noun; readonly receivers: Noun; readonly unasked: Noun; readonly undeclared: Noun; readonly notDeclared: string;
  };
  readonly interest: Of<'purpose' | 'recipients' | 'categories' | 'requests' | 'bytes' | 'waited' | 'notMeasured'>;
  readonly measures: Of<'measure' | 'recipients' | 'points' | 'owner' | 'nobody' | 'own' | 'offers' | 'predicted' | 'spared' | 'noScore'> & { readonly due: (day: string) => string; readonly overdue: (day: string) => string };
}

/** What the report says of declared recipients. */
export interface DeclaredLabels {
  readonly title: string;
  readonly intro: string;
  readonly nobody: string;
  readonly nothingDeclared: string;
  readonly caption: string;
  readonly recipient: string;
  readonly status: string;
  readonly statuses: Of<DeclaredRow['status']>;
  readonly beyond: Of<DeclaredRow['beyond'][number]>;
  readonly unseen: Of<NonNullable<DeclaredRow['unseen']>>;
  readonly notThere: string;
  readonly marks: Of<'both' | 'undeclared' | 'unused'>;
  readonly bases: Of<LegalBasis>;
  readonly declarations: string;
  readonly declaration: string;
  readonly categories: string;
  readonly basis: string;
  readonly holds: string;
  readonly agreement: string;
  readonly countries: string;
  readonly findings: string;
  readonly contactOnly: string;
  /** `from 2026-01-01`, `to 2026-12-31`, both, or always. */
  readonly period: (since: string | undefined, expires: string | undefined) => string;
  readonly cell: (mark: string, category: string, who: string) => string;
}
