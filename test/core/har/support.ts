import type { CaseFromHar } from '../../../src/core/har/case-from-har.ts';
import { caseFromHar } from '../../../src/core/har/case-from-har.ts';
import type { Evidence, EvidenceKind } from '../../../src/core/evidence/evidence.ts';
import type { EvidenceLog } from '../../../src/core/evidence/log.ts';

export const SHOP = 'https://shop.example/';
export const PIXEL = 'https://pixel.example/p';

type Fields = Readonly<Record<string, unknown>>;

/** Headers, or cookies, as HAR files list them. */
export const pairs = (fields: Readonly<Record<string, string>>): readonly Fields[] => Object.entries(fields).map(([name, value]) => ({ name, value }));

/** An entry with what every writer writes; the page’s own document unless told otherwise. */
export function entry(url: string, { request, ...more }: Fields & { readonly request?: Fields; readonly response?: Fields | undefined } = {}): Fields {
  return {
    startedDateTime: '2026-01-31T12:00:00.000Z', time: 5, cache: {}, timings: { send: 0, wait: 5, receive: 0 },
    request: { method: 'GET', url, httpVersion: 'h2', headers: pairs({ accept: '*/*' }), cookies: [], queryString: [], headersSize: -1, bodySize: 0, ...request },
    response: { status: 200, statusText: '', httpVersion: 'h2', headers: pairs({ server: 'x' }), cookies: [], content: { size: 0, mimeType: 'text/html' }, redirectURL: '', headersSize: -1, bodySize: -1, ...more.response },
    ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== 'response' || more.response === undefined)),
  };
}

export const document = (url = SHOP, more: Parameters<typeof entry>[1] = {}): Fields => entry(url, { _resourceType: 'document', ...more });
/** A POST of the page’s to somebody else. */
export const post = (postData: Fields | undefined, request: Fields = {}): Fields => entry(PIXEL, { _resourceType: 'fetch', request: { method: 'POST', ...postData && { postData }, ...request } });

export const harOf = (entries: readonly Fields[], log: Fields = {}): string => JSON.stringify({ log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' }, entries, ...log } });

export function read(text: string): Extract<CaseFromHar, { ok: true }> {
  const it = caseFromHar(text);
  if (!it.ok) throw new Error(JSON.stringify(it.complaints));
  return it;
}

/** The only page of a file. */
export function only(entries: readonly Fields[], log: Fields = {}): EvidenceLog {
  const { visits } = read(harOf(entries, log));
  if (visits.length !== 1 || visits[0] === undefined) throw new Error(`${visits.length} pages`);
  return visits[0];
}

export const seen = <K extends EvidenceKind>(log: EvidenceLog, kind: K): readonly Extract<Evidence, { kind: K }>[] => log.evidence.filter((it): it is Extract<Evidence, { kind: K }> => it.kind === kind);
