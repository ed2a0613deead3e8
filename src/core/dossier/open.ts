import type { RequestEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { ConsentState } from '../finding/finding.ts';
import type { Gap } from '../finding/gap.ts';
import { openParties } from '../party/parties.ts';
import type { Domain, Organizations } from '../party/recipient.ts';
import { readFields } from '../payload/read.ts';
import type { Case } from './case.ts';
import { consentOver } from './consent.ts';
import { cookiesIn } from './cookies.ts';
import { disclosureIn } from './disclosures.ts';
import type { AddressDisclosure, Dossier, Exposure, Identified, Transmission } from './dossier.ts';
import type { Search } from './exposures.ts';
import { exposuresIn } from './exposures.ts';
import { addressOf, pagesOf } from './frames.ts';
import { counted, gap, reportedGaps, unwatchedGaps } from './gaps.ts';
import { hider, showUrl } from './hide.ts';
import type { Stored } from './identifiers.ts';
import { storedIn } from './identifiers.ts';
import { seedsOf } from './seeds.ts';
import { haystackOf } from './sight.ts';
import type { Account } from './transmissions.ts';
import { sentIn } from './transmissions.ts';

/** All that follows from a case's evidence. The same case and organizations give the same dossier, anywhere. */
export function openDossier(input: Case, organizations: Organizations): Dossier & { readonly search: Search } {
  const search = searchOf(input, organizations);
  const parts = input.visits.map((log, i) => readVisit({ log, number: i + 1, stored: storedIn(log), pages: pagesOf(log), consentAt: consentOver(log), search }));
  return {
    visits: input.visits.map(({ visit, evidence }, i) => ({ number: i + 1, visit, evidence, page: showUrl(visit.url, search.hide) })),
    transmissions: parts.flatMap(it => it.transmissions),
    exposures: parts.flatMap(it => it.exposures),
    disclosures: parts.flatMap(it => it.disclosures),
    identified: parts.flatMap(it => it.identified),
    cookies: input.visits.flatMap((log, i) => cookiesIn({ log, number: i + 1, parties: search.parties, hide: search.hide })),
    gaps: counted([...input.visits.flatMap(it => [...reportedGaps(it), ...unwatchedGaps(it)]), ...parts.flatMap(it => it.gaps)]),
    search,
  };
}

function searchOf(input: Case, organizations: Organizations): Search {
  const seeds = seedsOf(input);
  const addresses = input.visits.map(addressOf);
  const submitsMs = input.visits.map(log => ofKind(log, 'submit').reduce((first, it) => Math.min(first, it.offsetMs), Number.POSITIVE_INFINITY));
  return {
    seeds, hide: hider(seeds), parties: openParties(organizations),
    addressOf: (visit, document) => addresses[visit - 1]?.(document) ?? '',
    firstSubmitMs: (visit, since) => submitsMs.slice(since - 1, visit - 1).some(Number.isFinite) ? Number.NEGATIVE_INFINITY : submitsMs[visit - 1] ?? Number.POSITIVE_INFINITY,
  };
}

interface Context {
  readonly log: EvidenceLog;
  readonly number: number;
  readonly stored: readonly Stored[];
  readonly pages: readonly string[];
  readonly consentAt: (offsetMs: number) => ConsentState;
  readonly search: Search;
}

interface Part {
  readonly transmissions: readonly Transmission[];
  readonly exposures: readonly Exposure[];
  readonly disclosures: readonly AddressDisclosure[];
  readonly identified: readonly Identified[];
  readonly gaps: readonly Gap[];
}

function readVisit(context: Context): Part {
  const { accounts, unmatched } = sentIn(context.log, context.number);
  const parts = accounts.map(it => readAccount(it, context));
  return {
    transmissions: parts.flatMap(it => it.transmissions),
    exposures: parts.flatMap(it => it.exposures),
    disclosures: parts.flatMap(it => it.disclosures),
    identified: parts.flatMap(it => it.identified),
    gaps: [...parts.flatMap(it => it.gaps), ...unmatched.filter(isOverdue(context.log)).map(() => gap('request', 'call-without-request'))],
  };
}

const NOTHING: Part = { transmissions: [], exposures: [], disclosures: [], identified: [], gaps: [] };

function readAccount(account: Account, { log, number, stored, pages, consentAt, search }: Context): Part {
  const { request, carried, scripts, evidence, arrived } = account;
  const recipient = search.parties.recipientOf(request.url, log.visit.url);
  if (recipient === undefined) return NOTHING;
  const transmission: Transmission = {
    visit: number, url: request.url, method: request.method, channel: request.channel, recipient,
    offsetMs: request.offsetMs, consent: consentAt(request.offsetMs), bytes: bytesOf(account), arrived, scripts, evidence,
  };
  if (recipient.party === 'first') return { ...NOTHING, transmissions: [transmission] };
  const { fields, limited } = readFields(carried);
  const hay = haystackOf(fields);
  const disclosure = disclosureIn(transmission, fields, { pages, hide: search.hide });
  const carriedId = carriesContent(request) ? undefined : stored.find(it => hay.text.given.includes(it.value));
  return {
    transmissions: [transmission],
    exposures: exposuresIn(transmission, hay, search),
    disclosures: disclosure === undefined ? [] : [disclosure],
    identified: carriedId === undefined ? [] : [{ transmission, store: carriedId.store }],
    gaps: unreadIn(account, recipient.domain, limited),
  };
}

function unreadIn({ carried, cut }: Account, domain: Domain, limited: boolean): readonly Gap[] {
  return [
    ...cut ? [gap('request-body', carried.body.kind === 'hidden' ? 'body-hidden' : 'body-cut', domain)] : [],
    ...limited ? [gap('request', 'search-limited', domain)] : [],
  ];
}

/** What is fetched to be shown or run has names of its own (a build, a version) that an identifier of the site's may resemble. */
const CONTENT: readonly RequestEvidence['channel'][] = ['script', 'style', 'font', 'media'];

function carriesContent({ channel, url }: RequestEvidence): boolean {
  return CONTENT.includes(channel) || (channel === 'image' && !url.includes('?'));
}

function bytesOf({ carried: { url, body } }: Account): number {
  const inBody = 'bytes' in body ? body.bytes : body.kind === 'form' ? body.entries.reduce((sum, [name, value]) => sum + name.length + value.length + 2, 0) : 0;
  return url.length + inBody;
}

/** A call this close to the end of the record may simply not have left yet. Milliseconds. */
const PENDING_MAX = 1_000;

function isOverdue(log: EvidenceLog): (call: RequestEvidence) => boolean {
  const endMs = log.evidence.reduce((last, it) => Math.max(last, it.offsetMs), 0);
  return call => endMs - call.offsetMs > PENDING_MAX;
}
