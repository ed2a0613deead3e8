import { domainOf } from '../../party/domain.ts';
import { foldedName } from '../../party/name.ts';
import type { Organization } from '../../party/recipient.ts';
import type { DeclaredPurpose } from '../declaration.ts';
import type { Proposal } from './proposal.ts';

/** Who is known by which name. */
export interface Directory {
  /** Undefined where nobody is known by the name, and it is no domain. */
  readonly match: (name: string) => Pick<Proposal, 'recipient' | 'sure' | 'purposes'> | undefined;
}

type Entry = readonly [host: string, organization: Organization];

/** From every host of the knowledge with its organization. */
export function openDirectory(entries: readonly Entry[]): Directory {
  const exact = new Map<string, Known>();
  const normalized = new Map<string, Known | 'several'>();
  const byHost = new Map(entries);
  for (const [, { name, role }] of entries) {
    const known = exact.get(foldedName(name)) ?? { name, purposes: new Set() };
    exact.set(foldedName(name), known);
    if (role !== 'unknown') known.purposes.add(role);
    const before = normalized.get(normalizedName(name));
    // Two that differ by their legal form only are two.
    normalized.set(normalizedName(name), before === undefined || before === known ? known : 'several');
  }
  return {
    match(name) {
      const [sure, known] = [exact.get(foldedName(name)), normalized.get(normalizedName(name))];
      if (sure !== undefined) return told(sure, 'exact');
      if (known !== undefined && known !== 'several') return told(known, 'normalized');
      const domain = domainIn(name);
      if (domain === undefined) return undefined;
      const role = byHost.get(domain)?.role ?? 'unknown';
      return { recipient: domain, sure: 'domain', purposes: role === 'unknown' ? [] : [role] };
    },
  };
}

interface Known { readonly name: string; readonly purposes: Set<DeclaredPurpose> }

function told({ name, purposes }: Known, sure: 'exact' | 'normalized'): ReturnType<Directory['match']> {
  return { recipient: name, sure, purposes: [...purposes] };
}

/** Legal forms of the countries that most sub-processors are in, and what stands for a group of companies. */
const FORMS = new Set([
  'inc', 'incorporated', 'llc', 'llp', 'ltd', 'limited', 'corp', 'corporation', 'co', 'company', 'plc', 'pbc', 'lp', 'gmbh', 'ag', 'kg', 'se', 'ug', 'sa', 'sas', 'sarl', 'sasu',
  'bv', 'nv', 'ab', 'as', 'aps', 'oy', 'oyj', 'spa', 'srl', 'sl', 'pty', 'pte', 'pvt', 'kk', 'bvba', 'dac', 'holding', 'holdings', 'group',
]);

/** `Acmé, Inc.` and `ACME GmbH` are both `acme`. A name that is nothing but a legal form stays as it is. */
export function normalizedName(name: string): string {
  const words = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1').split(/[^\p{L}\p{N}]+/u).filter(it => it !== '');
  const end = words.findLastIndex(it => !FORMS.has(it));
  return (end < 0 ? words : words.slice(0, end + 1)).join(' ');
}

function domainIn(text: string): string | undefined {
  const address = /^(?:https?:\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?:[/?#]\S*)?$/u.exec(text.trim())?.[1];
  return address === undefined ? undefined : domainOf(`https://${address}`);
}
