import type { Audit } from '../audit/audit.ts';
import type { Language } from '../wording/language.ts';

/** An exporter turns an audit into a file. Pure: the same audit and language give the same text, on every host. */
export interface Exporter {
  /** Equal to the file name. */
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  /** With its dot: `.html`. */
  readonly extension: string;
  /** What it tells of, where that is not the findings. */
  readonly tellsOf?: 'scripts' | 'consent' | 'declared';
  /** Whether an audit has anything of what it tells of; left out where every audit does. */
  readonly isFor?: (audit: Audit) => boolean;
  /** Written by the command only where it is asked for: what some other tool reads. */
  readonly onRequest?: true;
  render(audit: Audit, language: Language): string;
  /** Several audits in one file, where the format has room for that. */
  readonly renderAll?: (audits: readonly Audit[], language: Language) => string;
}
