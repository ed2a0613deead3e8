import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Audit } from '../../core/audit/audit.ts';
import { html } from '../../core/exporters/html.ts';
import type { Language } from '../../core/wording/language.ts';

/** The id of the frame, by which it is asked to print itself. */
export const REPORT_FRAME = 'report-document';

export interface ReportFrameProps {
  readonly audit: Audit;
  readonly language: Language;
  readonly title: string;
}

/**
 * The exported report, in a frame where no script can run. It keeps our origin only so that it may be asked to print.
 * It has an address of its own: in `srcdoc`, a link to a place in the report would load the page around it instead.
 */
export function ReportFrame({ audit, language, title }: ReportFrameProps): VNode {
  const address = useMemo(() => URL.createObjectURL(new Blob([html.render(audit, language)], { type: 'text/html;charset=utf-8' })), [audit, language]);
  useEffect(() => () => { URL.revokeObjectURL(address); }, [address]);
  return <iframe class="report-frame" id={REPORT_FRAME} title={title} sandbox="allow-same-origin allow-modals allow-popups" src={address} />;
}
