import { describe, expect, test } from 'vitest';
import type { Declaration } from '../../../src/core/declaration/declaration.ts';
import { expiredDeclaration } from '../../../src/core/detectors/expired-declaration.ts';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { declared } from '../../support/declared.ts';
import { organizations } from '../../support/organizations.ts';
import { visit } from '../../support/visit.ts';

const found = (declarations: readonly Declaration[] | undefined, startedAt = '2026-06-15T23:59:00.000Z', url = 'https://ads.example/p') => expiredDeclaration.detect(
  openDossier({ visits: [visit('https://shop.example/', { startedAt }).sends(url).log], known: [], ...declarations && { declared: { declarations, fields: [], statements: [] } } }, organizations),
).map(it => [it.recipient, it.facts]);

describe('finds', () => {
  test.each<[string, readonly Declaration[], unknown]>([
    ['a declaration that had run out', [declared('ads.example', { expires: '2026-06-14' })], { early: false }],
    ['one that did not hold yet', [declared('ads.example', { since: '2026-06-16' })], { early: true }],
    ['several of which none held', [declared('ads.example', { expires: '2026-01-01' }), declared('Ads Ltd', { since: '2027-01-01' })], { early: false }],
  ])('%s', (_, declarations, facts) => { expect(found(declarations)).toEqual([['ads.example', facts]]); });
  test('each visit by its own day', () => {
    const declarations = [declared('ads.example', { expires: '2026-06-15' })];
    expect(found(declarations)).toEqual([]);
    expect(found(declarations, '2026-06-16T00:00:00.000Z')).toEqual([['ads.example', { early: false }]]);
  });
});

describe('ignores', () => {
  test.each<[string, readonly Declaration[] | undefined, string?]>([
    ['everybody where nothing is declared', undefined],
    ['the last day', [declared('ads.example', { expires: '2026-06-15' })]],
    ['the first day', [declared('ads.example', { since: '2026-06-15' })]],
    ['one without days', [declared('ads.example')]],
    ['one of which another declaration holds', [declared('ads.example', { expires: '2026-01-01' }), declared('Ads Ltd')]],
    ['one that nobody declared: that is another question', [declared('pay.example', { expires: '2026-01-01' })]],
    ['the site itself', [declared('shop.example', { expires: '2026-01-01' })], 'https://shop.example/p'],
  ])('%s', (_, declarations, url) => { expect(found(declarations, undefined, url)).toEqual([]); });
});
