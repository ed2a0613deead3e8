import type { Initiator } from '../../core/evidence/evidence.ts';
import type { Engine } from '../webext-host.ts';
import type { Asked } from './place.ts';
import { isPrefetch } from './place.ts';

/** What a style sheet can ask for. */
const BY_STYLES: readonly string[] = ['stylesheet', 'image', 'imageset', 'font'];

/**
 * What made the browser send a request, where webRequest tells more than the document: who led to a page or a frame, which
 * worker, and in Firefox which style sheet. Chromium names the origin alone (`initiator`), Firefox the address (`originUrl`).
 */
export function initiatorOf(asked: Asked, engine: Engine): Initiator | undefined {
  const url = engine === 'chromium' ? rootOf(asked.initiator) : asked.originUrl ?? '';
  if (asked.type === 'main_frame') return ofPage(asked, url);
  if (asked.tabId < 0) return ofWorker(asked, url);
  if (url === '') return undefined;
  if (asked.type === 'sub_frame') return { how: 'frame', url };
  return engine === 'firefox' ? ofFirefox(asked, url) : undefined;
}

/** What nobody led to was typed, or chosen from what the browser offers. */
function ofPage(asked: Asked, url: string): Initiator {
  if (isPrefetch(asked)) return { how: 'preload', url };
  return { how: url === '' ? 'user' : 'frame', url };
}

/** Neither browser tells service workers from shared ones. What loads their script is the page, or the browser itself. */
function ofWorker({ type }: Asked, url: string): Initiator {
  return { how: type === 'script' ? 'script' : 'worker', url };
}

/**
 * Firefox names the style sheet that asked instead of the document (but not for fonts), and no document where a worker of a tab
 * asked, or a request that may outlive its document (`keepalive`): then it was a script.
 */
function ofFirefox({ type, documentId, documentUrl }: Asked, url: string): Initiator | undefined {
  if (documentId === undefined) return { how: 'script', url };
  if (url === documentUrl) return undefined;
  return { how: BY_STYLES.includes(type) ? 'style' : 'script', url };
}

/** `null` stands for an origin that nobody can name: a sandboxed frame's. */
function rootOf(origin: string | undefined): string {
  return origin === undefined || origin === 'null' ? '' : `${origin}/`;
}
