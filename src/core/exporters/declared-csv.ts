import type { Audit, DeclaredRow } from '../audit/audit.ts';
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
    return [HEAD, ...(audit.declared?.rows ?? []).map(it => rowOf(it, audit, named))].map(csvLine).join('');
  },
};

const HEAD = [
  'recipient', 'organization', 'role', 'status', 'beyond', 'unseen', 'declarations', 'purposes', 'bases', 'since', 'expires', 'agreements', 'countries', 'declared_and_received', 'received_only', 'declared_only', 'findings',
];

function rowOf(row: DeclaredRow, { declared }: Audit, named: Named): readonly string[] {
  const recipient = row.recipient && named.get(row.recipient);
  const own = declared?.declarations?.filter(it => row.declarations.includes(it.id)) ?? [];
  const kinds = (isDeclared: boolean, isReceived: boolean): string => row.cells.filter(it => it.declared === isDeclared && it.received === isReceived).map(it => it.category).join(' ');
  const all = (of: (it: typeof own[number]) => string | undefined): string => [...new Set(own.flatMap(it => of(it) ?? []))].join(' ');
  return [
    row.recipient ?? own[0]?.recipient ?? '', recipient?.organization ?? '', recipient?.role ?? '', row.status, row.beyond.join(' '), row.unseen ?? '', row.declarations.join(' '),
    all(it => it.purpose), all(it => it.basis), all(it => it.since), all(it => it.expires), all(it => it.dpa), all(it => it.countries?.join(' ')),
    kinds(true, true), kinds(false, true), kinds(true, false), row.findings.join(' '),
  ];
}
