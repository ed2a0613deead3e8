import type { Audit, RecipientEntry } from '../audit/audit.ts';
import { BANNER_FAULTS, SITE_HEADERS } from '../audit/audit.ts';
import type { Domain, Role } from '../party/recipient.ts';
import { sawBanner } from './acceptance.ts';
import { SERVICES } from './after.ts';
import type { Measure } from './measure.ts';
import type { Replacements } from './replacements-from.ts';

/**
 * For so many recipients measures of their own are worked out: as many as measures are told (`MEASURES_MAX`). Each is held against each
 * finding: the time grows with the square of the recipients.
 */
export const WEIGHED_MAX = 150;

/**
 * All measures that come into question for a site, whether or not they would end anything; where it has more than `WEIGHED_MAX` third parties,
 * for those that cost it most points, themselves or by whom they bring. Whoever has to be asked about is asked about all the same.
 */
export function offersFor(audit: Audit, replacements: Replacements): readonly Measure[] {
  const third = audit.recipients.filter(it => it.party === 'third');
  const weighty = weightiest(third, audit);
  const site = audit.recipients.find(it => it.party === 'first')?.domain;
  return [
    ...site === undefined ? [] : measuresAt(site),
    ...weighty.flatMap(it => measuresFor(it, replacements)),
    ...gatesFor(sawBanner(audit) ? weighty : third, audit),
  ];
}

function weightiest(third: readonly RecipientEntry[], { violations, findings }: Audit): readonly RecipientEntry[] {
  if (third.length <= WEIGHED_MAX) return third;
  const about = new Map(findings.map(it => [it.id, it.recipient]));
  const own = new Map<Domain, number>();
  const add = (to: Map<Domain, number>, domain: Domain, points: number): Map<Domain, number> => to.set(domain, (to.get(domain) ?? 0) + points);
  for (const { rule, findings: ids } of violations) {
    for (const domain of new Set(ids.flatMap(id => about.get(id) ?? []))) add(own, domain, rule.penalty);
  }
  const all = new Map(own);
  const bringings = third.flatMap(({ domain, initiators }) => [...new Set(initiators.flatMap(it => it.through.map(step => step.domain)))].map(by => ({ domain, by })));
  for (const { domain, by } of bringings) add(all, by, domain === by ? 0 : own.get(domain) ?? 0);
  const heaviest = new Set(third.toSorted((a, b) => (all.get(b.domain) ?? 0) - (all.get(a.domain) ?? 0)).slice(0, WEIGHED_MAX));
  return third.filter(it => heaviest.has(it));
}

function measuresAt(site: Domain): readonly Measure[] {
  return [
    ...SITE_HEADERS.map((header): Measure => ({ kind: 'header', site, header })),
    { kind: 'cookies', site },
    ...BANNER_FAULTS.map((mends): Measure => ({ kind: 'banner', site, mends })),
  ];
}

function measuresFor({ domain: recipient, role, channels, party }: RecipientEntry, replacements: Replacements): readonly Measure[] {
  if (party === 'first') return [];
  const found = replacements(recipient, role);
  return [
    { kind: 'mask', recipient }, { kind: 'minimize', recipient }, { kind: 'remove', recipient },
    ...EMBEDDED.includes(role) && channels.some(it => it === 'frame' || it === 'script') ? [{ kind: 'facade', recipient } as const] : [],
    ...found.length === 0 ? [] : [{ kind: 'self-host', recipient, replacements: found } as const],
    ...PROXIED.includes(role) ? [{ kind: 'proxy', recipient } as const] : [],
  ];
}

/** They show something in the page that a visitor can ask for: a video, a map, a chat, a post. */
const EMBEDDED: readonly Role[] = ['content', 'social', 'customer-support', 'utility'];

/** They take events, which a server can send as well as a page. */
const PROXIED: readonly Role[] = ['analytics', 'advertising', 'marketing', 'social', 'tag-manager', 'error-monitoring'];

/** One by one, where the site asks already; else all together, since a site that begins to ask has to ask about all of them. */
function gatesFor(third: readonly RecipientEntry[], audit: Audit): readonly Measure[] {
  const [first, ...rest] = third.filter(it => !SERVICES.includes(it.role)).map(it => it.domain);
  if (first === undefined) return [];
  if (!sawBanner(audit)) return [{ kind: 'gate', recipients: [first, ...rest], asks: true }];
  return [first, ...rest].map(it => ({ kind: 'gate', recipients: [it], asks: false }));
}
