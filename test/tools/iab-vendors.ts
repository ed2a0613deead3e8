import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDomain } from 'tldts';

/**
 * Rebuilds `src/knowledge/iab-vendors.json`: the numbers of recipients in the IAB's Global Vendor List, by registrable domain. Prebid's
 * adapters name the number (`gvlid`) and the address at which the vendor declares what it stores (`disclosureURL`), which stands on the
 * vendor's own domain. A domain that two numbers claim is left out. Run by hand: `npx tsx test/tools/iab-vendors.ts`.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PACKAGE = join(ROOT, 'node_modules/prebid.js');

/** Others' domains, at which several vendors lay their declarations down. */
const LENT = new Set(['github.io', 'amazonaws.com', 'cloudfront.net', 'googleapis.com', 'github.com', 'githubusercontent.com', 'netlify.app', 'jsdelivr.net', 'iabeurope.eu', 'prebid.org', 'azureedge.net', 'b-cdn.net', 'windows.net', 'web.app', 'vercel.app']);

interface Component { readonly gvlid?: number | string | null; readonly disclosureURL?: string | null }

const claims = new Map<string, Set<number>>();
for (const file of readdirSync(join(PACKAGE, 'metadata/modules')).sort()) {
  const { components } = JSON.parse(readFileSync(join(PACKAGE, 'metadata/modules', file), 'utf8')) as { components: readonly Component[] };
  for (const { gvlid, disclosureURL } of components) {
    const domain = disclosureURL == null || !URL.canParse(disclosureURL) ? null : getDomain(disclosureURL, { allowPrivateDomains: true });
    if (domain === null || !Number.isInteger(Number(gvlid ?? Number.NaN)) || [...LENT].some(it => domain === it || domain.endsWith(`.${it}`))) continue;
    claims.set(domain, (claims.get(domain) ?? new Set()).add(Number(gvlid)));
  }
}
const { version, license } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string; license: string };
const vendors = [...claims].flatMap(([domain, [id, ...others]]) => others.length > 0 || id === undefined ? [] : [[domain, id] as const]).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(join(ROOT, 'src/knowledge/iab-vendors.json'), `${JSON.stringify({ source: `prebid.js ${version} (${license}), metadata/modules`, made: 'npx tsx test/tools/iab-vendors.ts', vendors: Object.fromEntries(vendors) }, null, 1)}\n`);
process.stdout.write(`${vendors.length} vendors\n`);
