import type { Audit, RecipientEntry } from '../audit/audit.ts';
import { BANNER_FAULTS, SITE_HEADERS } from '../audit/audit.ts';
import type { Domain, Role } from '../party/recipient.ts';
import { sawBanner } from './acceptance.ts';
import { SERVICES } from './after.ts';
import type { Measure } from './measure.ts';
import type { Replacements } from './replacements-from.ts';

/** All measures that come into question for a site, whether or not they would end anything. */
export function offersFor(audit: Audit, replacements: Replacements): readonly Measure[] {
  const third = audit.recipients.filter(it => it.party === 'third');
  const site = audit.recipients.find(it => it.party === 'first')?.domain;
  return [
    ...site === undefined ? [] : measuresAt(site),
    ...third.flatMap(it => measuresFor(it, replacements)),
    ...gatesFor(third, audit),
  ];
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
