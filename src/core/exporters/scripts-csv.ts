import type { Audit, ScriptEntry } from '../audit/audit.ts';
import { catalogOf } from '../wording/catalog-of.ts';
import type { Language } from '../wording/language.ts';
import { doingsOf, loaderOf, scriptName } from '../wording/sentences.ts';
import { csvLine } from './cells.ts';
import type { Exporter } from './exporter.ts';

/**
 * The inventory of scripts as a record for PCI DSS 4.0.1 §6.4.3, one row each. What only the site can say stays empty: why the
 * script is needed, who authorized it, and when.
 */
export const scriptsCsv: Exporter = {
  id: 'scripts-csv',
  title: 'Scripts (PCI DSS 6.4.3)',
  mediaType: 'text/csv; charset=utf-8',
  extension: '.csv',
  tellsOf: 'scripts',
  render: (audit, language) => [Object.keys(COLUMNS), ...audit.scripts.map(it => Object.values(COLUMNS).map(column => column(it, { audit, language })))].map(csvLine).join(''),
};

interface Sheet {
  readonly audit: Audit;
  readonly language: Language;
}

type Column = (script: ScriptEntry, sheet: Sheet) => string;

const COLUMNS: Readonly<Record<string, Column>> = {
  url: (it, { language }) => scriptName(it, language),
  owner: it => it.organization ?? it.domain,
  party: it => it.party,
  loaded_by: (it, { language }) => loaderOf(it, language),
  loaded_how: it => it.mode,
  integrity: it => it.integrity,
  sha256: (it, { language }) => it.hashed === 'yes' ? it.sha256.join(' ') : it.of === 'page' ? '' : catalogOf(language).scripts.hashed[it.hashed],
  first_seen: ({ firstMs }, { audit }) => `${audit.visits[0]?.startedAt ?? ''} +${firstMs} ms`.trim(),
  pages: it => it.pages.join(' '),
  doing: (it, { language }) => doingsOf(it, language).join('; '),
  justification: () => '',
  authorized_by: () => '',
  authorized_on: () => '',
};
