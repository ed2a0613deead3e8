import type { Audit } from '../audit/audit.ts';
import { EXPORTERS } from '../exporters/index.ts';
import { json } from '../exporters/json.ts';
import type { Exporter } from '../exporters/exporter.ts';
import type { Language } from '../wording/language.ts';
import type { BundleFile } from './bundle.ts';
import { PATHS } from './bundle.ts';
import { bytesOf } from './texts.ts';

/** The audit, and what every exporter makes of it in each language: `report.en.html`, `findings.fr.csv`. */
export function reportsOf(audit: Audit, languages: readonly Language[]): readonly BundleFile[] {
  const exporters = EXPORTERS.filter(it => it.id !== json.id && it.isFor?.(audit) !== false);
  return [
    { path: PATHS.audit, bytes: bytesOf(json.render(audit, 'en')) },
    ...languages.flatMap(language => exporters.map(it => ({ path: `${stemOf(it)}.${language}${it.extension}`, bytes: bytesOf(it.render(audit, language)) }))),
  ];
}

/** By what people call it; by its id where nobody has a name for it. */
function stemOf({ id, tellsOf }: Exporter): string {
  return STEMS[id] ?? tellsOf ?? id;
}

const STEMS: Readonly<Record<string, string>> = { html: 'report', csv: 'findings', markdown: 'report', sarif: 'audit' };
