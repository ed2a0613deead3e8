import type { RecipientEntry } from '../audit/audit.ts';
import type { Domain } from '../party/recipient.ts';
import { goneWith } from './brought.ts';
import type { Measure } from './measure.ts';

/** What measures make of each recipient. One of them never undoes what another does. */
export interface Reach {
  /** It is not loaded any more: taken away itself, or by whoever brought it. */
  readonly isGone: (domain: Domain) => boolean;
  /** It stands behind a picture, or behind the site's own server. */
  readonly isFacade: (domain: Domain) => boolean;
  readonly isProxied: (domain: Domain) => boolean;
  /** It is loaded after an acceptance only: by itself, or with whoever brings it. */
  readonly isGated: (domain: Domain) => boolean;
}

/** Whom these measures reach, with all that only they bring. */
export function reachOf(measures: readonly Measure[], recipients: readonly RecipientEntry[]): Reach {
  const [away, facades, proxied] = [namedBy(measures, ['remove', 'self-host']), namedBy(measures, ['facade']), namedBy(measures, ['proxy'])];
  const all = new Set([...away, ...facades, ...proxied]);
  const gone = goneWith(away, recipients);
  const asked = new Set(measures.flatMap(it => it.kind === 'gate' ? it.recipients : []));
  const held = new Set([...all, ...asked]);
  // Behind a picture or a server it still comes, unless whoever brought it is gone as well.
  const soft = new Map([...facades, ...proxied].map(it => [it, { gone: isBrought(it, all, recipients), gated: asked.has(it) || isBrought(it, held, recipients) }]));
  const [absent, gated] = [goneWith(all, recipients), goneWith(held, recipients)];
  return {
    isGone: it => gone.has(it) || (soft.get(it)?.gone ?? absent.has(it)),
    isFacade: it => facades.has(it), isProxied: it => proxied.has(it),
    isGated: it => soft.get(it)?.gated ?? gated.has(it),
  };
}

/** Whether it comes with these others, however it is reached itself. */
function isBrought(domain: Domain, by: ReadonlySet<Domain>, recipients: readonly RecipientEntry[]): boolean {
  return goneWith(new Set([...by].filter(it => it !== domain)), recipients).has(domain);
}

function namedBy(measures: readonly Measure[], kinds: readonly Measure['kind'][]): ReadonlySet<Domain> {
  return new Set(measures.flatMap(it => 'recipient' in it && kinds.includes(it.kind) ? [it.recipient] : []));
}
