import type { Audit, RecipientEntry } from '../audit/audit.ts';
import { DATA_CATEGORIES } from '../datum/category.ts';
import { FORMS } from '../datum/form.ts';
import { byRecipient } from '../finding/by-recipient.ts';
import { CONSENT_STATES } from '../finding/finding.ts';
import type { Finding } from '../finding/finding.ts';
import type { ExposureAnswer, ExposureCell, ExposureRow } from './answers.ts';

/** Who received what, by what the visitor had chosen, observed beside declared. */
export function exposureOf(audit: Audit): ExposureAnswer {
  const third = audit.recipients.filter(it => it.party === 'third');
  const found = byRecipient(audit.findings);
  const rows = third.filter(it => it.received.length > 0).map(it => rowOf(it, found.get(it.domain) ?? [], audit));
  const undeclared = audit.declared?.declarations && audit.declared.rows.filter(it => it.status === 'undeclared').length;
  return {
    rows, contacted: third.filter(isContacted).length,
    unasked: rows.filter(it => it.received.some(({ by }) => by.none.length + by.refused.length > 0)).length,
    ...undeclared !== undefined && { undeclared },
  };
}

/** For whom something is merely kept was not seen to be asked for anything. */
function isContacted({ requests, received }: RecipientEntry): boolean {
  return requests > 0 || received.length > 0;
}

function rowOf({ domain, received, firstMs }: RecipientEntry, findings: readonly Finding[], { declared }: Audit): ExposureRow {
  const row = declared?.rows.find(it => it.recipient === domain);
  const own = declared?.declarations?.filter(it => row?.declarations.includes(it.id)) ?? [];
  return {
    recipient: domain, firstMs, received: cellsOf(received, findings), ...row && { declared: row.status },
    countries: [...new Set(own.flatMap(it => it.countries ?? []))].toSorted(),
  };
}

/** The findings that a recipient's entry names prove what it received; others of the same kind of data only repeat it. */
function cellsOf(received: RecipientEntry['received'], findings: readonly Finding[]): readonly ExposureCell[] {
  return DATA_CATEGORIES.filter(category => received.some(it => it.category === category)).map(category => {
    const entries = received.filter(it => it.category === category);
    const named = new Set(entries.flatMap(it => it.findings));
    const proofs = findings.filter(it => named.has(it.id));
    const by = Object.fromEntries(CONSENT_STATES.map(state => [state, proofs.filter(it => it.consent === state).map(it => it.id)])) as unknown as ExposureCell['by'];
    return { category, forms: FORMS.filter(form => entries.some(it => it.form === form)), by };
  });
}
