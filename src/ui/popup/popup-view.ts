import type { Audit } from '../../core/audit/audit.ts';
import type { Exporter } from '../../core/exporters/exporter.ts';

/** What the popup has to show. */
export type PopupView =
  | { readonly status: 'loading' | 'no-access' | 'unobservable' | 'not-started' | 'no-answer' }
  | { readonly status: 'observed'; readonly audit: Audit };

/** What its buttons do. */
export interface PopupActs {
  readonly allow: () => void;
  readonly reload: () => void;
  readonly retry: () => void;
  readonly report: () => void;
  readonly compare: () => void;
  readonly guide: () => void;
  readonly library: () => void;
  readonly settings: () => void;
  readonly save: (audit: Audit, exporter: Exporter) => void;
}
