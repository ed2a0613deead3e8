import { describe, expect, test } from 'vitest';
import { unmaskedReplay } from '../../../src/core/detectors/unmasked-replay.ts';
import type { InputEvidence } from '../../../src/core/evidence/evidence.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';
import type { Kit } from '../recordings/sent.ts';
import { sentBy } from '../recordings/sent.ts';

const SHOP = 'https://shop.example/account';
const T = 'https://in.watch.example/up';
const CITY = 'Valparaiso';
const SECRET = 'Xanthippe7';
const SHOWN = 'ann.shown@example.com';

/** As if the field had carried a mask of a recorder's. */
const masking = (story: Story): Story => {
  const last = story.log.evidence.at(-1) as InputEvidence;
  (last as { masked?: true }).masked = true;
  return story;
};
const page = (): Story => masking(visit(SHOP).shows('E-mail', SHOWN).shows({ label: 'Sign out', type: 'sign-out' }, 'Sign out').types({ name: 'city', autocomplete: 'address-level2' }, CITY).types({ name: 'nick', autocomplete: 'username' }, SECRET));
const records = (text: string, more: object = {}): string => JSON.stringify([
  { type: 3, data: { source: 0, texts: [], attributes: [], removes: [], adds: [] }, timestamp: 1_700_000_000_000 },
  { type: 3, data: { source: 5, text, isChecked: false, id: 20 }, timestamp: 1_700_000_000_001 }, more,
]);
const sends = (story: Story, body: string): Story => [0, 1, 2].reduce<Story>(now => now.sends(T, { body }).waits(), story);

const found = (story: Story) => findingsOf(unmaskedReplay, story)
  .map(it => `${it.recipient} ${it.category ?? ''} ${Object.entries(it.facts ?? {}).filter(([, value]) => value === true).map(([name]) => name).join(' ')}`).toSorted();
const sentByKit = (kit: Kit): Story => sentBy(kit).reduce<Story>((now, { url, body }) => now.sends(`https://in.unheard-of.example${url}`, { body }), page());

describe('finds', () => {
  test.each<[Kit, readonly string[]]>([
    ['rrweb', ['city typedInside', 'email-address shownInside', 'username maskedInside']],
    ['posthog', ['city typedInside', 'email-address shownInside']],
    ['sentry', ['city typedInside', 'email-address shownInside']],
    ['amplitude', ['city typedInside', 'email-address shownInside']],
    ['datadog', ['city typedInside', 'email-address shownInside']],
  ])('what %s really lets through of three canaries, with masks left off where its documentation allows it', (kit, told) => {
    expect(found(sentByKit(kit))).toEqual(told.map(it => `unheard-of.example ${it}`));
  });

  test('a password, which every recorder says it masks', () => {
    const story = visit(SHOP).types({ name: 'p', type: 'password', autocomplete: 'current-password' }, 'correct-horse-7');
    expect(found(sends(story, records('correct-horse-7')))).toEqual(['watch.example password maskedInside']);
  });

  test('one finding a recipient and category, whatever the recordings', () => {
    expect(findingsOf(unmaskedReplay, sends(page(), records(CITY))).map(it => it.occurrences)).toEqual([3]);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['what Clarity really sends, which masks what it records', sentByKit('clarity')],
    ['values that are masked', sends(page(), records('***********'))],
    ['values in what is no recording', sends(page(), JSON.stringify({ events: Array.from({ length: 60 }, () => ({ city: CITY })) }))],
    ['a recording that the site keeps for itself', [0, 1, 2].reduce<Story>(now => now.sends(`${SHOP}/replay`, { body: records(CITY) }), page())],
    ['what nobody knew beforehand', sends(visit(SHOP), records('bob.ray@mailbox.com'))],
    ['a value in another request of the recorder’s', sends(page(), records('***')).sends(`${T}?city=${CITY}`)],
    ['a digest in a recording', sends(visit(SHOP).types('email', 'ann.lee@example.com'), records('a3f4a6c4a0a7d1e7c8f6bb2c1b8f0f7e'))],
  ])('%s', (_, story) => { expect(found(story)).toEqual([]); });
});
