import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const TAG = 'https://cdn.ads.example/tag.js';
const [ANNS, BOBS] = ['018f2d7abc9e4f10', '77aa88bb99cc00dd'];

const profile = (number: number): Story => visit(SHOP, { profile: number });
const OWN = `${SHOP}app.js`;
const keeps = (number: number, value: string): Story => profile(number).stores('v', value, { script: OWN });
const told = (...stories: readonly Story[]) => openDossier({ visits: stories.map(it => it.log), known: [] }, organizations).stored.map(it => `${it.identifying ? 'identifies' : 'no identifier'}${it.tested ? ', seen' : ''}`);

describe('of two clean profiles', () => {
  test('what each was given anew identifies them, and that is seen', () => {
    expect(told(keeps(1, ANNS), keeps(2, BOBS))).toEqual(['identifies, seen', 'identifies, seen']);
  });
  test('what both were given does not, whatever it looks like', () => {
    expect(told(keeps(1, ANNS), keeps(2, ANNS))).toEqual(['no identifier, seen', 'no identifier, seen']);
  });
  test('a build beside an identifier leaves the identifier', () => {
    expect(told(keeps(1, `b9e8d7c6b5a40f1e.${ANNS}`), keeps(2, `b9e8d7c6b5a40f1e.${BOBS}`))).toEqual(['identifies, seen', 'identifies, seen']);
  });
  test('what was given to both under different names is common to them as well', () => {
    expect(told(keeps(1, ANNS), profile(2).stores('w', ANNS, { script: OWN }))).toEqual(['no identifier', 'no identifier']);
  });
  test('what is another each time within one profile does not', () => {
    const nonce = (number: number, [a, b]: readonly [string, string]): Story => keeps(number, a).stores('v', b, { script: OWN });
    expect(told(nonce(1, ['1a2b3c4d5e6f7a8b', '2b3c4d5e6f7a8b9c']), nonce(2, ['3c4d5e6f7a8b9c0d', '4d5e6f7a8b9c0d1e']))).toEqual(['no identifier, seen', 'no identifier, seen']);
  });
  test('nor what is another on each of its visits', () => {
    expect(told(keeps(1, '1a2b3c4d5e6f7a8b'), keeps(1, '2b3c4d5e6f7a8b9c'), keeps(2, '3c4d5e6f7a8b9c0d'), keeps(2, '4d5e6f7a8b9c0d1e'))).toEqual(Array(4).fill('no identifier, seen'));
  });
  test('what stands in for it until it is there does not keep it from being one', () => {
    const late = (number: number, value: string): Story => keeps(number, 'pending').stores('v', value, { script: OWN }).stores('v', value, { script: OWN });
    expect(told(late(1, ANNS), late(2, BOBS))).toEqual(['identifies, seen', 'identifies, seen']);
  });
  test('nor does it make one of what is another each time', () => {
    const late = (number: number, [a, b]: readonly [string, string]): Story => keeps(number, a).stores('v', 'pending', { script: OWN }).stores('v', b, { script: OWN });
    expect(told(late(1, ['1a2b3c4d5e6f7a8b', '2b3c4d5e6f7a8b9c']), late(2, ['3c4d5e6f7a8b9c0d', '4d5e6f7a8b9c0d1e']))).toEqual(['no identifier, seen', 'no identifier, seen']);
  });
  test('what stays the same beside a counter does', () => {
    expect(told(keeps(1, `${ANNS}.1`).stores('v', `${ANNS}.2`, { script: OWN }), keeps(2, `${BOBS}.1`))).toEqual(['identifies, seen', 'identifies, seen']);
  });
  test('cookies are tried like any other store', () => {
    const sets = (number: number, value: string): Story => profile(number).sends(`${SHOP}p`, { setCookies: [`uid=${value}`] });
    expect(told(sets(1, ANNS), sets(2, ANNS))).toEqual(['no identifier, seen', 'no identifier, seen']);
  });
  test('what both were given is not searched for', () => {
    const sends = (story: Story): Story => story.sends(`https://stats.example/?b=${ANNS}`);
    expect(openDossier({ visits: [sends(keeps(1, ANNS)).log, sends(keeps(2, ANNS)).log], known: [] }, organizations).identified).toEqual([]);
  });
});

describe('a third party is not excused by it', () => {
  const theirs = (number: number, value: string): Story => profile(number).stores('v', value, { script: TAG });
  test('what it gave both: one machine may have one number', () => {
    expect(told(theirs(1, ANNS), theirs(2, ANNS))).toEqual(['identifies, seen', 'identifies, seen']);
  });
  test('what is another each time: it may know what belongs together', () => {
    expect(told(theirs(1, ANNS).stores('v', BOBS, { script: TAG }), theirs(2, '1a2b3c4d5e6f7a8b').stores('v', '2b3c4d5e6f7a8b9c', { script: TAG }))).toEqual(['identifies, seen', 'identifies, seen']);
  });
  test('a cookie in its own jar', () => {
    const sets = (number: number): Story => profile(number).sends('https://px.ads.example/p', { setCookies: [`uid=${ANNS}`] });
    expect(told(sets(1), sets(2))).toEqual(['identifies, seen', 'identifies, seen']);
  });
});

describe('otherwise its looks decide', () => {
  test.each<[string, readonly Story[]]>([
    ['where there is one visit', [keeps(1, ANNS)]],
    ['where one profile was used twice', [keeps(1, ANNS), keeps(1, ANNS)]],
    ['where nobody counts profiles', [visit(SHOP).stores('v', ANNS, { script: OWN }), visit(SHOP).stores('v', ANNS, { script: OWN })]],
  ])('%s', (_, stories) => {
    expect(new Set(told(...stories))).toEqual(new Set(['identifies']));
  });
});

// Kills: profiles compared in the order in which they come, or a value common to the first two only.
test('in whichever order profiles are visited, the same is found', () => {
  const value = fc.constantFrom(ANNS, BOBS, 'en-GB', '1a2b3c4d5e6f7a8b');
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), value), { minLength: 1, maxLength: 6 }), visits => {
    const answers = (those: typeof visits): readonly string[] => told(...those.map(it => keeps(...it))).toSorted();
    expect(answers(visits.toReversed())).toEqual(answers(visits));
  }));
});
