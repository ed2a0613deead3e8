import { BUNDLE_BYTES_MAX } from '../../core/bundle/bundle.ts';
import type { PublicKey } from '../../core/bundle/keys.ts';
import type { Verified } from '../../core/bundle/verified.ts';
import { browser } from '../platform/browser.ts';

/** What the worker is asked. */
export interface VerifyOrder {
  readonly zip: ArrayBuffer;
  /** Which Sillage this is: another one makes other audits. */
  readonly version: string;
  /** The key that must have signed it. */
  readonly key?: PublicKey | undefined;
}

/** What is not even read. */
function tooLarge(): Verified {
  return { schema: 'sillage.verified/1', result: 'changed', faults: [{ kind: 'too-large', file: '' }], signature: { status: 'not-read' }, rederived: { status: 'not-tried' }, checked: { files: 0, visits: 0, lines: 0 } };
}

/** Verifies a file in a worker of its own. Rejects where the file cannot be read, or the worker ends. */
export async function verifyFile(file: Blob, key: PublicKey | undefined): Promise<Verified> {
  const { version } = browser.runtime.getManifest();
  if (file.size > BUNDLE_BYTES_MAX) return tooLarge();
  const zip = await file.arrayBuffer();
  const worker = new Worker(new URL('./verifying.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Verified>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Verified>) => { resolve(data); });
      worker.addEventListener('error', () => { reject(new Error('verify: the worker ended')); });
      const order: VerifyOrder = { zip, version, ...key && { key } };
      worker.postMessage(order, [zip]);
    });
  } finally {
    worker.terminate();
  }
}
