import { describe, expect, test } from 'vitest';
import { firstPartyCookieSetByThirdParty } from '../../../src/core/detectors/first-party-cookie-set-by-third-party.ts';
import { listenedToKeys } from '../../../src/core/detectors/listened-to-keys.ts';
import { openDossier } from '../../../src/core/dossier/open.ts';
import type { Visit } from '../../../src/core/evidence/log.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story, Using } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const APP = 'https://shop.example/app.js';
const INVENTED = 'https://shop.example/invented.js';
const TAG = 'https://cdn.ads.example/tag.js';
const NOBODY = 'https://cdn.nobody.example/tag.js';

/** A visit in which the shop's script and a tag were seen to come. */
const shop = (host: Visit['host'], about: Partial<Visit> = {}): Story => visit(SHOP, { host, ...about }).sends(APP, { channel: 'script' }).times(TAG, 'script');
const firefox = (): Story => shop('firefox-extension');
const listens = (story: Story, script: readonly string[], more: Partial<Using> = {}): Story => story.uses('listen', 'keydown', { script, on: 'document', ...more });
const told = (story: Story) => {
  const dossier = openDossier({ visits: [story.log], known: [] }, organizations);
  return {
    by: dossier.uses.map(it => it.script),
    accused: listenedToKeys.detect(dossier).map(it => `${it.recipient} ${it.confidence}`),
    gaps: dossier.gaps.filter(it => it.reason === 'script-not-told').map(it => `${it.of} ${it.count}`),
  };
};

describe('nobody is named, and that is said, where', () => {
  test.each<[title: string, story: Story]>([
    ['nobody on the stack has an address', listens(shop('command'), [''])],
    ['only code made of Blobs is on it', listens(shop('command'), ['blob:https://shop.example/1'])],
    // kills: an address of the site's that is believed though nothing came from there
    ['the site is named by an address that nothing was loaded from', listens(firefox(), [INVENTED])],
    // kills: such an address passed over: the site's own code, called back by a library
    ['a third party stands further out then', listens(firefox(), [INVENTED, TAG])],
    // kills: a library excused by an invented caller
    ['a third party is said to be called by it', listens(firefox(), [TAG, INVENTED])],
    // kills: a borrowed address that is believed because the true owner of it is there
    ['a tag ran that is not on the stack, where the site is', listens(firefox(), [APP], { beside: TAG })],
  ])('%s', (_, story) => {
    expect(told(story)).toEqual({ by: [], accused: [], gaps: ['use 1'] });
  });
});

describe('the site answers as before', () => {
  test.each<[title: string, story: Story, by: string]>([
    ['for what was seen to come', listens(firefox(), [APP]), APP],
    ['for what has a fragment', listens(firefox(), [`${APP}#1`]), `${APP}#1`],
    ['for what stands in the page', listens(firefox(), [SHOP]), SHOP],
    ['for what stands in the next page', listens(firefox().goesTo('https://shop.example/next', 'doc2'), ['https://shop.example/next'], { frame: 'doc2' }), 'https://shop.example/next'],
    ['for what its markup names', listens(firefox().marks('script', INVENTED), [INVENTED]), INVENTED],
    ['beside a script of its own', listens(firefox(), [APP], { beside: SHOP }), APP],
    // kills: a doubt where scripts are named by where they came from
    ['in Chromium, wherever it came from', listens(shop('chromium-extension'), [INVENTED]), INVENTED],
    ['under the command', listens(shop('command'), [INVENTED]), INVENTED],
    // kills: a doubt where what came may have gone unseen
    ['where we came late', listens(firefox().misses('request', 'started-late'), [INVENTED]), INVENTED],
    ['where records were lost', listens(firefox().misses('request', 'records-lost'), [INVENTED]), INVENTED],
  ])('%s', (_, story, by) => {
    expect(told(story)).toEqual({ by: [by], accused: [], gaps: [] });
  });

  // kills: the page's own account taken for proof that something was loaded
  test('but not because the page says that it came', () => {
    expect(told(listens(firefox().calls(INVENTED, { channel: 'script' }), [INVENTED])).by).toEqual([]);
  });
});

describe('a third party is accused', () => {
  test.each<[title: string, story: Story, accused: string]>([
    ['for sure where its script was seen to come', listens(firefox(), [TAG]), 'ads.example exact'],
    ['for sure by a true name', listens(shop('command'), [NOBODY]), 'nobody.example exact'],
    // kills: a blame that anybody could put on anybody
    ['as likely where nothing was loaded from there', listens(firefox(), [NOBODY]), 'nobody.example inferred'],
  ])('%s', (_, story, accused) => {
    expect(told(story)).toEqual({ by: [expect.any(String)], accused: [accused], gaps: [] });
  });

  test('of its own frame nothing is said that nobody can be named for', () => {
    expect(told(listens(firefox().opensFrame('https://frame.ads.example/', 'doc2'), [''], { frame: 'doc2' })).gaps).toEqual([]);
  });
});

describe('a cookie in the name of the site', () => {
  const cookies = (story: Story) => {
    const dossier = openDossier({ visits: [story.log], known: [] }, organizations);
    return {
      accused: firstPartyCookieSetByThirdParty.detect(dossier).map(it => `${it.recipient} ${it.confidence}`),
      gaps: dossier.gaps.filter(it => it.reason === 'script-not-told').map(it => `${it.of} ${it.count}`),
    };
  };

  test.each<[title: string, story: Story, expected: ReturnType<typeof cookies>]>([
    ['is held against who was seen to come', firefox().writesCookie('a=b', { script: TAG }), { accused: ['ads.example exact'], gaps: [] }],
    ['is likely of who was not', firefox().writesCookie('a=b', { script: NOBODY }), { accused: ['nobody.example inferred'], gaps: [] }],
    ['is of nobody who can be named, by an invented address', firefox().writesCookie('a=b', { script: INVENTED }), { accused: [], gaps: ['cookie-write 1'] }],
    ['is of nobody who can be named, without one', shop('command').writesCookie('a=b', { script: '' }), { accused: [], gaps: ['cookie-write 1'] }],
    ['is the site’s', shop('command').writesCookie('a=b', { script: APP }), { accused: [], gaps: [] }],
  ])('%s', (_, story, expected) => {
    expect(cookies(story)).toEqual(expected);
  });

  test('and what is stored likewise', () => {
    const { gaps } = openDossier({ visits: [firefox().stores('k', 'v', { script: INVENTED }).stores('k', 'v').log], known: [] }, organizations);
    expect(gaps.filter(it => it.reason === 'script-not-told')).toMatchObject([{ of: 'storage-write', count: 1 }]);
  });
});
