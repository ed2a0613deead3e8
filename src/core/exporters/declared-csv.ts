import type { Audit, DeclarationEntry, DeclaredRow, RecipientEntry } from '../audit/audit.ts';
import type { Named } from '../wording/sentences.ts';
import { namedIn } from '../wording/sentences.ts';
import { csvLine } from './cells.ts';
import type { Exporter } from './exporter.ts';

/** Declared recipients beside observed ones, one row for each. */
export const declaredCsv: Exporter = {
  id: 'declared-csv',
  title: 'Declared and observed',
  mediaType: 'text/csv; charset=utf-8',
  extension: '.csv',
  tellsOf: 'declared',
  isFor: ({ declared }) => declared?.declarations !== undefined,
  render(audit) {
    const named = namedIn(audit);
    return [Object.keys(COLUMNS), ...(audit.declared?.rows ?? []).map(it => rowOf(it, audit, named))].map(csvLine).join('');
  },
};

/** A recipient, with what is known of it and what was declared. */
interface Line {
  readonly row: DeclaredRow;
  readonly recipient: RecipientEntry | undefined;
  readonly own: readonly DeclarationEntry[];
}

const COLUMNS: Readonly<Record<string, (line: Line) => string | undefined>> = {
  recipient: ({ row, own }) => row.recipient ?? own[0]?.recipient,
  organization: it => it.recipient?.organization,
  role: it => it.recipient?.role,
  status: it => it.row.status,
  beyond: it => it.row.beyond.join(' '),
  unseen: it => it.row.unseen,
  declarations: it => it.row.declarations.join(' '),
  purposes: it => each(it, ({ purpose }) => purpose),
  bases: it => each(it, ({ basis }) => basis),
  since: it => each(it, ({ since }) => since),
  expires: it => each(it, ({ expires }) => expires),
  agreements: it => each(it, ({ dpa }) => dpa),
  countries: it => each(it, ({ countries }) => countries?.join(' ')),
  declared_and_received: it => kinds(it, true, true),
  received_only: it => kinds(it, false, true),
  declared_only: it => kinds(it, true, false),
  findings: it => it.row.findings.join(' '),
};

function rowOf(row: DeclaredRow, { declared }: Audit, named: Named): readonly string[] {
  const own = declared?.declarations?.filter(it => row.declarations.includes(it.id)) ?? [];
  const line: Line = { row, own, recipient: row.recipient && named.get(row.recipient) };
  return Object.values(COLUMNS).map(column => column(line) ?? '');
}

function each({ own }: Line, of: (it: DeclarationEntry) => string | undefined): string {
  return [...new Set(own.flatMap(it => of(it) ?? []))].join(' ');
}

function kinds({ row }: Line, declared: boolean, received: boolean): string {
  return row.cells.filter(it => it.declared === declared && it.received === received).map(it => it.category).join(' ');
}
