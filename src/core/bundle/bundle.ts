import type { Language } from '../wording/language.ts';

/** One file of a bundle. */
export interface BundleFile {
  /** Where it lies, with `/` between folder and name: `evidence/visit-1.ndjson`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** SHA-256 in hex of each table of knowledge that an audit is made with: whoever has the same gets the same audit. */
export interface KnowledgeDigests {
  readonly organizations: string;
  readonly recipes: string;
  readonly vendors: string;
  readonly iabVendors: string;
}

/** Who made a bundle and when, in their own words. Nothing checks it. */
export interface Made {
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What a bundle says of itself: every other file, and with what it was made. */
export interface Manifest {
  readonly schema: typeof BUNDLE_SCHEMA;
  readonly tool: { readonly name: 'Sillage'; readonly version: string };
  readonly rulebook: { readonly id: string; readonly version: string; readonly digest: string };
  readonly knowledge: KnowledgeDigests;
  /** Only where somebody wanted it said. */
  readonly made?: Made | undefined;
  /** The id of the key that signed it, where one did: so that a signature cannot be taken away unseen by who leaves the rest. */
  readonly signedBy?: string | undefined;
  /** Those of its reports. */
  readonly languages: readonly Language[];
  /** The chain over the evidence of all visits, one after the other. */
  readonly chain: { readonly head: string; readonly visits: readonly { readonly path: string; readonly lines: number; readonly head: string }[] };
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

export const BUNDLE_SCHEMA = 'sillage.bundle/1';

/** The files of a bundle that have a name of their own; evidence and reports are numbered and named beside them. */
export const PATHS = {
  manifest: 'manifest.json', sums: 'SHA256SUMS', signature: 'signature.json', inputs: 'inputs.json', rules: 'rules.yaml', audit: 'audit.json', readme: 'README.txt',
} as const;

/** Files that are not in the manifest's list: it, what is made of it, and what is made over it. */
export const UNLISTED: readonly string[] = [PATHS.manifest, PATHS.sums, PATHS.signature];

/** Of names and versions in a manifest. Characters. */
export const NAME_MAX = 500;

/** A comparison of consent has 6 states of at most 25 visits, two files each. */
export const FILES_MAX = 1_000;
/** All files together, undone. A visit of 10,000 requests takes a tenth of it. Bytes. */
export const BUNDLE_BYTES_MAX = 2 ** 28;

/** Lines of all evidence of a bundle, and of a file of it: what is a byte in the zip takes a hundred in memory. A visit of 10,000 requests has some 50,000. */
export const LINES_MAX = 1_000_000;
/** What is read as JSON or YAML at once: a line of evidence, the inputs, the rules. Read, `[],` takes ten times as much. Bytes. */
export const READ_MAX = 2 ** 25;
/** 1,000 files and 500 visits, with names as long as they may be, take less. Bytes. */
export const MANIFEST_MAX = 2 ** 22;

/** The evidence of a visit, and its chain: one SHA-256 in hex for each line of it. Visits count from 1. */
export function evidencePath(visit: number): string {
  return `evidence/visit-${visit}.ndjson`;
}
export function chainPath(visit: number): string {
  return `evidence/visit-${visit}.chain`;
}
