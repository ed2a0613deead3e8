import type { Audit } from '../../core/audit/audit.ts';
import type { Style } from './matrix.ts';

/** One line where the site declares its recipients: how many of those observed it did not, and how many went beyond. */
export function declaredLines({ declared }: Audit, { words, paint }: Style): readonly string[] {
  if (declared?.declarations === undefined) return [];
  const observed = declared.rows.filter(it => it.recipient !== undefined);
  const undeclared = observed.filter(it => it.status === 'undeclared').length;
  const beyond = observed.filter(it => it.status === 'outside' || it.status === 'not-in-force').length;
  return [paint(undeclared > 0 ? 'red' : beyond > 0 ? 'yellow' : 'green', words.declared(observed.length, undeclared, beyond))];
}
