import { createHash } from 'node:crypto';
import { base58 } from '@scure/base';
import { describe, expect, it, test } from 'vitest';
import { openSearch } from '../../../src/core/search/open-search.ts';
import { wanted } from './looking.ts';

const ANN = 'ann@example.com';
const search = openSearch([wanted(ANN), wanted('Laurent', 'family-name'), wanted('Ann', 'given-name'), wanted('marielaurent69', 'username')]);
const marked = (text: string): readonly string[] => [...new Set(search.spansIn(text).map(it => `${it.wanted} ${text.slice(it.start, it.end)}`))];
const digest = createHash('sha256').update(ANN).digest();

describe('marks', () => {
  it.each<[what: string, text: string, marked: readonly string[]]>([
    ['a value, whatever surrounds it', `x${ANN}y`, [`0 ${ANN}`]],
    ['a name within a word', 'Laurentides', ['1 Laurent']],
    ['each value of a text', `${ANN} Laurent`, [`0 ${ANN}`, '1 Laurent']],
    ['a digest in hexadecimal', `u/${digest.toString('hex')}/x`, [`0 ${digest.toString('hex')}`]],
    ['the beginning of a digest', `u/${digest.toString('hex').slice(0, 24)}/x`, [`0 ${digest.toString('hex').slice(0, 24)}`]],
    ['behind letters that take several bytes', `é€😀 ${ANN} é`, [`0 ${ANN}`]],
    ['behind a letter that grows in lower case', `İİİ.${ANN}`, [`0 ${ANN}`]],
    ['the whole word in which letters were exchanged', 'u x.id:znevrynherag69;.y', ['3 id:znevrynherag69;']],
  ])('%s', (_, text, expected) => { expect(marked(text)).toEqual(expect.arrayContaining([...expected])); });

  it('all of a word in base58', () => {
    const word = base58.encode(new TextEncoder().encode(ANN));
    expect(marked(`u ${word}/x`)).toEqual([]);
    expect(marked(`u ${word} x`)).toEqual([`0 ${word}`]);
  });
});

describe('does not mark', () => {
  it.each([
    ['nothing', ''],
    ['other people', 'bob@other.example'],
    ['a value too short to be looked for anywhere', 'Anna and Annette'],
    ['a digest of somebody else', createHash('sha256').update('bob@other.example').digest('hex')],
    ['a value in pieces', 'ann@exam ple.com'],
  ])('%s', (_, text) => { expect(search.spansIn(text)).toEqual([]); });
});

test('it is counted as it is, and in what can be undone up to the depth asked for', () => {
  // The last of the three is seen without undoing it: base64 is one of the writings a value is looked for in.
  const thrice = [1, 2, 3].reduce(it => Buffer.from(it).toString('base64'), `{"to":"${ANN}"}`);
  expect([search.countIn(thrice, 0), search.countIn(thrice, 1)]).toEqual([0, 0]);
  expect(search.countIn(thrice, 2)).toBeGreaterThan(0);
  expect(search.countIn('nobody')).toBe(0);
});
