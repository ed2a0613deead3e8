import { describe, expect, it } from 'vitest';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/checkout';
const ANN = 'ann.lee@posteo.example';
const RECORDER = 'https://r.recorder.test';

const typed = (): Story => visit(SHOP).types('email', ANN);
const streamed = (story: Story): readonly string[] => openDossier({ visits: [story.log], known: [] }, organizations).exposures
  .filter(it => it.chain[0] === 'streamed').map(it => `${it.category} ${it.confidence} ${it.place} ${it.evidence.join(' ')}`);

const sends = (story: Story, values: readonly string[], request: (value: string, i: number) => string = value => `${RECORDER}/k?v=${encodeURIComponent(value)}`): Story =>
  values.reduce((told, value, i) => told.sends(request(value, i)), story);
const beginnings = (...lengths: readonly number[]): readonly string[] => lengths.map(it => ANN.slice(0, it));

// Mutants: a stream that need not grow; two requests for three; the field not part of the stream's name; the path of the address not part of it.
describe('a value that leaves keystroke by keystroke is found', () => {
  it.each<[how: string, story: Story]>([
    ['in growing pieces', sends(typed(), beginnings(2, 4, 7, 9))],
    ['in growing pieces, one of them twice, one of them deleted again', sends(typed(), beginnings(3, 5, 5, 4, 8))],
    ['in capitals', sends(typed(), beginnings(3, 5, 8).map(it => it.toUpperCase()))],
    ['letter by letter', sends(typed(), [...ANN.slice(0, 22)])],
    ['in fields of a list, each at another place', sends(typed(), beginnings(3, 5, 8), (value, i) => `${RECORDER}/k?e[${i}]=${encodeURIComponent(value)}`)],
    ['among other requests', sends(typed(), ['ann', 'x', 'ann.l', 'page', 'ann.lee@'])],
    ['in bodies', beginnings(3, 6, 9).reduce((story, value) => story.sends(`${RECORDER}/k`, { body: JSON.stringify({ k: { v: value } }) }), typed())],
  ])('%s', (_, story) => {
    expect(streamed(story)).toHaveLength(1);
    expect(streamed(story)[0]).toMatch(/^email-address partial /u);
  });

  it('at the last of its requests, with the input it was typed in', () => {
    expect(streamed(sends(typed(), beginnings(3, 5, 8)))).toEqual(['email-address partial query v 1:e4 1:e1']);
  });
});

describe('is no such value', () => {
  it.each<[what: string, story: Story]>([
    ['one beginning of it', sends(typed(), beginnings(8))],
    ['two beginnings of it', sends(typed(), beginnings(5, 8))],
    ['the same beginning, again and again', sends(typed(), beginnings(8, 8, 8, 8))],
    ['beginnings that stay short', sends(typed(), beginnings(2, 3, 4, 5))],
    ['beginnings in different fields', sends(typed(), beginnings(4, 6, 8), (value, i) => `${RECORDER}/k?f${'abc'[i] ?? ''}=${value}`)],
    ['beginnings to different addresses', sends(typed(), beginnings(4, 6, 8), (value, i) => `${RECORDER}/k${'abc'[i] ?? ''}?v=${value}`)],
    ['beginnings to different recipients', sends(typed(), beginnings(4, 6, 8), (value, i) => `https://k.t${'abc'[i] ?? ''}.test/k?v=${value}`)],
    ['beginnings that the site itself is sent', sends(typed(), beginnings(4, 6, 8), value => `https://shop.example/suggest?q=${value}`)],
    ['other words that grow', sends(typed(), ['sho', 'shoe', 'shoes b', 'shoes black'])],
    ['letters of other words', sends(typed(), [...'shoesblackshoes'])],
    ['its letters in another order', sends(typed(), [...ANN].toReversed())],
    ['growing pieces that left before it was typed', sends(visit(SHOP), beginnings(4, 6, 8, 12)).sends(`${RECORDER}/ping`).types('email', ANN)],
    ['nothing', typed()],
  ])('%s', (_, story) => { expect(streamed(story)).toEqual([]); });

  it('a value that the recipient also got whole: that says it all', () => {
    const story = sends(typed(), [...beginnings(4, 8, 12), ANN]);
    expect(streamed(story)).toEqual([]);
    expect(openDossier({ visits: [story.log], known: [] }, organizations).exposures.map(it => it.confidence)).toContain('exact');
  });
});
