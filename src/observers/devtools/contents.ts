import { createHash } from 'node:crypto';
import type { Protocol } from 'puppeteer-core';
import type { Listening } from './listening.ts';

/** A longer script is not read: the largest that pages are made of have a few megabytes. Bytes on the wire, then in UTF-8. */
export const CONTENT_MAX_BYTES = 16 << 20;
/** Of one visit's scripts so many are read; more than an inventory lists. */
export const CONTENTS_MAX = 2_000;

/** Scripts that were read in one visit, whichever of its targets they ran in. */
export interface ContentBudget { left: number }

/**
 * Tells what each script that came said, by its digest. The browser still has it: nothing is asked of the network again. Of one
 * that is too long, one too many, or gone with its page nothing is told, and the inventory says so beside it.
 */
export function listenToContents({ exchanges, tell, nowMs, pending, target: { session } }: Listening, budget: ContentBudget): void {
  const coming = new Set<string>();
  const read = async (exchange: string): Promise<void> => {
    const told = await session.send('Network.getResponseBody', { requestId: exchange }).then(digested, () => undefined);
    if (told === undefined) return;
    exchanges.of(exchange).late(() => { tell({ document: '', atMs: nowMs() }, { kind: 'content', exchange, hop: Math.max(0, exchanges.of(exchange).hop()), ...told }); });
  };
  session.on('Network.responseReceived', ({ requestId, type }) => { if (type === 'Script') coming.add(requestId); });
  session.on('Network.loadingFailed', ({ requestId }) => { coming.delete(requestId); });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!coming.delete(requestId) || budget.left <= 0 || encodedDataLength > CONTENT_MAX_BYTES) return;
    budget.left -= 1;
    pending(read(requestId));
  });
}

/** Undefined for what is longer than is read. */
export function digested({ body, base64Encoded }: Protocol.Network.GetResponseBodyResponse): { readonly sha256: string; readonly bytes: number } | undefined {
  const content = Buffer.from(body, base64Encoded ? 'base64' : 'utf8');
  return content.length > CONTENT_MAX_BYTES ? undefined : { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
}
