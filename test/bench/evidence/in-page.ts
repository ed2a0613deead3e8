import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { databaseOpener } from '../../../src/extension/background/database.ts';
import { FLUSH_MAX_MS, IN_HAND_MAX } from '../../../src/extension/background/ledger.ts';
import { pack } from '../../../src/extension/background/packing.ts';
import { newKey, sealWith } from '../../../src/extension/background/seal.ts';
import { evidenceStore } from '../../../src/extension/background/store.ts';
import { records } from '../../support/records.ts';

/** Ways to write evidence into IndexedDB, to be run in one of the extension's own pages. Each writes all it is given, and no earlier answers. */
type Way = (evidence: readonly Evidence[]) => Promise<void>;

const CHUNK = 500;
/** What comes in 60 ms where a page sends 250 requests a second. */
const TRICKLE = 60;
const NAME = 'bench';

function chunksOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => { resolve(request.result); };
    request.onerror = () => { reject(new Error(request.error?.message ?? 'IndexedDB')); };
  });
}

async function openPlain(): Promise<IDBDatabase> {
  await asked(indexedDB.deleteDatabase(NAME));
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => { request.result.createObjectStore('it', { autoIncrement: true }); };
  return await asked(request);
}

async function put(database: IDBDatabase, values: readonly unknown[]): Promise<void> {
  const transaction = database.transaction('it', 'readwrite', { durability: 'relaxed' });
  for (const it of values) transaction.objectStore('it').put(it);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => { resolve(); };
    transaction.onabort = () => { reject(new Error(transaction.error?.message ?? 'aborted')); };
  });
}

async function gzip(text: string): Promise<ArrayBuffer> {
  return await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}

/** Each over a database of its own, made and thrown away outside the time that is taken. */
async function waysOver(plain: IDBDatabase): Promise<Readonly<Record<string, Way>>> {
  const store = evidenceStore(databaseOpener(), await sealWith(await newKey()));
  const visit = { id: crypto.randomUUID(), privately: false };
  const single: Way = async evidence => { for (const it of evidence) await put(plain, [it]); };
  const inChunks = (write: (chunk: readonly Evidence[]) => Promise<void>, size = CHUNK): Way => async evidence => {
    for (const chunk of chunksOf(evidence, size)) await write(chunk);
  };
  return {
    'one put a record': single,
    'one put a record (A/A)': single,
    '500 puts a transaction': inChunks(chunk => put(plain, chunk)),
    'chunk of 500, JSON': inChunks(chunk => put(plain, [JSON.stringify(chunk)])),
    'chunk of 500, JSON + gzip': inChunks(async chunk => { await put(plain, [await gzip(JSON.stringify(chunk))]); }),
    'chunk of 500, JSON + gzip without a Blob': inChunks(async chunk => { await put(plain, [await pack(chunk)]); }),
    'Sillage, chunk of 500': inChunks(chunk => store.append(visit, chunk)),
    'Sillage, as it trickles in': inChunks(chunk => store.append(visit, chunk), TRICKLE),
  };
}

/** Microseconds a record that a way took, once. */
async function time(name: string, count: number): Promise<number> {
  const plain = await openPlain();
  const way = (await waysOver(plain))[name];
  if (way === undefined) throw new Error(`no way is called ${name}`);
  const evidence = records(count);
  const begunMs = performance.now();
  await way(evidence);
  const us = (performance.now() - begunMs) * 1_000 / count;
  plain.close();
  return us;
}

/** Bytes a record takes on the disk as Sillage seals it, and as JSON. */
async function size(count: number): Promise<{ readonly sealed: number; readonly json: number }> {
  const seal = await sealWith(await newKey());
  const evidence = records(count);
  const sealed = await Promise.all(chunksOf(evidence, CHUNK).map(it => seal.close(it)));
  return { sealed: sealed.reduce((sum, it) => sum + it.content.byteLength + it.iv.byteLength, 0) / count, json: JSON.stringify(evidence).length / count };
}

Object.assign(globalThis, { bench: { time, size, lossWindow: { ms: FLUSH_MAX_MS, most: IN_HAND_MAX } } });
