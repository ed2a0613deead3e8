import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { KnownValue } from '../../../src/core/dossier/case.ts';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { organizations } from '../../support/organizations.ts';
import type { Sending, Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/checkout';
const T = 'https://c.tracker.test/c';
const ANN = 'ann.lee@posteo.example';
const BOB = 'bob.ray@mail.example';

function recognized(story: Story, known: readonly KnownValue[] = []): readonly string[] {
  return openDossier({ visits: [story.log], known }, organizations).exposures.filter(it => it.source === 'recognized')
    .map(it => `${it.category} ${it.form} ${it.confidence} ${it.place}${it.typed || it.beforeSubmit ? ' typed' : ''}`);
}

const sent = (body: unknown, sending: Sending = {}, to = T): Story => visit(SHOP).sends(to, { body: JSON.stringify(body), ...sending });

describe('is told though nobody knew it', () => {
  it.each<[what: string, story: Story, told: readonly string[]]>([
    ['an address', sent({ user: { email: BOB } }), ['email-address plain declared body $.user.email']],
    ['a card by its check digit', sent({ pay: { card_number: '4111 1111 1111 1111' } }), ['payment-card plain declared body $.pay.card_number']],
    ['an account by its check digits', sent({ iban: 'FR7630006000011234567890189' }), ['bank-account plain inferred body $.iban']],
    ['a digest said to be one of an address', sent({ em: createHash('sha256').update(BOB).digest('hex') }), ['email-address hashed declared body $.em']],
    ['in a query', visit(SHOP).sends(`${T}?email=${encodeURIComponent(BOB)}`), ['email-address plain declared query email']],
  ])('%s', (_, story, told) => { expect(recognized(story)).toEqual(told); });

  it('beside a value that was known', () => {
    expect(recognized(visit(SHOP).types('email', ANN).sends(T, { body: JSON.stringify({ em: ANN, iban: 'FR7630006000011234567890189' }) }))).toEqual(['bank-account plain inferred body $.iban']);
  });
});

// Mutants: told once a field in place of once a category; known values told again; the site's own requests looked at.
describe('is not told', () => {
  it.each<[what: string, story: Story, known?: readonly KnownValue[]]>([
    ['what was typed', visit(SHOP).types('email', ANN).sends(T, { body: JSON.stringify({ em: ANN }) })],
    ['what was known beforehand', sent({ em: ANN }), [{ category: 'email-address', value: ANN, origin: 'canary' }]],
    ['another of the same category and form beside a known one', visit(SHOP).types('email', ANN).sends(T, { body: JSON.stringify({ em: ANN, friend_email: BOB }) })],
    ['what was typed only afterwards, and was the site’s to send before', sent({ em: ANN }).sends(`${T}?ping`).sends(`${T}?ping`).types('email', ANN)],
    ['what goes to the site itself', sent({ email: BOB }, {}, 'https://shop.example/api')],
    ['a number that fails its check digit', sent({ card_number: '4111 1111 1111 1112' })],
    ['an address in a document', sent({ email: `${BOB} ${'lorem ipsum '.repeat(100)}` })],
    ['ordinary traffic', sent({ v: 2, event: 'page_view', title: 'Black shoes', width: 1280, ts: 1_767_225_600_000 })],
  ])('%s', (_, story, known) => { expect(recognized(story, known)).toEqual([]); });

  it('twice, what stands in several fields: the surest says it', () => {
    expect(recognized(sent({ note: `write to ${BOB}`, email: BOB, mail: 'kim.orr@mail.example' }))).toEqual(['email-address plain declared body $.email']);
  });
});
