import type { Declaration } from '../../src/core/declaration/declaration.ts';

/** A declaration of a recipient; of all that is not said, the plainest. */
export function declared(recipient: string, more: Partial<Declaration> = {}): Declaration {
  return { id: recipient.toLowerCase().replace(/[^a-z0-9]+/gu, '-'), recipient, purpose: 'advertising', categories: [], basis: 'contract', ...more };
}
