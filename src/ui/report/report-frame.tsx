import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Audit } from '../../core/audit/audit.ts';
import { html } from '../../core/exporters/html.ts';
import type { Language } from '../../core/wording/language.ts';

export const REPORT_FRAME = 'report-document';

export interface ReportFrameProps {
  readonly audit: Audit;
  readonly language: Language;
  readonly title: string;
}

/**
 * The exported report, in a frame where no script can run. It keeps our origin only so that the bar above may ask it
 * to print itself.
 */
export function ReportFrame({ audit, language, title }: ReportFrameProps): VNode {
  const text = useMemo(() => html.render(audit, language), [audit, language]);
  return <iframe class="report-frame" id={REPORT_FRAME} title={title} sandbox="allow-same-origin allow-modals allow-popups" srcdoc={text} />;
}
