import type { Audit } from '../../core/audit/audit.ts';
import type { Exporter } from '../../core/exporters/exporter.ts';
import type { Language } from '../../core/wording/language.ts';
import type { NoticeName } from '../words/words.ts';

/** What the report page has to show. */
export type ReportView =
  | { readonly status: Exclude<NoticeName, 'nothing-yet'> }
  | { readonly status: 'observed'; readonly audit: Audit };

export interface ReportActs {
  readonly refresh: () => void;
  readonly speak: (language: Language) => void;
  readonly save: (audit: Audit, exporter: Exporter) => void;
  readonly addressOf: (id: string) => string;
  /** Where the same page is compared in several states of consent. */
  readonly compareAddress: string;
}
