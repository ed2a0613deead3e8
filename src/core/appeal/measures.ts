import type { Audit, StatementEntry } from '../audit/audit.ts';
import type { MeasuresAnswer } from './answers.ts';

/** What each broken rule asks for, most severe first, with the site's own word on who sees to it and until when. */
export function measuresOf({ violations, findings }: Audit, statements: readonly StatementEntry[]): MeasuresAnswer {
  const about = new Map(findings.map(it => [it.id, it.recipient]));
  const broken = new Set(violations.map(it => it.rule.id));
  return {
    rows: violations.map(({ rule, points, findings: ids }) => ({
      rule, points, recipients: [...new Set(ids.flatMap(id => about.get(id) ?? []))], statements: statements.filter(it => it.rule === rule.id),
    })),
    others: statements.filter(it => it.rule === undefined || !broken.has(it.rule)),
  };
}
