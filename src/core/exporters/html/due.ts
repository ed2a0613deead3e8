import { dayOf } from '../../declaration/approval.ts';
import type { Report } from './report.ts';

/** Until when something is to be done; where that day was over when the audit was made, that it was. */
export function dueIn({ audit: { visits }, labels: { answers: { measures: labels } } }: Report, due: string): string {
  return due < dayOf(visits.at(-1)?.startedAt ?? '') ? labels.overdue(due) : labels.due(due);
}
