import type { Audit, RecipientEntry } from '../audit/audit.ts';
import { DATA_CATEGORIES } from '../datum/category.ts';
import { ROLES } from '../party/recipient.ts';
import type { Role } from '../party/recipient.ts';
import type { InterestAnswer, InterestRow } from './answers.ts';

/** Third parties by what they are for, with what people paid for them: their data, and what their own machine and connection did. */
export function interestOf({ recipients }: Audit): InterestAnswer {
  const third = recipients.filter(it => it.party === 'third');
  return { rows: ROLES.map(role => rowOf(role, third.filter(it => it.role === role))).filter(it => it.recipients.length > 0) };
}

function rowOf(role: Role, own: readonly RecipientEntry[]): InterestRow {
  const waits = own.flatMap(it => it.waitedMs ?? []);
  return {
    role, recipients: own.map(it => it.domain), receivers: own.filter(it => it.received.length > 0).length,
    categories: DATA_CATEGORIES.filter(category => own.some(it => it.received.some(other => other.category === category))),
    requests: sum(own.map(it => it.requests)), bytes: sum(own.map(it => it.bytes)), ...waits.length > 0 && { waitedMs: sum(waits) },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, it) => total + it, 0);
}
