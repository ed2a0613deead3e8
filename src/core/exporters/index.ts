import { consentCsv } from './consent-csv.ts';
import { csv } from './csv.ts';
import { declaredCsv } from './declared-csv.ts';
import type { Exporter } from './exporter.ts';
import { har } from './har.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { scriptsCsv } from './scripts-csv.ts';
import { statement } from './statement.ts';

/**
 * Every format an audit can leave in. To add one: a file of its id with the shape of `exporter.ts`, its line here, its
 * test; if it needs parts, a folder of its name. Each accounts for every finding, whether or not a rule speaks of it, but for
 * those that say that they tell of something else.
 */
export const EXPORTERS: readonly Exporter[] = [html, json, csv, scriptsCsv, consentCsv, declaredCsv, markdown, sarif, junit, har, statement];
