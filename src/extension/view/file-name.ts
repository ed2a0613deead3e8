import type { Audit } from '../../core/audit/audit.ts';
import type { Exporter } from '../../core/exporters/exporter.ts';

/** `sillage-shop.example-2026-11-21.html`: whose audit, of which day. Safe on every file system. */
export function fileNameOf({ visits }: Audit, { extension }: Exporter): string {
  const page = visits[0]?.page ?? '';
  const host = URL.canParse(page) ? new URL(page).hostname : '';
  const parts = ['sillage', host, visits[0]?.startedAt.slice(0, 10) ?? ''];
  return parts.map(it => it.replace(/[^\w.-]+/gu, '-')).filter(it => it !== '').join('-') + extension;
}
