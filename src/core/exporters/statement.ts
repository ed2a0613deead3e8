import type { Exporter } from './exporter.ts';
import { json } from './json.ts';
import { statementPage } from './statement/page.ts';

/**
 * One page that a vendor can publish: who was seen to receive what, what could not be seen, and how to check it; and the same for
 * programs, in the page. It says the digest of the audit it is drawn from, as `audit.json` holds it.
 */
export const statement: Exporter = {
  id: 'statement',
  title: 'Public statement',
  mediaType: 'text/html; charset=utf-8',
  extension: '.html',
  onRequest: true,
  render: (audit, language) => statementPage(audit, json.render(audit, language), language),
};
