import { expect, test } from 'vitest';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { respawnsIn } from '../../../src/core/dossier/respawns.ts';
import { sharedAmong } from '../../../src/core/dossier/sharing.ts';
import type { CarriedIdentifier } from '../../../src/core/dossier/sharing.ts';
import { trialOf } from '../../../src/core/dossier/trial.ts';
import { writtenIn } from '../../../src/core/dossier/writes.ts';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import type { EvidenceLog } from '../../../src/core/evidence/log.ts';
import { organizations } from '../../support/organizations.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const { search } = openDossier({ visits: [visit(SHOP).log], known: [] }, organizations);

/** A search that counts how often it is asked who somebody is, or to make something fit to show. */
function counting() {
  const asked = { times: 0 };
  const count = <T>(it: T): T => {
    asked.times += 1;
    return it;
  };
  const parties: typeof search.parties = { recipientOf: (url, page) => count(search.parties.recipientOf(url, page)) };
  return { asked, search: { parties, hide: (text: string) => count(search.hide(text)) } };
}

const log = (evidence: readonly Evidence[]): EvidenceLog => ({ ...visit(SHOP).log, evidence });

/** One name, set and deleted in turn, each time with one of a few values, which all stand in storage under names of their own too. */
const churn = (count: number): EvidenceLog => log(Array.from({ length: count }, (_, i): Evidence => {
  const seen = { id: `e${i}`, offsetMs: i, witness: 'page', document: 'doc' } as const;
  const value = `018f2d7abc9e${i % 7}`;
  if (i % 3 === 0) return { ...seen, kind: 'cookie-write', text: `uid=${value}`, scripts: ['https://t.example/t.js'] };
  if (i % 3 === 1) return { ...seen, kind: 'cookie-write', text: 'uid=; Max-Age=0', scripts: [] };
  return { ...seen, kind: 'storage-write', area: 'local', key: `k${i}`, value, scripts: [] };
}));

const sharing = (count: number): readonly CarriedIdentifier[] => {
  const { search: { sought } } = openDossier({ visits: [visit(SHOP).stores('a', '018f2d7abc9e4f10', { script: 'https://t.example/t.js' }).log], known: [] }, organizations);
  const [transmission] = openDossier({ visits: [visit(SHOP).waits().sends('https://b.example/?u=1').log], known: [] }, organizations).transmissions;
  const [stored] = sought.storedOf(0);
  if (transmission === undefined || stored === undefined) throw new Error('the story tells of neither');
  return Array.from({ length: count }, (_, i) => ({ transmission: { ...transmission, offsetMs: 1_000 + i }, hit: { wanted: 0, form: 'plain', confidence: 'exact', chain: [], place: 'query', name: 'u' }, stored: [stored] }));
};

// Kills: each write compared with those before it, or each of what was carried with the whole visit.
test.each<[string, (count: number, it: ReturnType<typeof counting>['search']) => unknown]>([
  ['respawning', (count, it) => respawnsIn(writtenIn([churn(count)]), trialOf([]), it)],
  ['sharing', (count, it) => sharedAmong(sharing(count), churn(count), it)],
])('looking for %s in four times as much asks four times as often', (_, look) => {
  const asked = (count: number): number => {
    const made = counting();
    look(count, made.search);
    return made.asked.times;
  };
  const [some, more] = [asked(300), asked(1_200)];
  expect(some).toBeGreaterThan(0);
  expect(more / some).toBeLessThan(4.4);
});
