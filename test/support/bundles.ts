import type { Case } from '../../src/core/dossier/case.ts';
import type { Visit } from '../../src/core/evidence/log.ts';
import type { BundleFile, KnowledgeDigests } from '../../src/core/bundle/bundle.ts';
import { digestOfData, sha256Of } from '../../src/core/bundle/hashing.ts';
import { PATHS } from '../../src/core/bundle/bundle.ts';
import { secretKeyFrom } from '../../src/core/bundle/keys.ts';
import type { SecretKey } from '../../src/core/bundle/keys.ts';
import { makeBundle } from '../../src/core/bundle/make.ts';
import type { BundleOrder } from '../../src/core/bundle/make.ts';
import { listedFile, manifestText, readManifest, sumsText } from '../../src/core/bundle/manifest.ts';
import { signatureText } from '../../src/core/bundle/signature.ts';
import { bytesOf, parsed, textIn } from '../../src/core/bundle/texts.ts';
import { readZip } from '../../src/core/bundle/zip/read.ts';
import { knowledge } from './knowledge.ts';
import { visit } from './visit.ts';

/** The values of the person in the story. None of them may be in a bundle. */
export const PERSON: Readonly<Record<'email' | 'name' | 'phone' | 'id', string>> = { email: 'ottilie.brandt@kestrel-mail.example', name: 'Ottilie Brandtmeyer', phone: '+49 30 5550 1234', id: 'KN-4471-9920-55' };
/** Nobody's, of the same looks. */
export const NOBODY: typeof PERSON = { email: 'quexal.morvin@blurnet-post.example', name: 'Quexalia Morvintos', phone: '+49 30 5550 9876', id: 'ZX-1180-3347-12' };

export const DIGESTS: KnowledgeDigests = { organizations: digestOfData(1), recipes: digestOfData(2), vendors: digestOfData(3), iabVendors: digestOfData(4) };
export const HERE = { knowledge, digests: DIGESTS };

export const KEY = secretKeyFrom(Uint8Array.from({ length: 32 }, (_, i) => i + 1));
export const OTHER_KEY = secretKeyFrom(Uint8Array.from({ length: 32 }, (_, i) => 200 - i));

/** Two visits of a site that gives away what was typed, as each host saw it. */
export function leakyCase(host: Visit['host'] = 'command', { email, name, phone, id } = PERSON): Case {
  const told = (state: 'S0' | 'S2') => visit('https://shop.example/sign-up', { host, state })
    .goesTo('https://shop.example/sign-up')
    .types({ name: 'email', autocomplete: 'email' }, email).types({ name: 'name', autocomplete: 'name' }, name)
    .submits('https://shop.example/join')
    .sends('https://collect.tracker.example/v1', { body: JSON.stringify({ email, n: name, p: phone }), channel: 'fetch', scripts: ['https://cdn.tracker.example/t.js'] })
    .sends(`https://pixel.ads.example/p?em=${sha256Of(bytesOf(email))}&b=${encodeURIComponent(btoa(email))}&id=${id}`, { channel: 'image', headers: [['referer', 'https://shop.example/sign-up']] })
    .misses('request', 'limit-reached', 2).log;
  return {
    visits: [told('S0'), told('S2')],
    known: [
      { category: 'email-address', value: email, origin: 'canary' }, { category: 'phone-number', value: phone, origin: 'watched' },
      { category: 'customer-id', value: id, origin: 'watched' },
    ],
    promises: [{ says: 'We never share your data.', means: 'shares-nothing' }],
  };
}

/** The story told of nobody: what replacing its values comes to, whoever does it. */
export const OF_NOBODY: BundleOrder['pseudonymize'] = ({ visits: [first] }) => ({ case: leakyCase(first?.visit.host, NOBODY), withheld: 0 });

/** What a bundle of the story is made of. */
export function orderOf(host: Visit['host'] = 'command', about: Partial<BundleOrder> = {}): BundleOrder {
  return { case: leakyCase(host), knowledge, digests: DIGESTS, languages: ['en'], pseudonymize: OF_NOBODY, ...about };
}

export function bundleOf(host: Visit['host'] = 'command', about: Partial<BundleOrder> = {}): Uint8Array {
  const made = makeBundle(orderOf(host, about));
  if (!made.ok) throw new Error(JSON.stringify(made.leftovers));
  return made.zip;
}

export function filesIn(zip: Uint8Array): readonly BundleFile[] {
  const { files, faults } = readZip(zip);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return files;
}

export function textOf(files: readonly BundleFile[], path: string): string {
  return textIn(files.find(it => it.path === path)?.bytes ?? new Uint8Array()) ?? '';
}

/** The files with one of them made anew of its text; one that is not there is added. */
export function withFile(files: readonly BundleFile[], path: string, change: (text: string) => string): readonly BundleFile[] {
  return [...files.filter(it => it.path !== path), { path, bytes: bytesOf(change(textOf(files, path))) }];
}

/**
 * What somebody does who knows how bundles are made: the manifest and the sums are written anew to fit the files. With a key it is signed with that; without,
 * a signature that is there stays.
 */
export function patchedUp(files: readonly BundleFile[], key?: SecretKey): readonly BundleFile[] {
  const read = readManifest(parsed(textOf(files, PATHS.manifest)));
  if (!read.ok) throw new Error(JSON.stringify(read.complaints));
  const listed = files.filter(it => ![PATHS.manifest, PATHS.sums, PATHS.signature].includes(it.path as never)).toSorted((a, b) => a.path < b.path ? -1 : 1);
  const told = { ...read.value, files: listed.map(listedFile) };
  const manifest = { path: PATHS.manifest, bytes: bytesOf(manifestText(told)) };
  const signature = key === undefined ? files.filter(it => it.path === PATHS.signature) : [{ path: PATHS.signature, bytes: bytesOf(signatureText(manifest.bytes, key)) }];
  return [...listed, manifest, { path: PATHS.sums, bytes: bytesOf(sumsText(told, manifest)) }, ...signature];
}
