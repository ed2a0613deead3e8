import type { Channel } from '../evidence/evidence.ts';
import type { Domain } from '../party/recipient.ts';
import type { Transmission } from './dossier.ts';

/** What is fetched to be shown or run, and what asks for nothing yet. */
const NOT_SENT: readonly Channel[] = ['script', 'style', 'font', 'media', 'navigation', 'frame', 'prefetch', 'connect', 'message'];

/**
 * Which of these scripts, each with the domain it comes from, were seen to send something on their own account: to where they
 * come from, or with no script of the site's own on the stack. A library that a site loads from elsewhere (React, jQuery, an
 * editor on a CDN) does neither: what it does, it does for the site.
 */
export function sendersAmong(scripts: ReadonlyMap<string, Domain>, transmissions: readonly Transmission[], isOwn: (script: string) => boolean): ReadonlySet<string> {
  if (scripts.size === 0) return new Set();
  const homes = new Map<Domain, string[]>();
  for (const [script, domain] of scripts) {
    const known = homes.get(domain);
    if (known === undefined) homes.set(domain, [script]);
    else known.push(script);
  }
  return new Set(transmissions.filter(carries).flatMap(it => {
    const home = homes.get(it.recipient.domain) ?? [];
    return it.scripts.some(isOwn) ? home : [...home, ...it.scripts.filter(script => scripts.has(script))];
  }));
}

function carries({ channel, method, url }: Transmission): boolean {
  return !NOT_SENT.includes(channel) && (method !== 'GET' || url.includes('?'));
}
