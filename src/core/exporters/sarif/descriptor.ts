import type { Audit, Outcome } from '../../audit/audit.ts';
import type { Severity } from '../../rulebook/rule.ts';
import { catalogOf } from '../../wording/catalog-of.ts';
import type { Language } from '../../wording/language.ts';
import { localizedIn } from '../../wording/sentences.ts';
import type { Ruling } from '../rulings.ts';
import { messageOf } from './message.ts';
import { normAddress } from './norm-address.ts';
import type { Sheet } from './sheet.ts';

/** SARIF has three levels for what is wrong (§3.27.10). */
export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { critical: 'error', serious: 'error', moderate: 'warning', minor: 'note' };

/** A rule as SARIF describes it (§3.49). */
export function descriptorOf({ rule }: Ruling, { language, words }: Sheet): unknown {
  const { id, says, remedy, basis, severity, penalty, when } = rule;
  const norms = basis.length === 0 ? '' : ` (${words.basis}${catalogOf(language).notation.colon}${basis.join('; ')})`;
  const address = basis.map(normAddress).find(it => it !== undefined);
  return {
    id,
    name: id.split('-').map(it => it.charAt(0).toUpperCase() + it.slice(1)).join(''),
    shortDescription: messageOf(localizedIn(says, language)),
    fullDescription: messageOf(`${localizedIn(says, language)}${norms}`),
    help: messageOf(localizedIn(remedy, language)),
    ...address && { helpUri: address },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { severity, penalty, basis, detector: when.detector, tags: ['privacy'] },
  };
}

/** What notifications are about: what went unseen, by its reason, and what became of detectors. */
export function noticeDescriptorsOf({ gaps, outcomes }: Audit, language: Language): readonly unknown[] {
  const { unseen, outcomes: names } = catalogOf(language);
  const reasons = [...new Set(gaps.map(it => it.reason))];
  const statuses = [...new Set(outcomes.map(it => it.status))].filter(it => it !== 'complete');
  return [
    ...reasons.map(it => ({ id: `gap/${it}`, shortDescription: messageOf(unseen.reasons[it].name), fullDescription: messageOf(unseen.reasons[it].means) })),
    ...statuses.map(it => ({ id: noticeOf(it), shortDescription: messageOf(names[it]) })),
  ];
}

/** What a notification about a detector goes by. */
export function noticeOf(status: Outcome['status']): string {
  return `outcome/${status}`;
}
