import type { Audit, StatementEntry } from '../audit/audit.ts';
import type { MeasuresAnswer } from './answers.ts';

/** What each broken rule asks for, most severe first, and what could be done, ranked, with the site's own word on who sees to it and until when. */
export function measuresOf({ violations, findings, measures = [] }: Audit, statements: readonly StatementEntry[]): MeasuresAnswer {
  const about = new Map(findings.map(it => [it.id, it.recipient]));
  const broken = new Set(violations.map(it => it.rule.id));
  const offered = new Set(measures.map(it => it.id));
  const isPlaced = ({ rule, measure }: StatementEntry): boolean => (rule !== undefined && broken.has(rule)) || (measure !== undefined && offered.has(measure));
  return {
    rows: violations.map(({ rule, points, findings: ids }) => ({
      rule, points, recipients: [...new Set(ids.flatMap(id => about.get(id) ?? []))], statements: statements.filter(it => it.rule === rule.id),
    })),
    offers: measures.map(measure => ({ measure, statements: statements.filter(it => it.measure === measure.id) })),
    others: statements.filter(it => !isPlaced(it)),
  };
}
