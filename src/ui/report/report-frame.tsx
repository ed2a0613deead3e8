import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Audit } from '../../core/audit/audit.ts';
import { html } from '../../core/exporters/html.ts';
import type { Language } from '../../core/wording/language.ts';
import { DocumentFrame } from '../control/document-frame.tsx';

/** The id of the frame, by which it is asked to print itself. */
export const REPORT_FRAME = 'report-document';

export interface ReportFrameProps {
  readonly audit: Audit;
  readonly language: Language;
  readonly title: string;
}

/** The exported report: there is no second one. */
export function ReportFrame({ audit, language, title }: ReportFrameProps): VNode {
  const text = useMemo(() => html.render(audit, language), [audit, language]);
  return <DocumentFrame id={REPORT_FRAME} text={text} title={title} />;
}
