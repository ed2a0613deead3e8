import type { Audit } from '../../core/audit/audit.ts';
import { joinAudits } from '../../core/audit/join.ts';
import type { WalkTold, WalkUnderWay } from '../../messaging/walk.ts';
import { hasAccess } from '../platform/access.ts';
import { browser } from '../platform/browser.ts';
import type { Background } from './background.ts';
import { lastAuditOfVisit } from './last-audit.ts';
import type { OpenVisit, OpenVisits } from './open-visits.ts';
import { isPaused } from './open-walk.ts';
import type { OpenWalk } from './open-walk.ts';
import { siteOf } from './site-of.ts';
import { lostParts } from './walk-case.ts';
import type { WalkPlan } from './walk-plan.ts';
import { visitsOf } from './walking.ts';

/** How the walk stands, seen from a tab. */
export async function walkTold(background: Background, tabId: number): Promise<WalkTold> {
  const plan = background.walks.plan();
  if (!await hasAccess()) return { status: 'no-access' };
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (plan === undefined) return { status: 'none', site: siteOf(tab?.url), privately: tab?.incognito === true };
  return await underWay(background, plan, { tabId, url: tab?.url });
}

async function underWay(background: Background, plan: WalkPlan, { tabId, url }: { readonly tabId: number; readonly url: string | undefined }): Promise<WalkUnderWay> {
  const open = background.ledger.open();
  const walk = open.walk ?? plan.open;
  const visits = visitsOf(open, plan.id);
  const lost = await lostParts(background, plan.id);
  const audit = joined([...lost.map(it => it.audit), ...await auditsOf(background, visits)], background);
  return {
    status: open.walk === undefined ? 'interrupted' : isStill(open.walk) ? 'paused' : 'walking',
    name: plan.name, own: walk.own, privately: walk.privately, persona: background.walks.persona(), here: whereIs(open, tabId, url),
    steps: plan.steps.map(({ visits: seen, ...it }) => ({ ...it, pages: seen.length })),
    pages: lost.length + visits.length, lost: lost.length, pausedPages: walk.pausedPages, outside: walk.outside,
    otherTabs: await otherTabs(open.walk, walk.own), ...audit && { audit },
  };
}

function isStill(walk: OpenWalk): boolean {
  return walk.closedMs !== undefined || isPaused(walk, Date.now());
}

function whereIs({ walk, shown, visits }: OpenVisits, tabId: number, url: string | undefined): WalkUnderWay['here'] {
  if (walk?.tabs.includes(tabId) !== true) return 'elsewhere';
  if (visits[shown[tabId] ?? '']?.walk === walk.id) return 'in';
  return walk.own.includes(siteOf(url)) ? 'reload' : 'outside';
}

/** Of visits that are over, as they were last audited; that of the page which is shown, anew where it may be. */
async function auditsOf({ auditor }: Background, visits: readonly OpenVisit[]): Promise<readonly Audit[]> {
  const audits: Audit[] = [];
  for (const { id, settled } of visits) {
    const kept = settled === true ? await lastAuditOfVisit(id).catch(() => undefined) : undefined;
    const audit = kept ?? await auditor.auditOf(id);
    if (audit !== undefined) audits.push(audit);
  }
  return audits;
}

function joined([first, ...others]: readonly Audit[], { rules }: Background): Audit | undefined {
  return first === undefined ? undefined : joinAudits([first, ...others], rules.rulebook());
}

async function otherTabs(walk: OpenWalk | undefined, own: readonly string[]): Promise<number> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  return tabs.filter(it => own.includes(siteOf(it.url)) && walk?.tabs.includes(it.id ?? -1) !== true).length;
}
