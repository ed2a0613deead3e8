import { readdirSync, readFileSync } from 'node:fs';
import type { Carried } from '../../src/core/payload/field.ts';

/** A request in a vendor's format: recorded from its own library, or made from what documents it. Nobody's data are in it. */
export interface VendorFixture {
  readonly vendor: string;
  readonly id: string;
  /** Recorded how, or the address of the document. */
  readonly from: string;
  readonly carried: Carried;
  readonly says: {
    readonly message: string;
    readonly events: readonly string[];
    /** `email-address hashed query ud[em]`, with `absent` behind it where nothing stands there. */
    readonly declared: readonly string[];
    /** Whether it is told by its shape at any host. */
    readonly byShape: boolean;
    /** Left out where it went to the vendor. */
    readonly by?: 'shape' | undefined;
  };
}

const FOLDER = 'test/knowledge/vendors';

/** Every fixture of every vendor. */
export const vendorFixtures: readonly VendorFixture[] = readdirSync(FOLDER).flatMap(file => {
  const written = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as readonly (Omit<VendorFixture, 'vendor' | 'carried'> & { readonly url: string; readonly text?: string; readonly base64?: string })[];
  return written.map(({ url, text, base64, ...rest }) => ({ ...rest, vendor: file.replace(/[.]json$/u, ''), carried: { url, headers: [], body: bodyOf(text, base64) } }));
});

function bodyOf(text: string | undefined, base64: string | undefined): Carried['body'] {
  if (text !== undefined) return { kind: 'text', text, bytes: Buffer.byteLength(text), cut: false };
  return base64 === undefined ? { kind: 'none' } : { kind: 'binary', base64, bytes: Buffer.from(base64, 'base64').length, cut: false };
}

/** The same request to somebody else: a proxy of the site's own, whose path says nothing. */
export function elsewhere({ url, ...rest }: Carried, host = 'data.shop.test'): Carried {
  const at = url.indexOf('?');
  return { ...rest, url: `https://${host}/x/y${at === -1 ? '' : url.slice(at)}` };
}
