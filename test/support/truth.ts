import type { Audit } from '../../src/core/audit/audit.ts';
import { domainOf } from '../../src/core/party/domain.ts';
import type { KnownValue, TruthForm } from '../sites/ground-truth.ts';
import { carried } from '../sites/ground-truth.ts';
import type { Received } from '../sites/server/received.ts';

/** What the server really got of these values, and whom it played: `segment.io email-address plain`, sorted, each once. */
export function truthOf(received: readonly Received[], values: readonly KnownValue[], firstParty: string): readonly string[] {
  return sorted(carried(received, values).map(it => `${domainOf(it.received.host)} ${it.category} ${FORMS[it.form]}`).filter(it => !it.startsWith(`${firstParty} `)));
}

/** What an audit says of the same, in the same words. */
export function toldBy({ findings }: Audit): readonly string[] {
  return sorted(findings.filter(it => it.detector === 'exposed-personal-data').map(it => `${it.recipient} ${it.category ?? ''} ${it.form ?? ''}`));
}

// Escaping and compression are the transport's business: both sides call what they carry plain.
const FORMS: Readonly<Record<TruthForm, string>> = {
  plain: 'plain', transport: 'plain', base64: 'encoded', hex: 'encoded', md5: 'hashed', sha1: 'hashed', sha256: 'hashed', sha512: 'hashed',
};

function sorted(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].toSorted();
}
