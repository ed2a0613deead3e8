import { expect, test } from 'vitest';
import { STORED_MAX } from '../../../src/core/dossier/identifiers.ts';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { SHOWN_MAX } from '../../../src/core/dossier/shown.ts';
import { trialOf } from '../../../src/core/dossier/trial.ts';
import { unsearchedValues } from '../../../src/core/dossier/unsearched.ts';
import { writtenIn } from '../../../src/core/dossier/writes.ts';
import type { EvidenceLog } from '../../../src/core/evidence/log.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const gapsOf = (logs: readonly EvidenceLog[]) => unsearchedValues(writtenIn(logs), trialOf([]));
const BANK = visit('https://bank.example/account').shows({ type: 'sign-out', label: 'Sign out' }, 'Sign out');
const times = (count: number, tell: (story: Story, n: number) => Story): Story => Array.from({ length: count }, (_, n) => n).reduce(tell, BANK);
const showing = (count: number): Story => times(count, (story, n) => story.shows('E-mail', `ann.${n}@posteo.example`));
const storing = (count: number): Story => times(count, (story, n) => story.stores('id', `k3j4h5k${10_000 + n}`));
const keeping = (count: number): Story => times(count, (story, n) => story.writesCookie(`id=k3j4h5k${10_000 + n}`, { script: 'https://t.example/t.js' }));

test('as many values as are searched for are no gap', () => {
  expect(gapsOf([showing(SHOWN_MAX).log, storing(STORED_MAX).log, keeping(STORED_MAX).log])).toEqual([]);
});

// Kills: a limit counted one too low, and what was dropped told of another store.
test('each value beyond that is one', () => {
  expect(gapsOf([showing(SHOWN_MAX + 3).log])).toEqual([{ of: 'shown', reason: 'search-limited', count: 3 }]);
  expect(gapsOf([storing(STORED_MAX + 2).log])).toEqual([{ of: 'storage-write', reason: 'search-limited', count: 2 }]);
  expect(gapsOf([keeping(STORED_MAX + 1).log])).toEqual([{ of: 'cookie-write', reason: 'search-limited', count: 1 }]);
});

test('stores are limited visit by visit, what was shown over all of them', () => {
  expect(gapsOf([storing(STORED_MAX).log, storing(STORED_MAX).log])).toEqual([]);
  expect(gapsOf([showing(SHOWN_MAX).log, BANK.shows('E-mail', 'bob@posteo.example').log])).toEqual([{ of: 'shown', reason: 'search-limited', count: 1 }]);
});

test('the dossier says so', () => {
  expect(openDossier({ visits: [storing(STORED_MAX + 1).log], known: [] }, organizations).gaps).toContainEqual({ of: 'storage-write', reason: 'search-limited', count: 1 });
});
