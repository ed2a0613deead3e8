/** How far a Content-Security-Policy limits which scripts a document runs. `limited`: to those it names. */
export type ScriptPolicy = 'none' | 'any-host' | 'any-inline' | 'limited';

/** Sources that let scripts in from everywhere, or from so many places that the list names nobody. */
const ANY_HOST: readonly string[] = ['*', 'http:', 'https:', 'ws:', 'wss:', 'data:', 'blob:', 'http://*', 'https://*'];

/**
 * What several policies, all of which must allow a script (CSP Level 3, §8.1), leave open together: as much as the strictest of
 * them. What makes one weak is taken from Weichselbaum et al., "CSP Is Dead, Long Live CSP!" (CCS 2016), §3: no directive for
 * scripts, sources that are everybody, `unsafe-inline` without a nonce, a hash or `strict-dynamic` that would override it.
 */
export function scriptPolicyOf(policies: readonly string[]): ScriptPolicy {
  const each = policies.flatMap(it => it.split(',')).filter(it => it.trim() !== '').map(ofOne);
  return ORDER.findLast(it => each.includes(it)) ?? 'none';
}

/** From the weakest to the strictest. */
const ORDER: readonly ScriptPolicy[] = ['none', 'any-host', 'any-inline', 'limited'];

function ofOne(policy: string): ScriptPolicy {
  const directives = directivesOf(policy);
  const sources = directives.get('script-src-elem') ?? directives.get('script-src') ?? directives.get('default-src');
  return sources === undefined ? 'none' : letIn(sources);
}

function letIn(sources: readonly string[]): ScriptPolicy {
  const isNamed = sources.some(it => /^'(?:nonce-|sha(?:256|384|512)-)/u.test(it));
  if (isNamed && sources.includes('\'strict-dynamic\'')) return 'limited';
  if (sources.some(it => ANY_HOST.includes(it))) return 'any-host';
  return sources.includes('\'unsafe-inline\'') && !isNamed ? 'any-inline' : 'limited';
}

/** Of directives of one name the first counts (§2.2.1). */
function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const all = policy.split(';').map(it => it.trim().toLowerCase().split(/\s+/u));
  return new Map(all.toReversed().map(([name = '', ...sources]) => [name, sources]));
}

/** The referrer policy that several headers and elements set: the last that is one (Referrer Policy, §8.1); undefined for none. */
export function referrerPolicyOf(values: readonly string[]): string | undefined {
  return values.flatMap(it => it.toLowerCase().split(',')).map(it => it.trim()).findLast(it => REFERRER_POLICIES.has(it));
}

const REFERRER_POLICIES: ReadonlySet<string> = new Set([
  'no-referrer', 'no-referrer-when-downgrade', 'same-origin', 'origin', 'strict-origin', 'origin-when-cross-origin', 'strict-origin-when-cross-origin', 'unsafe-url',
]);

/**
 * The features that an `allow` attribute delegates to the frame of this address (Permissions Policy, §9.2), but for those that the page's
 * own header keeps from it. `'self'` is the page, not the frame.
 */
export function delegatedBy(allow: string, frame: string, headers: readonly string[]): readonly string[] {
  const origin = URL.canParse(frame) ? new URL(frame).origin : '';
  const lists = new Map(headers.flatMap(it => it.split(',')).map(it => it.trim().split('=')).map(([feature = '', list = '']) => [feature.toLowerCase(), list.toLowerCase()]));
  const isKept = (feature: string): boolean => {
    const list = lists.get(feature);
    return list !== undefined && !list.includes('*') && !list.includes(`"${origin}"`);
  };
  return allow.split(';').flatMap(it => {
    const [feature = '', ...origins] = it.trim().toLowerCase().split(/\s+/u);
    const reaches = origins.length === 0 || origins.some(to => to === '*' || to === '\'src\'' || to === origin);
    return feature === '' || !reaches || isKept(feature) ? [] : [feature];
  });
}
