import type { RequestEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { ConsentState } from '../finding/finding.ts';
import { openParties } from '../party/parties.ts';
import type { Organizations } from '../party/recipient.ts';
import type { Account } from './account.ts';
import { aliasesOf } from './aliases.ts';
import { approvedIn, wordsIn } from './approved.ts';
import type { Case } from './case.ts';
import { collectedIn } from './collected.ts';
import { comparedIn } from './consent/compared.ts';
import { consentOver } from './consent/over.ts';
import { promisesIn } from './consent/promises.ts';
import { consentIn } from './consent/story.ts';
import type { ConsentTold } from './consent/told.ts';
import { vendorContacts } from './consent/undeclared.ts';
import type { IabVendors } from './consent/undeclared.ts';
import type { ContentReader } from './content.ts';
import { readContent } from './content.ts';
import { declaredExposures } from './declared.ts';
import { disguisesIn } from './disguises.ts';
import { disclosureIn } from './disclosures.ts';
import type { AddressDisclosure, Dossier, Exposure, Speech, Transmission, Upload } from './dossier.ts';
import type { Search } from './exposures.ts';
import { exposuresIn } from './exposures.ts';
import { fingerprintsIn } from './fingerprints/fingerprints.ts';
import { addressOf, pagesOf } from './frames.ts';
import type { Unseen } from './gaps.ts';
import { counted, placed, reportedGaps, unsearchedGaps, unwatchedGaps, workerGaps } from './gaps.ts';
import { hider, showUrl } from './hide.ts';
import type { Chain } from './initiators.ts';
import { initiatorsIn } from './initiators.ts';
import { markedUpIn, pagesIn, submissionsIn } from './pages.ts';
import { recognizedExposures } from './recognized.ts';
import { UPLOAD_MIN } from './recordings.ts';
import { replaysIn } from './replays.ts';
import { scriptsIn } from './scripts.ts';
import { seedsOf } from './seeds.ts';
import type { CarriedIdentifier } from './sharing.ts';
import { identifiedBy, identifiersIn } from './sharing.ts';
import type { SearchOptions } from './sought.ts';
import { seek } from './sought.ts';
import { speechesOf } from './speeches.ts';
import type { Storage } from './storage.ts';
import { openStorage, storageTold } from './storage.ts';
import type { Keystrokes } from './streaming.ts';
import { beginningsOf, streamedExposures } from './streaming.ts';
import { sentIn } from './transmissions.ts';
import type { Unread } from './unread.ts';
import { unreadIn, unsettledGaps } from './unread.ts';
import { unsearchedValues } from './unsearched.ts';
import { usesIn } from './uses.ts';
import { inTime } from './waiting.ts';

/** How a case is searched, and who reads what was sent in it. */
export interface DossierOptions extends SearchOptions {
  readonly read?: ContentReader | undefined;
  readonly iabVendors?: IabVendors | undefined;
}

/** All that follows from a case's evidence. The same case, organizations and recipes give the same dossier, anywhere. */
export function openDossier(told: Case, organizations: Organizations, options: DossierOptions = {}): Dossier & { readonly search: Search } {
  // Witnesses report in batches of their own: what counts is when something happened, not when it was told.
  const input = { ...told, visits: told.visits.map(it => ({ ...it, evidence: inTime(it.evidence) })) };
  const storage = openStorage(input.visits);
  const search = searchOf(input, storage, { ...options, organizations });
  const parts = input.visits.map((log, i) => readVisit({ log, number: i + 1, pages: pagesOf(log), consentAt: consentOver(log), unread: unreadIn(log), read: options.read ?? readContent, search }));
  const [uploads, speeches] = [parts.flatMap(it => it.uploads), parts.flatMap(it => it.speeches)];
  const used = input.visits.map((log, i) => usesIn(log, i + 1, { ...search, transmissions: parts[i]?.transmissions ?? [] }));
  const uses = used.flatMap(it => it.uses);
  const sources = { transmissions: parts.flatMap(it => it.transmissions), exposures: parts.flatMap(it => it.exposures), uses };
  const { scripts, gaps: unlisted } = scriptsIn(input.visits, sources, search);
  const identified = parts.flatMap(it => identifiedBy(it.carried, search.hide));
  const kept = storageTold(storage, parts.map(it => it.carried), search);
  const consents = input.visits.flatMap((log, i) => consentIn(log, i + 1, search));
  return {
    visits: input.visits.map(({ visit, evidence }, i) => ({ number: i + 1, visit, evidence, page: showUrl(visit.url, search.hide) })),
    ...sources, scripts,
    disclosures: parts.flatMap(it => it.disclosures),
    speeches, uploads,
    replays: replaysIn({ uploads, speeches, uses }),
    identified, ...kept,
    consents, compared: comparedIn(consents, { ...sources, identified, stored: kept.stored }),
    disguises: input.visits.flatMap((log, i) => disguisesIn({ log, number: i + 1, transmissions: parts[i]?.transmissions ?? [], speeches: parts[i]?.speeches ?? [] }, search)),
    pages: input.visits.flatMap((log, i) => pagesIn(log, i + 1, search)),
    markup: input.visits.flatMap((log, i) => markedUpIn(log, i + 1, search)),
    submissions: input.visits.flatMap((log, i) => submissionsIn(log, i + 1, search)),
    fingerprints: fingerprintsIn(uses, sources.transmissions),
    told: parts.flatMap(it => it.told), vendorContacts: vendorContacts(consents, sources.transmissions, { iabVendors: options.iabVendors ?? {}, organizations }),
    promises: promisesIn(input.promises ?? [], search.hide), approved: approvedIn(input.declared, search.hide), words: wordsIn(input.declared, search.hide),
    collected: input.visits.flatMap((log, i) => collectedIn(log, i + 1, { ...search, known: input.known })),
    gaps: counted([...input.visits.flatMap((log, i) => {
      const unseen = [...reportedGaps(log), ...unwatchedGaps(log), ...workerGaps(log), ...unsearchedGaps(log), ...parts[i]?.gaps ?? [], ...used[i]?.gaps ?? []];
      return unseen.map(it => placed(it, { page: log.visit.url, parties: search.parties, hide: search.hide }));
    }), ...unsearchedValues(storage.visits, storage.trial), ...unlisted]),
    search,
  };
}

function searchOf(input: Case, { stored, decorated }: Storage, { organizations, ...options }: SearchOptions & { readonly organizations: Organizations }): Search {
  const seeds = seedsOf(input);
  const { behind, lent } = aliasesOf(input.visits, organizations);
  const sought = seek(seeds, [...stored, ...decorated].flat(), options);
  const addresses = input.visits.map(addressOf);
  const submitsMs = input.visits.map(log => ofKind(log, 'submit').reduce((first, it) => Math.min(first, it.offsetMs), Number.POSITIVE_INFINITY));
  return {
    sought, beginnings: beginningsOf(sought), hide: hider(seeds, sought), parties: openParties(organizations, behind, input.own), behind, lent, vendors: options.vendors,
    addressOf: (visit, document) => addresses[visit - 1]?.(document) ?? '',
    firstSubmitMs: (visit, since) => submitsMs.slice(since - 1, visit - 1).some(Number.isFinite) ? Number.NEGATIVE_INFINITY : submitsMs[visit - 1] ?? Number.POSITIVE_INFINITY,
  };
}

interface Context {
  readonly log: EvidenceLog;
  readonly number: number;
  readonly pages: readonly string[];
  readonly consentAt: (offsetMs: number) => ConsentState;
  readonly unread: Unread;
  readonly read: ContentReader;
  readonly search: Search;
}

interface Part {
  readonly transmissions: readonly Transmission[];
  readonly exposures: readonly Exposure[];
  readonly disclosures: readonly AddressDisclosure[];
  readonly speeches: readonly Speech[];
  readonly uploads: readonly Upload[];
  readonly carried: readonly CarriedIdentifier[];
  readonly gaps: readonly Unseen[];
  readonly keystrokes: readonly Keystrokes[];
  readonly told: readonly ConsentTold[];
}

function readVisit(context: Context): Part {
  const sent = sentIn(context.log, context.number);
  const chainOf = initiatorsIn(context.log, sent.accounts, url => context.search.parties.recipientOf(url, context.log.visit.url)?.party === 'third');
  const parts = sent.accounts.map(it => readAccount(it, chainOf(it), context));
  return {
    transmissions: parts.flatMap(it => it.transmissions),
    exposures: streamedExposures(parts.flatMap(it => it.exposures), parts.flatMap(it => it.keystrokes), context.search),
    disclosures: parts.flatMap(it => it.disclosures),
    speeches: parts.flatMap(it => it.speeches),
    uploads: parts.flatMap(it => it.uploads),
    carried: parts.flatMap(it => it.carried),
    keystrokes: [],
    told: parts.flatMap(it => it.told),
    gaps: [...parts.flatMap(it => it.gaps), ...unsettledGaps(context.log, sent, context.search.parties)],
  };
}

const NOTHING: Part = { transmissions: [], exposures: [], disclosures: [], speeches: [], uploads: [], carried: [], gaps: [], keystrokes: [], told: [] };

function readAccount(account: Account, chain: Chain, { log, number, pages, consentAt, unread, read, search }: Context): Part {
  const { request, carried, scripts, evidence, arrived, answeredMs } = account;
  const recipient = search.parties.recipientOf(request.url, log.visit.url);
  if (recipient === undefined) return NOTHING;
  const transmission: Transmission = {
    visit: number, url: request.url, method: request.method, channel: request.channel, recipient,
    offsetMs: request.offsetMs, consent: consentAt(request.offsetMs), bytes: bytesOf(account), arrived, answeredMs, scripts, chain, evidence,
  };
  const own = recipient.party === 'first';
  const { hits, limited, addresses, recognized, keystrokes, spoken, told, recording, opaque } = read({ request, carried, own }, search);
  const speeches = speechesOf(transmission, spoken, search);
  const uploads = recording !== undefined || (opaque && transmission.bytes >= UPLOAD_MIN) ? [{ transmission, recording }] : [];
  if (own) return { ...NOTHING, transmissions: [transmission], speeches, uploads };
  const disclosure = disclosureIn(transmission, addresses, { pages, hide: search.hide });
  const exposures = exposuresIn(transmission, hits, search);
  const known = [...exposures, ...recognizedExposures(transmission, { recognized, exposures }, search)];
  return {
    transmissions: [transmission],
    exposures: [...known, ...declaredExposures(transmission, { spoken, recognized, exposures: known }, search)],
    speeches, uploads,
    disclosures: disclosure === undefined ? [] : [disclosure],
    carried: carriesContent(request) ? [] : identifiersIn(transmission, hits, search.sought),
    gaps: unread(account, limited),
    keystrokes: keystrokes.map(it => ({ ...it, transmission })),
    told: told.map(it => ({ ...it, transmission })),
  };
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
