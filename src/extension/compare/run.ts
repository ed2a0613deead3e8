import type { Audit } from '../../core/audit/audit.ts';
import type { EvidenceLog } from '../../core/evidence/log.ts';
import { ofKind } from '../../core/evidence/log.ts';
import { namesOf } from '../../core/party/domain.ts';
import type { Wanted } from '../../ui/compare/compare-view.ts';
import type { CompareNotice } from '../../ui/words/compare-words.ts';
import { browser } from '../platform/browser.ts';
import { isPrivateWindowOpen } from '../platform/guided-tab.ts';
import { putBack, unfinished, writeUndertaking } from '../platform/undertaking.ts';
import type { Undertaking } from '../platform/undertaking.ts';
import { auditOf } from '../view/audit-of.ts';
import type { Told } from './compare-states.ts';
import { compareStates } from './compare-states.ts';
import { guidedVisit } from './guided-visit.ts';
import { besides } from './permission.ts';

export interface Run {
  readonly wanted: Wanted;
  /** Whether the user allowed what is needed. */
  readonly allowed: Promise<boolean>;
  /** The page was come to from a private window. */
  readonly privately: boolean;
  readonly signal: AbortSignal;
  readonly tell: (told: Told | { readonly what: 'auditing' }) => void;
}

export type Outcome = { readonly audit: Audit } | { readonly notice: CompareNotice };

/** One at a time: two would delete each other's data, and wait for each other's windows. */
export async function run(given: Run): Promise<Outcome> {
  if (!await given.allowed.catch(() => false)) return { notice: 'refused' };
  return await navigator.locks.request('compare', { ifAvailable: true }, async lock => lock === null ? { notice: 'other-running' as const } : await compare(given));
}

/** Compares a page from the click to the audit. However it ends, what it changed in the browser is put back, and nothing stays open. */
async function compare({ wanted, privately, signal, tell }: Run): Promise<Outcome> {
  const { url, ground } = wanted;
  const hosts = new Set<string>();
  const { id: by = browser.tabs.TAB_ID_NONE } = await browser.tabs.getCurrent();
  const undertaken = (): Undertaking => ({ by, inMemory: privately, ...ground === 'cleared' && { site: new URL('/', url).href }, hosts: ground === 'cleared' ? [...hosts] : [], permissions: besides(wanted) });
  try {
    if (ground === 'private' && await isPrivateWindowOpen()) return { notice: 'private-open' };
    // What another comparison left, whose page is gone or broken: this one is the only one that goes on.
    for (const it of await unfinished()) await putBack(it);
    await writeUndertaking(undertaken());
    const visit: Parameters<typeof compareStates>[1]['visit'] = async (task, told) => {
      const visited = await guidedVisit(wanted, { task, tell: told, signal, hosts: [...hosts] });
      for (const it of hostsIn(visited.log)) hosts.add(it);
      await writeUndertaking(undertaken());
      return visited;
    };
    const logs = await compareStates(wanted, { visit, tell, signal });
    if (logs.every(it => ofKind(it, 'navigation').length === 0)) return { notice: 'nothing-seen' };
    tell({ what: 'auditing' });
    return { audit: await auditOf({ visits: logs, known: [], promises: wanted.promises }) };
  } catch {
    return { notice: signal.aborted ? 'stopped' : 'failed' };
  } finally {
    await putBack(undertaken());
  }
}

const HOSTS_MAX = 40;

/** The site's own hosts that a visit contacted, with their ports. */
function hostsIn(log: EvidenceLog): readonly string[] {
  const domain = namesOf(log.visit.url)?.domain;
  const urls = ofKind(log, 'request').filter(it => it.witness === 'browser' && namesOf(it.url)?.domain === domain).map(it => new URL(it.url).host);
  return [...new Set(urls)].slice(0, HOSTS_MAX);
}
