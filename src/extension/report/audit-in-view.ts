import type { ReportView } from '../../ui/report/report-view.ts';
import { ask } from '../view/ask.ts';
import { tabInView } from '../view/tab.ts';

/** The audit that the page's address names: one that was kept (`?audit=`), or that of a tab (`?tab=`). */
export async function auditInView(): Promise<ReportView> {
  const id = new URLSearchParams(location.search).get('audit');
  return id === null ? await auditOfTab() : await auditKept(id);
}

async function auditKept(id: string): Promise<ReportView> {
  const answer = await ask('history/get', { id });
  if (answer === undefined) return { status: 'no-answer' };
  return answer.heard === undefined ? { status: 'no-audit' } : { status: 'observed', audit: answer.heard };
}

async function auditOfTab(): Promise<ReportView> {
  const tabId = await tabInView();
  if (tabId === undefined) return { status: 'no-audit' };
  await ask('audit/begin', { tabId });
  return (await ask('audit/get', { tabId }))?.heard ?? { status: 'no-answer' };
}
