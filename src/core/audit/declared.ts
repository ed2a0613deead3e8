import { dayOf, forceOf, openApprovals } from '../declaration/approval.ts';
import { DATA_CATEGORIES } from '../datum/category.ts';
import type { DataCategory } from '../datum/category.ts';
import type { ApprovedFacts, Dossier } from '../dossier/dossier.ts';
import type { Finding } from '../finding/finding.ts';
import type { Domain, Organizations } from '../party/recipient.ts';
import { digestOfData } from '../rulebook/digest.ts';
import type { RecipientEntry } from './audit.ts';
import { DECLARED_BEYOND, DECLARED_STATUSES } from './declared-audit.ts';
import type { DeclarationEntry, DeclaredAudit, DeclaredCell, DeclaredRow, DeclaredUnseen } from './declared-audit.ts';

/** What the audit has made out of recipients by now. */
export interface Observed {
  readonly recipients: readonly RecipientEntry[];
  readonly findings: readonly Finding[];
  readonly organizations: Organizations;
}

/** What the site declares, beside what was seen; nothing where it declares nothing. */
export function declaredTold(dossier: Dossier, observed: Observed): DeclaredAudit | undefined {
  const { approved, words: { fields, statements }, visits } = dossier;
  if (approved === undefined && fields.length + statements.length === 0) return undefined;
  const day = dayOf(visits[0]?.visit.startedAt ?? '');
  const declarations = approved?.map(({ shown, ...it }): DeclarationEntry => ({ ...it, recipient: shown, force: forceOf(it, day) }));
  const said = { ...declarations && { declarations }, fields, statements };
  return { digest: digestOfData(said), ...said, rows: approved === undefined ? [] : rowsOf(approved, dossier, observed) };
}

function rowsOf(approved: readonly ApprovedFacts[], dossier: Dossier, observed: Observed): readonly DeclaredRow[] {
  const of = openApprovals(approved);
  const third = observed.recipients.filter(it => it.party === 'third');
  const met = new Set(third.flatMap(it => of(it)));
  const receivedBy = receivedIn(dossier);
  const seen = third.map(it => observedRow(of(it), { recipient: it.domain, received: receivedBy.get(it.domain) ?? new Set(), findings: observed.findings }))
    // For whom something is merely kept was not seen to be there.
    .filter(it => it.status !== 'undeclared' || it.findings.length > 0);
  const own = new Set(observed.recipients.filter(it => it.party === 'first').flatMap(it => of(it)));
  const unmet = approved.filter(it => !met.has(it)).map(it => unseenRow(it, unseenWhy(it, { isOwn: own.has(it), dossier, observed })));
  return [...seen, ...unmet].toSorted((a, b) => DECLARED_STATUSES.indexOf(a.status) - DECLARED_STATUSES.indexOf(b.status));
}

type Received = ReadonlySet<DataCategory>;

/** Identifiers that a page stored are data like any other, though no finding of an exposure names them. */
function receivedIn({ exposures, identified }: Dossier): ReadonlyMap<Domain, Received> {
  const all = [
    ...exposures.map(it => [it.transmission.recipient.domain, it.category] as const),
    ...identified.map(it => [it.transmission.recipient.domain, `${it.store}-identifier`] as const),
  ];
  const groups = new Map<Domain, Set<DataCategory>>();
  for (const [domain, category] of all) groups.set(domain, (groups.get(domain) ?? new Set()).add(category));
  return groups;
}

interface Sight { readonly recipient: Domain; readonly received: Received; readonly findings: readonly Finding[] }

function observedRow(declarations: readonly ApprovedFacts[], { recipient, received, findings }: Sight): DeclaredRow {
  const telling = findings.filter(it => it.recipient === recipient && SAYING.includes(it.detector));
  const beyond = DECLARED_BEYOND.filter(what => telling.some(it => it.detector === 'outside-declaration' && it.facts?.[what] === true));
  const isOut = telling.some(it => it.detector === 'expired-declaration');
  return {
    status: declarations.length === 0 ? 'undeclared' : isOut ? 'not-in-force' : beyond.length > 0 ? 'outside' : 'as-declared',
    recipient, declarations: declarations.map(it => it.id), beyond, cells: cellsOf(declarations, received), findings: telling.map(it => it.id),
  };
}

const SAYING: readonly string[] = ['undeclared-recipient', 'outside-declaration', 'expired-declaration'];

function unseenRow(it: ApprovedFacts, unseen: DeclaredUnseen | undefined): DeclaredRow {
  return { status: 'not-observed', declarations: [it.id], beyond: [], cells: cellsOf([it], new Set()), ...unseen && { unseen }, findings: [] };
}

function cellsOf(declarations: readonly ApprovedFacts[], received: Received): readonly DeclaredCell[] {
  const declared = new Set(declarations.flatMap(it => it.categories));
  return DATA_CATEGORIES.filter(it => declared.has(it) || received.has(it)).map(category => ({ category, declared: declared.has(category), received: received.has(category) }));
}

interface Unmet { readonly isOwn: boolean; readonly dossier: Dossier; readonly observed: Observed }

/** Why somebody declared may be missing from what was seen. Without a reason, the visits showed everything there was to see. */
function unseenWhy({ recipient }: ApprovedFacts, { isOwn, dossier: { visits, gaps }, observed: { organizations } }: Unmet): DeclaredUnseen | undefined {
  if (isOwn) return 'own';
  if (visits.every(it => !it.visit.observes.includes('request'))) return 'not-watched';
  // What is written as a domain needs nobody to know it; a point alone makes none: `Acme, Inc.`.
  if (!/^[^\s]+\.\p{L}[\p{L}\d-]+$/u.test(recipient) && organizations.isKnown?.(recipient) === false) return 'name-not-known';
  return gaps.some(it => it.of === 'request') ? 'gaps' : undefined;
}
