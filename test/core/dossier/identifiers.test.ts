import { expect, test } from 'vitest';
import { storedIn } from '../../../src/core/dossier/identifiers.ts';
import { trialOf } from '../../../src/core/dossier/trial.ts';
import { writtenIn } from '../../../src/core/dossier/writes.ts';
import type { EvidenceLog } from '../../../src/core/evidence/log.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const ID = 'k3j4h5k3j4';
const storedOf = (log: EvidenceLog) => writtenIn([log]).flatMap(it => storedIn(it, trialOf([])));
const told = ({ log }: Story) => storedOf(log).map(({ store, name, jar, setter, by, value }) => ({ store, name, jar, setter, by, value }));

test('an identifier is searched for once, however often it is stored, and belongs to who stored it first', () => {
  expect(told(visit(SHOP).stores('a', ID).writesCookie(`b=${ID}`, { script: 'https://t.example/t.js', kept: false })))
    .toEqual([{ store: 'storage', name: 'a', jar: SHOP, setter: SHOP, by: 'script', value: ID }]);
});

test('what an answer set and what a script wrote are both told of: only the page tells of scripts', () => {
  expect(told(visit(SHOP).stores('a', ID).sends('https://t.example/', { setCookies: [`b=${ID}`] })).map(it => `${it.by} ${it.setter}`))
    .toEqual([`script ${SHOP}`, 'header https://t.example/']);
});

test('a cookie that stood in the jar before is one as well', () => {
  expect(told(visit(SHOP).keepsCookie('b', ID, 't.example'))).toEqual([{ store: 'cookie', name: 'b', jar: 'https://t.example/', setter: 'https://t.example/', by: 'unseen', value: ID }]);
});

test('one that an answer was seen to set did not stand there before', () => {
  expect(told(visit(SHOP).sends('https://t.example/', { setCookies: [`b=${ID}`] }).keepsCookie('b', ID, 't.example')).map(it => it.by)).toEqual(['header']);
});

test('a page that stores a hundred thousand of them is read in no time', () => {
  const list = (record: number): string => Array.from({ length: 200 }, (_, i) => `z${1_000_000 + record * 200 + i}`).join(' ');
  const { log } = visit('https://shop.example/');
  const evidence = Array.from({ length: 500 }, (_, i) => ({ kind: 'storage-write', area: 'local', key: 'k', value: list(i), scripts: [], id: `s${i}`, offsetMs: i, witness: 'page', document: 'doc' } as const));
  const began = performance.now();
  expect(storedOf({ ...log, evidence })).toHaveLength(200);
  expect(performance.now() - began).toBeLessThan(2_000);
});
