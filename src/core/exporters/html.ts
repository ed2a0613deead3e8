import type { Exporter } from './exporter.ts';
import { pageOf } from './html/page.ts';
import { openReport } from './html/report.ts';

/** The report for people: one file that needs no script, loads nothing, and prints well. */
export const html: Exporter = {
  id: 'html',
  title: 'HTML',
  mediaType: 'text/html; charset=utf-8',
  extension: '.html',
  render: (audit, language) => pageOf(openReport(audit, language)).text,
};
