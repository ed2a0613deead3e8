import type { DataCategory } from '../datum/category.ts';
import { categoryOfField } from '../datum/field-category.ts';
import type { UseEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import { answeringIn } from './answering.ts';
import { consentOver } from './consent/over.ts';
import type { Transmission, Use } from './dossier.ts';
import type { Search } from './exposures.ts';
import type { Unseen } from './gaps.ts';
import type { IsOwn } from './naming.ts';
import { isNameless, namelessIn, namingIn } from './naming.ts';
import { sendersAmong } from './senders.ts';

/** What is needed to tell whose a use is, and for whom it was made. */
export interface Whose extends Pick<Search, 'parties' | 'hide' | 'addressOf'> {
  /** Those of the same visit. */
  readonly transmissions: readonly Transmission[];
}

/** What was used in a visit, and what was used or written there by nobody who can be named. */
export interface Used {
  readonly uses: readonly Use[];
  readonly gaps: readonly Unseen[];
}

/** The uses of one visit whose script is known. Who answers for a use: `answering.ts`. */
export function usesIn(log: EvidenceLog, number: number, { parties, hide, addressOf, transmissions }: Whose): Used {
  const consentAt = consentOver(log);
  const isFirst = (script: string, at: string): boolean => parties.recipientOf(script, at)?.party === 'first';
  const isAtHome = (script: string, document: string): boolean => isFirst(script, addressOf(number, document));
  const isOwn: IsOwn = (script, document) => isFirst(script, log.visit.url) || isAtHome(script, document);
  const naming = namingIn(log);
  const uses = ofKind(log, 'use').filter(it => !isNameless(it, naming, isOwn));
  const answering = answeringIn(uses, isOwn);
  const calledIn = new Set<string>();
  const told = uses.flatMap((use, i) => {
    const by = answering[i];
    const inDocument = `${use.document} ${by?.script}`;
    // A library goes on with what the site had it do (React reads its fields at each key); what it did before is its own.
    if (by?.asked) calledIn.add(inDocument);
    const user = by && parties.recipientOf(by.script, log.visit.url);
    return by === undefined || user === undefined ? [] : [{ use, user, ...by, called: calledIn.has(inDocument) }];
  });
  const called = new Map(told.filter(it => it.asked).map(({ script, user }) => [script, user.domain]));
  const senders = sendersAmong(called, transmissions, it => isFirst(it, log.visit.url));
  const known = told.map(({ use, user, script, called: isCalled }): Use => ({
    visit: number, feature: use.feature, of: hide(use.of), on: use.on, count: use.count, field: use.field, amounts: use.amounts, ...fieldFacts(use, hide),
    script, scripts: use.scripts, ...naming.isInvented(script) && { selfNamed: true }, user, atHome: user.party === 'third' && isAtHome(script, use.document), forSite: isCalled && !senders.has(script),
    document: use.document, consent: consentAt(use.offsetMs), offsetMs: use.offsetMs, evidence: `${number}:${use.id}`,
  }));
  const pageOf = (document: string): string | undefined => [addressOf(number, document)].find(it => isFirst(it, log.visit.url));
  return { uses: known, gaps: namelessIn(log, naming, { isOwn, pageOf }) };
}

/** Whether a third party answers for this use before the visitor: in the site's pages, and not on the site's behalf. */
export function isThirdPartys({ user, atHome, forSite }: Use): boolean {
  return user.party === 'third' && !atHome && !forSite;
}

function fieldFacts({ field }: UseEvidence, hide: Search['hide']): { readonly asksFor?: DataCategory | undefined; readonly fieldName?: Use['fieldName'] } {
  return field === undefined ? {} : { asksFor: categoryOfField(field), fieldName: hide(field.label || field.name || field.type) };
}
