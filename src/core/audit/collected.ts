import type { CollectedFacts, Dossier } from '../dossier/dossier.ts';
import type { Domain } from '../party/recipient.ts';
import type { CollectedField } from './declared-audit.ts';

/** So many fields are listed: a page can make up any number. */
const COLLECTED_MAX = 500;

/** The fields that were filled in, each once for all the pages and visits it stands in, with who received what it asks for. */
export function collectedTold({ collected, exposures }: Dossier): readonly CollectedField[] {
  const groups = new Map<string, CollectedFacts[]>();
  for (const it of collected) {
    const key = JSON.stringify([it.owner.domain, it.label, it.type, it.category]);
    groups.set(key, [...groups.get(key) ?? [], it]);
  }
  return [...groups.values()].slice(0, COLLECTED_MAX).flatMap(([first, ...rest]): readonly CollectedField[] => first === undefined ? [] : [{
    label: first.label, type: first.type, ...first.category && { category: first.category }, owner: first.owner.domain,
    pages: [...new Set([first, ...rest].map(it => it.page))], masked: [first, ...rest].every(it => it.masked === true),
    receivedBy: receiversOf(first, exposures),
  }]);
}

function receiversOf({ category, owner }: CollectedFacts, exposures: Dossier['exposures']): readonly Domain[] {
  const domains = exposures.filter(it => it.category === category && it.transmission.recipient.domain !== owner.domain).map(it => it.transmission.recipient.domain);
  return [...new Set(domains)].toSorted();
}
