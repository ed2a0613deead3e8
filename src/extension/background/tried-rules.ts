import { tryRules } from '../../core/audit/trial.ts';
import type { Hears } from '../../messaging/protocol.ts';
import type { History } from './history.ts';
import type { Rules } from './rules.ts';

/** What rules that are being written would change in the latest audit that was made here, and not taken in from a file: mistakes first, and nothing else while there are any. */
export async function triedRules(source: string, { rules, history }: { readonly rules: Pick<Rules, 'read' | 'rulebook'>; readonly history: Pick<History, 'list' | 'find'> }): Promise<Hears<'rules/try'>> {
  const file = rules.read(source);
  if (!file.ok) return { complaints: file.complaints };
  const latest = (await history.list()).find(it => !it.imported);
  const audit = latest && await history.find(latest.id);
  if (latest === undefined || audit === undefined) return { complaints: [] };
  return { complaints: [], trial: { page: latest.page, startedAt: latest.startedAt, ...tryRules(audit, rules.rulebook(), file.rulebook) } };
}
