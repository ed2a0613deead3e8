import type { Audit } from '../audit/audit.ts';
import type { Redacted } from '../datum/redact.ts';
import type { ComparedState } from '../evidence/log.ts';
import { COMPARED_STATES } from '../evidence/log.ts';
import { toVerify } from './verify.ts';

/** A page that is to be visited again, to look for what failed there. */
export interface Replay {
  /** As the audit names it. */
  readonly page: Redacted;
  /** Its address; none where the audit withheld a part of it, and nobody gave it. */
  readonly url?: string | undefined;
  readonly states: readonly ComparedState[];
  /** Visits in each of the states. */
  readonly runs: number;
  /** Once more in a second clean profile, as the audit did. */
  readonly twice: boolean;
}

/** What a state is held against: a refusal means little without what happens before it and after an acceptance. */
const BESIDE: Readonly<Record<ComparedState, readonly ComparedState[]>> = {
  S0: ['S0'], S1: ['S0', 'S1', 'S2'], S2: ['S0', 'S2'], S3: ['S0', 'S2', 'S3'], S4: ['S0', 'S4'], S5: ['S0', 'S2', 'S4', 'S5'],
};

/**
 * The pages on which findings of an audit break a rule, each with all that has to be seen there. `given`: whole addresses, for those that
 * the audit cut. A person's own visit can only be made again as one in which nothing is chosen.
 */
export function replaysOf(audit: Audit, given: readonly string[] = []): readonly Replay[] {
  const again = toVerify(audit);
  return [...new Set(again.map(it => it.page))].map(page => {
    const places = again.filter(it => it.page === page);
    const had = new Set(audit.visits.filter(it => it.page === page).map(it => it.state));
    const wanted = new Set(places.flatMap(({ state }) => (state === 'live' ? ['S0'] as const : BESIDE[state].filter(it => it === state || had.has(it)))));
    const twice = wanted.size === 1 && audit.visits.filter(it => it.page === page && it.state === 'S0' && it.run === undefined).length === 2;
    const runs = Math.max(...places.map(it => (it.state === 'live' ? 1 : it.runs)));
    return { page, url: addressOf(page, given), states: COMPARED_STATES.filter(it => wanted.has(it)), runs: twice ? 1 : runs, twice };
  });
}

/** Whether an address may be that of a page: what the page withholds stands for any text within one part of a path or host. */
export function isAddressOf(url: string, page: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, pathname } = new URL(url);
  const parts = `${protocol}//${host}${pathname}`.split(/[./]/u);
  const those = page.split(/[./]/u);
  return parts.length === those.length && those.every((it, n) => isCut(it) ? parts[n] !== '' : it === parts[n]);
}

function addressOf(page: Redacted, given: readonly string[]): string | undefined {
  return given.find(it => isAddressOf(it, page)) ?? (isCut(page) || !/^https?:\/\//u.test(page) || !URL.canParse(page) ? undefined : page);
}

/** Parts that were withheld are written `‹email-address›`, or end in `…`. */
function isCut(text: string): boolean {
  return /[‹›…]/u.test(text);
}
