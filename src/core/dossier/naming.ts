import type { CookieWriteEvidence, StorageWriteEvidence, UseEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { Unseen } from './gaps.ts';
import { gap } from './gaps.ts';

/** What a script did, and under which name. */
export type Act = UseEvidence | CookieWriteEvidence | StorageWriteEvidence;

/** Whether a script is the site's, or of whoever the document belongs to that it runs in. */
export type IsOwn = (script: string, document: string) => boolean;

/** How far the addresses on the stacks of a visit can be believed. */
export interface Naming {
  /** Nothing was seen to be loaded from there: a script may have given itself that address. */
  readonly isInvented: (script: string) => boolean;
  /** It is the site's by its name, and the name may be invented, or borrowed by a third party's script that ran and is not on the stack. */
  readonly isDoubtful: (script: string, act: Act, isOwn: IsOwn) => boolean;
}

const SURE: Naming = { isInvented: () => false, isDoubtful: () => false };

/**
 * V8 tells where each script was loaded from. In Firefox's stacks a script that ends with `sourceURL` has the name that it gives itself,
 * which is held against what the browser was seen to load. Where some of that went unseen, no name is doubted.
 */
export function namingIn(log: EvidenceLog): Naming {
  if (log.visit.host !== 'firefox-extension' || ofKind(log, 'gap').some(it => it.of === 'request' && it.witness === 'browser' && MISSING.includes(it.reason))) return SURE;
  const loaded = loadedIn(log);
  const isInvented = (script: string): boolean => !loaded.has(addressOf(script));
  return {
    isInvented,
    isDoubtful: (script, { document, beside }, isOwn) => isOwn(script, document) && (isInvented(script) || (beside !== undefined && !isOwn(beside, document))),
  };
}

const MISSING: readonly string[] = ['started-late', 'records-lost', 'limit-reached', 'host-stopped', 'access-withdrawn'];

/** What the browser and our own world told of: the page's own account would vouch for itself. */
function loadedIn(log: EvidenceLog): ReadonlySet<string> {
  const told = log.evidence.filter(it => it.witness === 'browser').flatMap(it => 'url' in it ? [it.url] : []);
  return new Set([log.visit.url, ...told].map(addressOf));
}

/** As stacks have it, without a fragment, and no longer than is kept of it (`observers/channel/stack.ts`). */
function addressOf(url: string): string {
  return (url.split('#')[0] ?? '').slice(0, SCRIPT_URL_MAX);
}

/** Characters. */
const SCRIPT_URL_MAX = 2_048;

/** Whether nobody can be named for an act: by whom it was seen to be done, none has an address, or one has the site's and may not be the site. */
export function isNameless(act: Act, naming: Naming, isOwn: IsOwn): boolean {
  return act.scripts.length > 0 && (!act.scripts.some(isAddress) || act.scripts.some(it => naming.isDoubtful(it, act, isOwn)));
}

/** What was done in these documents for which nobody can be named. */
export function namelessIn(log: EvidenceLog, naming: Naming, { isOwn, pageOf }: Documents): readonly Unseen[] {
  const acts: readonly Act[] = [...ofKind(log, 'use'), ...ofKind(log, 'cookie-write'), ...ofKind(log, 'storage-write')];
  return acts.filter(it => isNameless(it, naming, isOwn)).flatMap(({ kind, document }) => {
    const page = pageOf(document);
    return page === undefined ? [] : [gap(kind, 'script-not-told', page)];
  });
}

interface Documents {
  readonly isOwn: IsOwn;
  /** The address of a document of the site's; undefined of one of somebody else's, whose scripts are that one's to answer for. */
  readonly pageOf: (document: string) => string | undefined;
}

/** Whether code has an address that it was loaded from. */
export function isAddress(script: string): boolean {
  return /^https?:/u.test(script);
}
