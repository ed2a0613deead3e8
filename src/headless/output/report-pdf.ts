import type { Audit } from '../../core/audit/audit.ts';
import { html } from '../../core/exporters/html.ts';
import type { Language } from '../../core/wording/language.ts';
import type { RunningBrowser } from '../browser/launch.ts';
import { paperIn } from './paper.ts';
import { printToPdf } from './print-to-pdf.ts';

/** How the report, printed, is asked for. */
export const PDF = 'pdf';

interface Asked {
  readonly format: readonly string[];
  readonly language: Language;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The report printed, where that was asked for; in words why not, where it could not be. */
export async function reportPdf(browser: Pick<RunningBrowser, 'connection'>, audit: Audit, { format, language, environment }: Asked): Promise<Buffer | string | undefined> {
  if (!format.includes(PDF)) return undefined;
  return await printToPdf(browser, html.render(audit, language), paperIn(environment)).catch((error: unknown) => `report.pdf: ${(error as Error).message}`);
}
