import type { MarkupEvidence } from '../evidence/evidence.ts';
import type { Integrity, ScriptMode } from '../finding/script.ts';

/** How an element says that its script is to be run; undefined where it says nothing, so that it depends on who put it there. */
export function modeOf({ attributes: { type = '', async, defer } }: MarkupEvidence): Extract<ScriptMode, 'module' | 'async' | 'defer'> | undefined {
  if (/^module$/iu.test(type.trim())) return 'module';
  return async === undefined ? defer === undefined ? undefined : 'defer' : 'async';
}

/** Whether a script's element has the browser check it. `page`: the document's address. */
export function integrityOf({ url, attributes: { integrity = '', crossorigin } }: MarkupEvidence, page: string): Integrity {
  // Where no digest can be read, browsers check nothing (SRI, "parse metadata").
  if (!integrity.split(/\s+/u).some(it => DIGEST.test(it))) return 'none';
  return crossorigin === undefined && originOf(url) !== originOf(page) ? 'without-cors' : 'checked';
}

const DIGEST = /^sha(?:256|384|512)-[A-Za-z\d+/_-]+={0,2}(?:\?|$)/u;

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
