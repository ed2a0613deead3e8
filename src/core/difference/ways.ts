import type { Audit } from '../audit/audit.ts';
import { CONFIDENCES, FORMS } from '../datum/form.ts';
import type { ConsentState, Finding } from '../finding/finding.ts';
import { SEVERITIES } from '../rulebook/rule.ts';
import type { Severity } from '../rulebook/rule.ts';
import type { Direction, Way } from './change.ts';

/** Worst first. Not to know what was chosen is not to know that nothing was. */
const CONSENTS: readonly ConsentState[] = ['refused', 'none', 'unknown', 'granted'];

/** What the rules of an audit say of a finding: the most severe one that it breaks, and all of them. */
export interface Ruled {
  readonly severityOf: (id: string) => Severity | undefined;
  readonly brokenBy: (id: string) => readonly string[];
}

export function ruledIn({ violations }: Audit): Ruled {
  const rules = new Map<string, { readonly ids: string[]; readonly severities: Severity[] }>();
  for (const { rule, findings } of violations) {
    for (const id of findings) {
      const known = rules.get(id) ?? { ids: [], severities: [] };
      rules.set(id, known);
      known.ids.push(rule.id);
      known.severities.push(rule.severity);
    }
  }
  return {
    severityOf: id => SEVERITIES.find(it => rules.get(id)?.severities.includes(it)),
    brokenBy: id => rules.get(id)?.ids ?? [],
  };
}

/** How the later of two findings differs from the earlier, the weightiest first. `severities`: none where other rules judged them. */
export function waysOf(before: Finding, after: Finding, severities?: { readonly before: Severity | undefined; readonly after: Severity | undefined }): readonly Way[] {
  return [
    ...severities === undefined ? [] : severityWay(severities),
    ...before.form !== undefined && after.form !== undefined && before.form !== after.form ? [{ what: 'form', before: before.form, after: after.form, direction: towards(FORMS, before.form, after.form) } as const] : [],
    ...before.consent === after.consent ? [] : [{ what: 'consent', before: before.consent, after: after.consent, direction: towards(CONSENTS, before.consent, after.consent) } as const],
    ...before.confidence === after.confidence ? [] : [{ what: 'confidence', before: before.confidence, after: after.confidence, direction: towards(CONFIDENCES, before.confidence, after.confidence) } as const],
  ];
}

function severityWay({ before, after }: { readonly before: Severity | undefined; readonly after: Severity | undefined }): readonly Way[] {
  return before === after ? [] : [{ what: 'severity', before, after, direction: towards([...SEVERITIES, undefined], before, after) }];
}

function towards<T>(worstFirst: readonly T[], before: T, after: T): Direction {
  return worstFirst.indexOf(after) < worstFirst.indexOf(before) ? 'worse' : 'better';
}
