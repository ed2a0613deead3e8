import type { Audit, PolicyDoubt } from '../audit/audit.ts';
import type { Finding } from '../finding/finding.ts';
import { afterAll } from './after.ts';
import { contentPolicy, isGoverned } from './content-policy.ts';
import type { Measure } from './measure.ts';
import { idOf } from './measure.ts';
import { permissionsPolicy, delegatedIn } from './permissions-policy.ts';
import { reachOf } from './reach.ts';

/**
 * The headers by which browsers would hold the site to these measures, made of what its documents were seen to load. Whoever is gone is kept
 * out; whoever is asked about first must be let in, since a header does not know the answer. None where nobody saw what was loaded.
 */
export function policiesFor(audit: Audit, measures: readonly Measure[]): Pick<Audit, 'policies'> {
  const { loads, recipients, scripts, gaps } = audit;
  if (loads === undefined || measures.length === 0) return {};
  const reach = reachOf(measures, recipients);
  const isOut = (domain: Audit['recipients'][number]['domain']): boolean => reach.isGone(domain) || reach.isProxied(domain);
  const staying = loads.filter(it => !isOut(it.domain));
  const { text, doubts } = contentPolicy(staying, scripts.filter(it => !isOut(it.domain)));
  const after = afterAll(measures, audit);
  const more: readonly (readonly [applies: boolean, doubt: PolicyDoubt])[] = [
    [true, 'unseen-allowed-not'], [gaps.some(it => it.of === 'request'), 'gaps'],
    [recipients.some(it => it.party === 'third' && !isOut(it.domain) && (reach.isGated(it.domain) || reach.isFacade(it.domain))), 'stays-allowed'],
  ];
  return {
    policies: {
      enforces: measures.map(idOf), content: text, permissions: permissionsPolicy(delegatedIn(audit).flatMap((it): readonly Finding[] => after(it) === undefined && reach.isGone(it.recipient) ? [] : [it]), staying),
      stops: [...new Set(loads.filter(it => isOut(it.domain) && isGoverned(it)).map(it => it.domain))],
      doubts: [...doubts, ...more.flatMap(([applies, doubt]) => applies ? [doubt] : [])],
    },
  };
}
