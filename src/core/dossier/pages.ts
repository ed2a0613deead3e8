import type { MarkupEvidence, ResponseEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import { consentOver } from './consent.ts';
import type { MarkedUp, PageFacts, Submission } from './dossier.ts';
import type { Search } from './exposures.ts';
import { addressOf } from './frames.ts';

/** The pages of one visit as they were answered: what their headers say, and their markup. Pages from a cache have no answer. */
export function pagesIn(log: EvidenceLog, number: number, { parties }: Pick<Search, 'parties'>): readonly PageFacts[] {
  const consentAt = consentOver(log);
  const answers = new Map(ofKind(log, 'response').filter(it => it.headers !== undefined).map(it => [`${it.exchange} ${it.hop}`, it]));
  const policies = markupIn(log).filter(it => it.element === 'policy');
  return ofKind(log, 'request').filter(it => it.channel === 'navigation' && it.witness === 'browser').flatMap(request => {
    const answer = answers.get(`${request.exchange} ${request.hop}`);
    const owner = parties.recipientOf(request.url, log.visit.url);
    if (answer === undefined || owner?.party !== 'first') return [];
    const { offsetMs, id } = answer;
    return [{
      visit: number, url: request.url, owner, consent: consentAt(offsetMs), offsetMs, evidence: [`${number}:${id}`] as const,
      policies: [...headersOf(answer, 'content-security-policy'), ...contentOf(policies, 'http-equiv', 'content-security-policy')],
      referrerPolicies: [...headersOf(answer, 'referrer-policy'), ...contentOf(policies, 'name', 'referrer')],
      transport: headersOf(answer, 'strict-transport-security')[0],
    }];
  });
}

/** The frames and forms of one visit's pages that are somebody else's, with whose they are. */
export function markedUpIn(log: EvidenceLog, number: number, { parties }: Pick<Search, 'parties'>): readonly MarkedUp[] {
  const consentAt = consentOver(log);
  return markupIn(log).flatMap(({ element, url, attributes, offsetMs, id }) => {
    const owner = parties.recipientOf(url, log.visit.url);
    return owner === undefined ? [] : [{ visit: number, element, url, attributes, owner, consent: consentAt(offsetMs), offsetMs, evidence: [`${number}:${id}`] as const }];
  });
}

/** The forms submitted in one visit, in whichever of its documents. */
export function submissionsIn(log: EvidenceLog, number: number, { parties }: Pick<Search, 'parties'>): readonly Submission[] {
  const consentAt = consentOver(log);
  const address = addressOf(log);
  return ofKind(log, 'submit').flatMap(({ action: url, document, offsetMs, id }) => {
    // Of a form in somebody's own frame, that party is asked for itself.
    const owner = parties.recipientOf(url, address(document));
    return owner === undefined ? [] : [{ visit: number, url, owner, consent: consentAt(offsetMs), offsetMs, evidence: [`${number}:${id}`] as const }];
  });
}

/** Markup of the site's own documents: what a third party's frame does in its own house is its own affair. */
function markupIn(log: EvidenceLog): readonly MarkupEvidence[] {
  const address = addressOf(log);
  const site = originOf(log.visit.url);
  return ofKind(log, 'markup').filter(it => originOf(address(it.document)) === site);
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}

function headersOf({ headers = [] }: ResponseEvidence, name: string): readonly string[] {
  return headers.filter(it => it[0] === name).map(it => it[1]);
}

function contentOf(policies: readonly MarkupEvidence[], attribute: string, value: string): readonly string[] {
  return policies.filter(it => it.attributes[attribute]?.toLowerCase() === value).map(it => it.attributes['content'] ?? '');
}
