import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { isThirdPartys } from '../../../src/core/dossier/uses.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const APP = 'https://shop.example/app.js';
const OTHER = 'https://shop.example/other.js';
const BUNDLE = 'https://shop.example/bundle.js';
const TAG = 'https://cdn.ads.example/tag.js';
const TAG_2 = 'https://tags.other.example/tag.js';
const MONITOR = 'https://cdn.monitor.example/monitor.js';
const REACT = 'https://cdn.libraries.example/npm/react-dom/react-dom.js';
const JQUERY = 'https://cdn.libraries.example/npm/jquery.js';

const listens = (story: Story, ...script: readonly string[]): Story => story.uses('listen', 'keydown', { script, on: 'document' });
const through = (story: Story, frames: number, ...script: readonly string[]): Story => story.uses('listen', 'keydown', { script, on: 'document', amounts: { through: frames } });
const usesOf = (story: Story) => openDossier({ visits: [story.log], known: [] }, organizations).uses;
const answering = (story: Story) => usesOf(story).map(it => it.script);
const accused = (story: Story) => usesOf(story).filter(isThirdPartys).map(it => it.script);

describe('a use is answered for by', () => {
  test.each<[title: string, story: Story, script: string]>([
    ['the script that made it', listens(visit(SHOP), TAG), TAG],
    ['the innermost of several', listens(visit(SHOP), TAG, TAG_2), TAG],
    ['who called what has no address', listens(visit(SHOP), 'blob:https://shop.example/1', TAG), TAG],
    // kills: a wrapper that is not passed over: every listener of a site with an error monitor would be the monitor's
    ['the site, not its error monitor', through(visit(SHOP), 1, MONITOR, APP), APP],
    ['the tag, not the site\'s own error monitor', through(visit(SHOP), 2, BUNDLE, TAG), TAG],
    ['the tag, not a getter that React puts on fields', through(visit(SHOP), 1, REACT, TAG), TAG],
    // kills: passing over without asking whether anybody is left
    ['the monitor, where it is its own caller', through(visit(SHOP), 1, MONITOR), MONITOR],
    ['the monitor, where only code without address is behind it', through(visit(SHOP), 1, MONITOR, 'blob:null/1'), MONITOR],
    // kills: a limit of frames that is not looked at: the site's code in one file with its monitor, called back by a library
    ['the site\'s own code, behind its own monitor in the same file', through(visit(SHOP), 4, BUNDLE, REACT), BUNDLE],
    // kills: callers counted whoever they are: two libraries that call the site's code back
    ['that code still, if two libraries call it', through(through(visit(SHOP), 4, BUNDLE, JQUERY), 4, BUNDLE, REACT), BUNDLE],
    // kills: callers counted whatever the frames
    ['that code still, if the site calls it by another way', through(through(visit(SHOP), 3, BUNDLE, APP), 4, BUNDLE, REACT), BUNDLE],
    // kills: long ways that are never passed over (zone.js)
    ['the tag, behind a long way that the site goes too', through(through(visit(SHOP), 6, OTHER, APP), 6, OTHER, TAG), TAG],
    // kills: a second wrapper that is not passed over
    ['the tag, behind two monitors', through(through(visit(SHOP), 1, BUNDLE, MONITOR, APP), 1, BUNDLE, MONITOR, TAG), TAG],
    ['the site, behind two monitors', through(through(visit(SHOP), 1, BUNDLE, MONITOR, TAG), 1, BUNDLE, MONITOR, APP), APP],
    // kills: monitors taken for such though they are the site's own
    ['the site\'s code that two libraries called back', through(through(visit(SHOP), 1, MONITOR, APP, JQUERY), 1, MONITOR, APP, REACT), APP],
    // kills: the third party nearest to the call held responsible, as for requests
    ['the site\'s code that a library on a CDN called back', listens(visit(SHOP), APP, REACT), APP],
  ])('%s', (_, story, script) => {
    expect(answering(story).at(-1)).toBe(script);
  });

  test('nobody, where no script has an address', () => {
    expect(answering(listens(visit(SHOP), 'blob:null/1'))).toEqual([]);
    expect(answering(listens(visit(SHOP)))).toEqual([]);
  });
});

describe('a third party answers for itself', () => {
  test.each<[title: string, story: Story]>([
    ['where nobody called it', listens(visit(SHOP), TAG)],
    ['where another third party did', listens(visit(SHOP), TAG, TAG_2)],
    // kills: everything that a site calls taken for a library
    ['where the site started it and it sends to where it comes from', listens(visit(SHOP), TAG, APP).sends('https://collect.ads.example/', { body: 'x' })],
    ['where the site started it and it sends elsewhere by itself', listens(visit(SHOP), TAG, APP).sends('https://in.elsewhere.example/', { body: 'x', scripts: [TAG] })],
    ['where it sends even before', listens(visit(SHOP).sends('https://collect.ads.example/?id=1'), TAG, APP)],
    ['where it sends to the site itself', listens(visit(SHOP), TAG, APP).sends('https://shop.example/relay', { body: 'x', scripts: [TAG] })],
    // kills: a script excused for all it does, once the site was seen on its stack
    ['for what it did by itself, whatever the site has it do later', listens(listens(visit(SHOP), TAG), TAG, APP)],
    ['for what it does by itself in a page, whatever the site had it do in another', listens(visit(SHOP), TAG, APP).goesTo('https://shop.example/next', 'next').uses('listen', 'keydown', { script: TAG, on: 'document', frame: 'next' })],
    ['in the frame of somebody else', visit(SHOP).opensFrame('https://pay.example/', 'frame').uses('listen', 'keydown', { script: TAG, on: 'document', frame: 'frame' })],
  ])('%s', (_, story) => {
    expect(accused(story)).toEqual([TAG]);
  });
});

describe('a third party does not answer', () => {
  test.each<[title: string, story: Story]>([
    ['for what the site has a library do', listens(visit(SHOP), REACT, APP)],
    ['for what that library does later by itself', listens(listens(visit(SHOP), REACT, APP), REACT)],
    ['for a library that was fetched from where it comes from', listens(visit(SHOP), REACT, APP).sends(REACT, { channel: 'script', scripts: [REACT] }).sends('https://cdn.libraries.example/sheet.css?v=1', { channel: 'style' })],
    ['for a library with which the site sends', listens(visit(SHOP), JQUERY, APP).sends('https://api.elsewhere.example/', { body: 'x', scripts: [JQUERY, APP] })],
    ['for a library of which another one on that CDN sends', listens(visit(SHOP), REACT, APP).sends('https://api.elsewhere.example/', { body: 'x', scripts: [JQUERY] })],
    ['for an inline script that calls a library', listens(visit(SHOP), JQUERY, SHOP)],
    ['in a frame of its own', visit(SHOP).opensFrame('https://www.ads.example/widget', 'frame').uses('listen', 'keydown', { script: TAG, on: 'document', frame: 'frame' })],
    ['for what the owner of a frame has a library do there', visit(SHOP).opensFrame('https://pay.example/', 'frame').uses('listen', 'input', { script: [REACT, 'https://js.pay.example/form.js'], on: 'field', frame: 'frame' })],
  ])('%s', (_, story) => {
    expect(accused(story)).toEqual([]);
  });
});

// Kills callers counted over the whole visit: calls that come later would give to another what somebody was seen to do.
test('as a visit goes on, who answers for what is past stays the same', () => {
  const stacks = [[BUNDLE, APP], [BUNDLE, TAG], [BUNDLE, TAG, APP], [MONITOR, APP], [MONITOR, TAG], [TAG, MONITOR, APP], [TAG], [TAG, APP], [BUNDLE, MONITOR, TAG], [BUNDLE, MONITOR, APP]];
  const act = fc.record({ stack: fc.constantFrom(...stacks), frames: fc.constantFrom(1, 4) });
  const told = (acts: readonly { readonly stack: readonly string[]; readonly frames: number }[]) =>
    usesOf(acts.reduce<Story>((story, { stack, frames }) => through(story, frames, ...stack), visit(SHOP))).map(it => `${it.script} ${isThirdPartys(it)}`);
  fc.assert(fc.property(fc.array(act, { minLength: 2, maxLength: 8 }), acts => {
    const before = told(acts.slice(0, -1));
    expect(told(acts).slice(0, before.length)).toEqual(before);
  }), { numRuns: 40 });
});

test('says what a field asks for, and shows nothing that was typed', () => {
  const [known, other] = usesOf(visit(SHOP).types('q1', 'ann.bright@mail.example')
    .uses('value-read', 'value', { script: TAG, on: 'field', field: { name: 'login', type: 'password', autocomplete: '', label: '' } })
    .uses('value-read', 'value', { script: TAG, on: 'field', field: { name: 'f-ann.bright@mail.example', type: 'text', autocomplete: '', label: '' } }));
  expect(known?.asksFor).toBe('password');
  expect(other?.fieldName).not.toContain('ann.bright');
});
