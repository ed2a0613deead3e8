import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { DataCategory } from '../../src/core/datum/category.ts';
import type { Recipe } from '../../src/core/datum/recipe.ts';
import type { Carried } from '../../src/core/payload/field.ts';

/** What the search has to answer at the least: a digest is a digest; a part may be told as the whole. */
export type Expected = 'exact' | 'digest' | 'partial';

/** One way to tidy a value. `key` names a field that speaks of the category. */
export interface NormalizationVector {
  readonly category: DataCategory;
  readonly value: string;
  readonly label: string;
  readonly text: string;
  readonly kind: 'whole' | 'part' | 'weak';
  readonly key: string;
}

export interface DigestVector {
  readonly text: string;
  readonly digests: Readonly<Record<string, string>>;
  readonly checksums: Readonly<Record<string, number>>;
}

/** A digest of a digest: of the first one's hexadecimal text (either case) and of its bytes. */
export interface TwiceVector {
  readonly value: string;
  readonly steps: readonly [string, string];
  readonly ofHex: string;
  readonly ofRaw: string;
  readonly ofUpperHex: string;
}

export interface KeyedVector {
  readonly value: string;
  readonly digest: string;
  readonly key: string;
  readonly hmac: string;
  readonly saltBefore: string;
}

/** A text in every form, by the form's name: texts, bytes as hexadecimal text, packed bytes as base64. */
export interface FormsVector {
  readonly text: string;
  readonly ofText: Readonly<Record<string, string>>;
  readonly ofBytes: Readonly<Record<string, string>>;
  readonly bytes: Readonly<Record<string, string>>;
  readonly packed: Readonly<Record<string, string>>;
  readonly lz: Readonly<Record<string, string>>;
}

/** A request that carries a value through normalization, digest, text form, compression and channel. */
export interface WireVector {
  readonly category: DataCategory;
  readonly value: string;
  readonly chain: readonly [normalization: string, digest: string, form: string, compression: string, channel: string];
  readonly expected: Expected;
  readonly carried: readonly Carried[];
}

/** Requests the grid has no axis for. `stream`: the value grows from request to request. `open`: a question nobody has answered, so nothing is demanded. */
export interface SpecialVector extends Omit<WireVector, 'chain'> {
  readonly name: string;
  readonly recipe?: Recipe;
  readonly stream?: true;
  readonly open?: string;
}

interface Vectors {
  readonly 'normalizations': NormalizationVector;
  readonly 'digests': DigestVector;
  readonly 'digests-twice': TwiceVector;
  readonly 'keyed': KeyedVector;
  readonly 'forms': FormsVector;
  readonly 'wires': WireVector;
  readonly 'specials': SpecialVector;
}

export type VectorFile = keyof Vectors;

export const VECTOR_FILES: readonly VectorFile[] = ['normalizations', 'digests', 'digests-twice', 'keyed', 'forms', 'wires', 'specials'];

/** The vectors that `make.py` wrote. Throws where the data is not what its header says: then somebody has edited it by hand. */
export function vectorsOf<Name extends VectorFile>(name: Name): readonly Vectors[Name][] {
  const whole = gunzipSync(readFileSync(fileURLToPath(new URL(`data/${name}.ndjson.gz`, import.meta.url)))).toString();
  const end = whole.indexOf('\n') + 1;
  const lines = whole.slice(end);
  const head = JSON.parse(whole.slice(0, end)) as { readonly vectors: number; readonly sha256: string };
  const sha256 = createHash('sha256').update(lines).digest('hex');
  if (sha256 !== head.sha256) throw new Error(`test/vectors/data/${name}.ndjson.gz: its lines hash to ${sha256}, its header says ${head.sha256}. Run python3 test/vectors/make.py.`);
  const vectors = lines.trimEnd().split('\n').map(it => JSON.parse(it) as Vectors[Name]);
  if (vectors.length !== head.vectors) throw new Error(`test/vectors/data/${name}.ndjson.gz: expected ${head.vectors} vectors, got ${vectors.length}`);
  return vectors;
}
