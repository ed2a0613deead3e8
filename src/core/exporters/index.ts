import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { html } from './html.ts';
import { json } from './json.ts';

/** Every format an audit can leave in. */
export const EXPORTERS: readonly Exporter[] = [html, json, csv];
