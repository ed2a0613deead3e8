import { auditShape } from '../../../core/audit/shape.ts';
import type { Audit } from '../../../core/audit/audit.ts';
import type { Proposal } from '../../../core/declaration/suggest/proposal.ts';
import { shaped, tellComplaint } from '../../../core/shape/shape.ts';

export type FromAudit = { readonly ok: true; readonly proposals: readonly Proposal[] } | { readonly ok: false; readonly mistakes: readonly string[] };

/** So many mistakes of a file that is no audit are told. */
const MISTAKES_MAX = 5;

/** Proposes every third party that an audit observed, by its organization, else by its domain, with what it received. */
export function proposalsFromAudit(text: string): FromAudit {
  const read = shaped(auditShape, parsed(text));
  if (!read.ok) return { ok: false, mistakes: read.complaints.slice(0, MISTAKES_MAX).map(tellComplaint) };
  const byName = new Map<string, Proposal>();
  for (const it of read.value.recipients.filter(({ party }) => party === 'third')) {
    const recipient = it.organization ?? it.domain;
    byName.set(recipient, joined(byName.get(recipient), proposalOf(it, recipient)));
  }
  return { ok: true, proposals: [...byName.values()] };
}

function proposalOf({ domain, role, received }: Audit['recipients'][number], recipient: string): Proposal {
  return { name: domain, recipient, sure: 'observed', purposes: role === 'unknown' ? [] : [role], categories: [...new Set(received.map(it => it.category))] };
}

/** One organization can be observed on several domains, for several things. */
function joined(before: Proposal | undefined, it: Proposal): Proposal {
  if (before === undefined) return it;
  return { ...before, name: `${before.name}, ${it.name}`, purposes: [...new Set([...before.purposes, ...it.purposes])], categories: [...new Set([...before.categories, ...it.categories])] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
