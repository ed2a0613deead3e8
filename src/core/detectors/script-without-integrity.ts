import type { ScriptFacts } from '../dossier/dossier.ts';
import type { EvidenceRef } from '../finding/finding.ts';
import type { Domain } from '../party/recipient.ts';
import type { Detector } from './detector.ts';

/**
 * A third party's script that a document of the site names and that no browser checks: whoever can change the file runs in the
 * page (Subresource Integrity, W3C; PCI DSS 4.0.1 §6.4.3 asks for a method that assures the integrity of each script). What has
 * no element (imports of modules, scripts of workers) cannot carry a digest there and is not spoken of. Where a script of
 * somebody else's put the element in, the site could not have given it one: that is surmised of it only.
 */
export const scriptWithoutIntegrity: Detector = {
  id: 'script-without-integrity',
  asks: 'Does the site run scripts of third parties without checking that they are what it wants?',
  needs: ['markup'],
  wants: ['request'],

  detect({ scripts }) {
    const all = scripts.filter(it => it.of === 'file' && it.owner.party === 'third' && it.integrity === 'none');
    const byOwner = new Map<Domain, ScriptFacts[]>();
    for (const it of all) byOwner.set(it.owner.domain, [...byOwner.get(it.owner.domain) ?? [], it]);
    return [...byOwner].flatMap(([recipient, own]) => {
      const chosen = own.filter(it => it.brought === 'site');
      const { consent = 'unknown', firstMs: offsetMs = 0 } = own[0] ?? {};
      const evidence = namedBy([...chosen, ...own]);
      return evidence === undefined ? [] : [{
        recipient, consent, offsetMs, confidence: chosen.length > 0 ? 'exact' as const : 'declared' as const, evidence,
        facts: { scripts: own.length, byOthers: own.filter(it => it.brought === 'others').length },
      }];
    });
  },
};

function namedBy(scripts: readonly ScriptFacts[]): readonly [EvidenceRef, ...EvidenceRef[]] | undefined {
  const [first, ...rest] = new Set(scripts.flatMap(it => it.elements));
  return first === undefined ? undefined : [first, ...rest];
}
