import type { Audit, LoadEntry } from '../audit/audit.ts';
import type { Finding } from '../finding/finding.ts';
import { HOST_SOURCE } from './content-policy.ts';

/**
 * Features by which a document learns of the person or their surroundings and that the specification of each lets a header withhold
 * (Permissions Policy, W3C; feature names as in its registry, github.com/w3c/webappsec-permissions-policy/blob/main/features.md, read 2026-11-30).
 */
export const WITHHELD = [
  'accelerometer', 'bluetooth', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer',
  'microphone', 'midi', 'otp-credentials', 'payment', 'serial', 'usb',
] as const;

/**
 * A Permissions-Policy that gives features to frames that were seen to be handed them and stay, and to nobody else's. The site keeps those it
 * hands on. What a site's own scripts ask for is not seen by Sillage, so a feature that nobody was handed is left to the site and
 * kept from its frames; advertising topics and fonts, which sites seldom need, are withheld from all.
 */
export function permissionsPolicy(delegated: readonly Finding[], loads: readonly LoadEntry[]): string {
  return WITHHELD.map(feature => {
    const to = new Set(delegated.filter(it => it.subject === feature).map(it => it.recipient));
    const origins = loads.filter(it => to.has(it.domain) && it.channels.includes('frame') && HOST_SOURCE.test(it.origin)).map(it => `"${it.origin}"`);
    const own = ALWAYS.includes(feature) && to.size === 0 ? [] : ['self'];
    return `${feature}=(${[...own, ...new Set(origins)].join(' ')})`;
  }).join(', ');
}

const ALWAYS: readonly string[] = ['browsing-topics', 'local-fonts', 'idle-detection', 'hid', 'serial', 'usb', 'bluetooth', 'midi'] satisfies readonly (typeof WITHHELD)[number][];

/** Findings that a feature was handed on. */
export function delegatedIn({ findings }: Pick<Audit, 'findings'>): readonly Finding[] {
  return findings.filter(it => it.detector === 'delegated-permission');
}
