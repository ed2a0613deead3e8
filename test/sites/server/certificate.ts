import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A key pair for all hosts that are served, and what a browser must be told to trust just that one. */
export interface Certificate {
  readonly key: string;
  readonly certificate: string;
  /** Base64 SHA-256 of the public key, for Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
}

export const makeCertificate = async (patterns: readonly string[]): Promise<Certificate> => {
  const altNames = patterns.map((value) => ({ type: 2 as const, value }));
  const pair = await generate([{ name: 'commonName', value: 'Sillage test bed' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  const der = new X509Certificate(pair.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: pair.private, certificate: pair.cert, spki: createHash('sha256').update(der).digest('base64') };
};
