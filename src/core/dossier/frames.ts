import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';

/** The address of each document of a visit. Frames without an address of their own (about:, data:, blob:) count as the page. */
export function addressOf(log: EvidenceLog): (document: string) => string {
  const addresses = new Map(ofKind(log, 'navigation').filter(it => /^https?:/u.test(it.url)).map(it => [it.document, it.url]));
  return document => addresses.get(document) ?? log.visit.url;
}

/** The addresses the visitor's own tab showed during a visit: the page, and whatever replaced it within the visit. */
export function pagesOf(log: EvidenceLog): readonly string[] {
  const shown = ofKind(log, 'navigation').filter(it => it.frame === 'top').map(it => it.url);
  return [...new Set([log.visit.url, ...shown])];
}
