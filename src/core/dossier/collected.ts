import type { InputEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { KnownValue } from './case.ts';
import type { Search } from './exposures.ts';
import { addressOf } from './frames.ts';
import { showUrl } from './hide.ts';
import { categoryOfInput } from './seeds.ts';
import type { CollectedFacts } from './site-facts.ts';

type Told = Pick<Search, 'hide' | 'parties'>;

/** The fields that were filled in during one visit, each once. One that nobody filled in is not seen. */
export function collectedIn(log: EvidenceLog, number: number, { known, hide, parties }: Told & { readonly known: readonly KnownValue[] }): readonly CollectedFacts[] {
  const address = addressOf(log);
  const latest = new Map(ofKind(log, 'input').filter(it => it.value.trim() !== '').map(it => [keyOf(it), it]));
  return [...latest.values()].flatMap((input): readonly CollectedFacts[] => {
    const { field, document, masked, id } = input;
    const owner = parties.recipientOf(address(document), log.visit.url);
    const category = categoryOfInput(input, known);
    return owner === undefined ? [] : [{
      visit: number, owner, page: showUrl(address(document), hide), label: hide((field.label || field.name).trim()), type: hide(field.type),
      ...category && { category }, ...masked && { masked }, evidence: `${number}:${id}`,
    }];
  });
}

function keyOf({ document, field: { name, label, type } }: InputEvidence): string {
  return JSON.stringify([document, name, label, type]);
}
