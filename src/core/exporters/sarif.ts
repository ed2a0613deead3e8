import type { Exporter } from './exporter.ts';
import { logOf } from './sarif/log.ts';

/**
 * What breaks the rules, for code scanning: SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
 * A result is a finding that breaks a rule, and nothing else is one, though SARIF has kinds for what passed or could not be looked at:
 * GitHub shows each result as an alert, whatever its kind (https://github.com/microsoft/PSRule/issues/955). Those are notifications,
 * each with the kind that SARIF would have for it; findings that no rule speaks of are in the properties of the run.
 */
export const sarif: Exporter = {
  id: 'sarif',
  title: 'SARIF',
  mediaType: 'application/sarif+json',
  extension: '.sarif',
  onRequest: true,
  render: (audit, language) => logOf([audit], language),
  renderAll: logOf,
};
