import type { MarkupEvidence, ResponseEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import { consentOver } from './consent/over.ts';
import type { MarkedUp, PageFacts, Submission } from './dossier.ts';
import type { Search } from './exposures.ts';
import { addressOf } from './frames.ts';

type Parties = Pick<Search, 'parties'>;

/**
 * The pages of one visit as they were answered: what their headers say, and their own markup. Pages from a cache have no answer, and
 * what only sends on is no page.
 */
export function pagesIn(log: EvidenceLog, number: number, search: Parties): readonly PageFacts[] {
  const consentAt = consentOver(log);
  const answers = new Map(ofKind(log, 'response').filter(isPage).map(it => [`${it.exchange} ${it.hop}`, it]));
  const policies = policiesIn(log, search);
  return ofKind(log, 'request').filter(it => it.channel === 'navigation' && it.witness === 'browser').flatMap(request => {
    const answer = answers.get(`${request.exchange} ${request.hop}`);
    const owner = search.parties.recipientOf(request.url, log.visit.url);
    if (answer === undefined || owner?.party !== 'first') return [];
    const { offsetMs, id } = answer;
    const own = policies.get(whole(request.url)) ?? [];
    return [{
      visit: number, url: request.url, owner, consent: consentAt(offsetMs), offsetMs, evidence: [`${number}:${id}`] as const,
      policies: [...headersOf(answer, 'content-security-policy'), ...contentOf(own, 'http-equiv', 'content-security-policy')],
      referrerPolicies: [...headersOf(answer, 'referrer-policy'), ...contentOf(own, 'name', 'referrer')],
      transport: headersOf(answer, 'strict-transport-security')[0],
      permissions: headersOf(answer, 'permissions-policy'),
    }];
  });
}

/** The frames and forms of one visit's pages that are somebody else's, with whose they are. */
export function markedUpIn(log: EvidenceLog, number: number, search: Parties): readonly MarkedUp[] {
  const consentAt = consentOver(log);
  return markupIn(log, search).flatMap(({ element, url, attributes, offsetMs, id }) => {
    const owner = search.parties.recipientOf(url, log.visit.url);
    return owner === undefined ? [] : [{ visit: number, element, url, attributes, owner, consent: consentAt(offsetMs), offsetMs, evidence: [`${number}:${id}`] as const }];
  });
}

/** The forms submitted in one visit, in whichever of its documents. */
export function submissionsIn(log: EvidenceLog, number: number, { parties }: Parties): readonly Submission[] {
  const consentAt = consentOver(log);
  const address = addressOf(log);
  return ofKind(log, 'submit').flatMap(({ action: url, document, offsetMs, id }) => {
    // Of a form in somebody's own frame, that party is asked for itself.
    const owner = parties.recipientOf(url, address(document));
    const inSite = parties.recipientOf(address(document), log.visit.url)?.party === 'first';
    return owner === undefined ? [] : [{ visit: number, url, owner, inSite, consent: consentAt(offsetMs), offsetMs, evidence: [`${number}:${id}`] as const }];
  });
}

function isPage({ headers, status }: ResponseEvidence): boolean {
  return headers !== undefined && (status < 300 || status > 399);
}

/** Markup of the site's own documents: what a third party's frame does in its own house is its own affair. */
function markupIn(log: EvidenceLog, { parties }: Parties): readonly MarkupEvidence[] {
  const address = addressOf(log);
  return ofKind(log, 'markup').filter(it => parties.recipientOf(address(it.document), log.visit.url)?.party === 'first');
}

/** Policies in the markup, by the page they stand in: those of a frame hold there only. */
function policiesIn(log: EvidenceLog, search: Parties): ReadonlyMap<string, readonly MarkupEvidence[]> {
  const address = addressOf(log);
  const frames = new Set(ofKind(log, 'navigation').filter(it => it.frame === 'sub').map(it => it.document));
  const byPage = new Map<string, MarkupEvidence[]>();
  for (const it of markupIn(log, search).filter(({ element, document }) => element === 'policy' && !frames.has(document))) {
    const page = whole(address(it.document));
    const known = byPage.get(page);
    if (known === undefined) byPage.set(page, [it]);
    else known.push(it);
  }
  return byPage;
}

function whole(url: string): string {
  return url.split('#')[0] ?? url;
}

function headersOf({ headers = [] }: ResponseEvidence, name: string): readonly string[] {
  return headers.filter(it => it[0] === name).map(it => it[1]);
}

function contentOf(policies: readonly MarkupEvidence[], attribute: string, value: string): readonly string[] {
  return policies.filter(it => it.attributes[attribute]?.toLowerCase() === value).map(it => it.attributes['content'] ?? '');
}
