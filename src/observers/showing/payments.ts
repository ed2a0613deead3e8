import type { Labelled } from './labelled.ts';
import { labelled, shortText, VALUE_MAX } from './labelled.ts';

/** A page of a statement. */
const ROWS_MAX = 60;

const DATE = /\b(?:date|datum|fecha|jour)\b/iu;
const AMOUNT = /\b(?:amount|montant|debit|credit|débit|crédit|paid (?:in|out)|sum|somme|betrag|importe)(?!\p{L})/iu;
const WHAT = /\b(?:paid to|merchant|payee|description|details?|détails?|libell[ée]|commerçant|marchand|op[ée]ration|transaction|counterparty|b[ée]n[ée]ficiaire|label)(?!\p{L})/iu;

/** The amounts and merchants of a table that is a list of payments by its own headings: dates, amounts and to whom. */
export function paymentsIn(table: HTMLTableElement): readonly Labelled[] {
  const [head, ...rows] = [...table.rows].slice(0, ROWS_MAX + 1);
  const titles = [...head?.cells ?? []].map(it => (it.localName === 'th' ? shortText(it) : ''));
  const isOne = [DATE, AMOUNT, WHAT].every(pattern => titles.some(it => pattern.test(it)));
  if (!isOne) return [];
  const columns = titles.flatMap((title, i) => (AMOUNT.test(title) || WHAT.test(title) ? [{ title, i }] : []));
  return rows.flatMap(row => columns.flatMap(({ title, i }) => {
    const cell = row.cells[i];
    const value = cell === undefined ? '' : shortText(cell);
    return value === '' || value.length > VALUE_MAX ? [] : [labelled('transaction', title, value)];
  }));
}
