import { getDomain, getHostname } from 'tldts';
import { entriesIn, organizationsFrom } from '../../../src/core/party/organizations-from.ts';
import { openParties } from '../../../src/core/party/parties.ts';
import { recipientOf } from '../../../src/core/party/recipient-of.ts';
import type { Organizations } from '../../../src/core/party/recipient.ts';
import ORGANIZATION_LINES from '../../../src/knowledge/organizations.json' with { type: 'json' };
import { corpusFrom } from '../corpus.ts';
import type { Corpus, CorpusRequest } from '../corpus.ts';
import { contest, growthExponent } from '../harness.ts';
import type { Contestant } from '../harness.ts';
import { atMost, controlGoal, standingsTable } from '../section.ts';
import type { Section } from '../section.ts';

const ORGANIZATIONS = organizationsFrom(ORGANIZATION_LINES);
const BASELINE = 'tldts.getDomain + Map';

/** Goal M1: who receives a request, and who stands behind it, at half the cost of asking tldts and a map for each. */
export const party: Section = {
  id: 'party',
  title: 'M1 · party and organization of every request',

  measure({ requests: path }) {
    const corpus = corpusFrom(path);
    const { requests } = corpus;
    const differences = differencesIn(requests);
    const real = contest({ items: requests, baseline: BASELINE, contestants: { [BASELINE]: tldtsAndMap(), 'openParties': remembering(), 'recipientOf, nothing remembered': plain() } });
    const unique = contest({ items: firstOfEachHost(requests), baseline: BASELINE, contestants: { [BASELINE]: tldtsAndMap(), 'openParties, every host new': forgetting(ORGANIZATIONS) } });
    const share = Math.round(differences.length / requests.length * 1e6) / 1e4;
    return {
      tables: [standingsTable('every request', real), standingsTable('every host once, nothing remembered', unique)],
      goals: [
        controlGoal('M1', real),
        atMost('M1: openParties, x base', 0.5, real.standings.find(it => it.contestant === 'openParties')?.ratio ?? Infinity),
        atMost('M1: differs from tldts, % of requests', 0.05, share),
        atMost('M1: differs from recipientOf, requests', 0, disagreementsIn(requests)),
        atMost('M1: growth with organizations, exponent', 0.2, growth(firstOfEachHost(requests))),
      ],
      notes: notesOn(corpus, differences),
    };
  },
};

function tldtsAndMap(): Contestant<CorpusRequest> {
  const byDomain = new Map(entriesIn(ORGANIZATION_LINES).map(([host, it]) => [host, it.name]));
  let page = '';
  let pageDomain: string | null = null;
  return {
    run(request) {
      if (request.page !== page) [page, pageDomain] = [request.page, getDomain(request.page, { allowPrivateDomains: true })];
      const domain = getDomain(request.url, { allowPrivateDomains: true }) ?? '';
      const organization = byDomain.get(domain);
      return domain !== pageDomain && (organization === undefined || organization !== byDomain.get(pageDomain ?? ''));
    },
  };
}

function remembering(): Contestant<CorpusRequest> {
  const parties = openParties(ORGANIZATIONS);
  return { run: ({ url, page }) => parties.recipientOf(url, page)?.party === 'third' };
}

function forgetting(organizations: Organizations): Contestant<CorpusRequest> {
  let parties = openParties(organizations);
  return {
    begin: () => { parties = openParties(organizations); },
    run: ({ url, page }) => parties.recipientOf(url, page)?.party === 'third',
  };
}

function plain(): Contestant<CorpusRequest> {
  return { run: ({ url, page }) => recipientOf(url, page, ORGANIZATIONS)?.party === 'third' };
}

function firstOfEachHost(requests: readonly CorpusRequest[]): readonly CorpusRequest[] {
  return [...new Map([...requests].reverse().map(it => [new URL(it.url).hostname, it])).values()];
}

/** Of the cost of a host not seen before, when the table of organizations grows eightfold. */
function growth(items: readonly CorpusRequest[]): number {
  const sizes = [1 / 8, 1].map(it => Math.round(ORGANIZATION_LINES.length * it));
  const contestants = Object.fromEntries(sizes.map(it => [String(it), forgetting(organizationsFrom(ORGANIZATION_LINES.slice(0, it)))]));
  const { standings } = contest({ items, contestants, baseline: String(sizes[0]) });
  return growthExponent(sizes.map(size => ({ size, cost: standings.find(it => it.contestant === String(size))?.meanNs ?? Infinity })));
}

/** Where our domain is not what tldts says. For what has no domain (an address, a bare suffix) it is held to its host. */
function differencesIn(requests: readonly CorpusRequest[]): readonly string[] {
  const parties = openParties(ORGANIZATIONS);
  return requests.flatMap(({ url, page }) => {
    const ours = parties.recipientOf(url, page)?.domain;
    const theirs = getDomain(url, { allowPrivateDomains: true }) ?? getHostname(url);
    return ours === theirs ? [] : [`${url.slice(0, 60)}: we say ${ours}, tldts says ${theirs}`];
  });
}

function disagreementsIn(requests: readonly CorpusRequest[]): number {
  const parties = openParties(ORGANIZATIONS);
  return requests.filter(({ url, page }) => JSON.stringify(parties.recipientOf(url, page)) !== JSON.stringify(recipientOf(url, page, ORGANIZATIONS))).length;
}

function notesOn({ about }: Corpus, differences: readonly string[]): readonly string[] {
  return [
    about,
    'The base caches the page and looks up one name. openParties remembers hosts, as it does in an audit; the second table shows it without that.',
    `Differences from tldts: ${differences.length}.`,
    ...differences,
  ];
}
