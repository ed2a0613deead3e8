import * as v from 'valibot';
import { record } from '../shape/record.ts';
import type { Complaint, Shaped } from '../shape/shape.ts';
import { shaped } from '../shape/shape.ts';
import { complaining } from '../shape/complaining.ts';
import { LANGUAGES } from '../wording/language.ts';
import { BUNDLE_BYTES_MAX, BUNDLE_SCHEMA, evidencePath, FILES_MAX, NAME_MAX } from './bundle.ts';
import type { BundleFile, Manifest } from './bundle.ts';
import { sha256Of } from './hashing.ts';
import { jsonText } from './texts.ts';

const digest = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/u, '64 hexadecimal digits, in small letters'));
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(NAME_MAX));
const amount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(BUNDLE_BYTES_MAX));
const list = <T extends v.GenericSchema>(of: T, what: string) => v.pipe(v.array(of, what), v.maxLength(FILES_MAX, `at most ${FILES_MAX} entries`));

const manifestShape: v.GenericSchema<unknown, Manifest> = v.pipe(record({
  schema: v.literal(BUNDLE_SCHEMA),
  tool: record({ name: v.literal('Sillage'), version: text }),
  rulebook: record({ id: text, version: text, digest }),
  knowledge: record({ organizations: digest, recipes: digest, vendors: digest, iabVendors: digest }),
  made: v.optional(record({ by: text, at: v.pipe(v.string(), v.isoTimestamp('a time, as 2026-01-31T12:00:00.000Z')) })),
  signedBy: v.optional(v.pipe(v.string(), v.regex(/^[\da-f]{32}$/u, '32 hexadecimal digits, in small letters'))),
  languages: v.pipe(v.array(v.picklist(LANGUAGES), 'a list of languages'), v.minLength(1), v.maxLength(LANGUAGES.length)),
  chain: record({ head: digest, visits: v.pipe(list(record({ path: text, lines: amount, head: digest }), 'a list of visits'), complaining(wrongVisits)) }),
  files: v.pipe(list(record({ path: text, bytes: amount, sha256: digest }), 'a list of files'), complaining(unsortedFiles)),
}, 'the named fields of a bundle’s manifest'), v.readonly());

/** What a manifest must look like; every mistake is told. */
export function readManifest(given: unknown): Shaped<Manifest> {
  return shaped(manifestShape, given);
}

/** The manifest as the bundle has it: there is one way to write each. */
export function manifestText({ schema, tool, rulebook, knowledge, made, signedBy, languages, chain, files }: Manifest): string {
  return jsonText({
    schema,
    tool: { name: tool.name, version: tool.version },
    rulebook: { id: rulebook.id, version: rulebook.version, digest: rulebook.digest },
    knowledge: { organizations: knowledge.organizations, recipes: knowledge.recipes, vendors: knowledge.vendors, iabVendors: knowledge.iabVendors },
    ...made && { made: { by: made.by, at: made.at } },
    ...signedBy !== undefined && { signedBy },
    languages,
    chain: { head: chain.head, visits: chain.visits.map(({ path, lines, head }) => ({ path, lines, head })) },
    files: files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
  });
}

/** The entry of a file in the manifest's list. */
export function listedFile({ path, bytes }: BundleFile): Manifest['files'][number] {
  return { path, bytes: bytes.length, sha256: sha256Of(bytes) };
}

/** `SHA256SUMS`: the digests of all files and of the manifest, as `sha256sum -c` reads them. */
export function sumsText({ files }: Manifest, manifest: BundleFile): string {
  return [...files, listedFile(manifest)].toSorted((a, b) => a.path < b.path ? -1 : 1).map(it => `${it.sha256}  ${it.path}\n`).join('');
}

function wrongVisits(visits: unknown): readonly Complaint[] {
  return pathsIn(visits).flatMap((path, i) => path === evidencePath(i + 1) ? [] : [{ path: [i, 'path'], expected: evidencePath(i + 1) }]);
}

function unsortedFiles(files: unknown): readonly Complaint[] {
  const paths = pathsIn(files);
  return paths.flatMap((path, i) => i === 0 || String(paths[i - 1]) < String(path) ? [] : [{ path: [i, 'path'], expected: 'each file once, sorted by name' }]);
}

function pathsIn(entries: unknown): readonly unknown[] {
  return Array.isArray(entries) ? entries.map((it: unknown) => (Object(it) as { readonly path?: unknown }).path) : [];
}
