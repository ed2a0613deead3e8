import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/core/payload/field.ts';
import { piecedOf, splitIn } from '../../../src/core/search/split-fields.ts';
import { spelled } from '../../../src/core/search/spelled.ts';
import { wanted } from './looking.ts';

const pieced = piecedOf([wanted('ann@example.com'), wanted('4111 1111 1111 1111', 'payment-card'), wanted('1990-01-31', 'date-of-birth'), wanted('Ann', 'given-name')].map(it => spelled(it, [])));

function field([name, value]: readonly [string, string], about: Partial<Field> = {}): Field {
  return { place: 'body', name, value, steps: [], packed: false, ...about };
}

const found = (fields: readonly Field[]): readonly string[] => splitIn(fields, pieced).map(it => `${it.trace.wanted} ${it.trace.chain.join(' ')} ${it.field.name}`);
type Pair = readonly [name: string, value: string];

// Mutants: pieces of different parents joined; a sixth piece; separators kept; a piece that is the whole value; names asked instead of parents.
describe('in pieces is found', () => {
  it.each<[what: string, pairs: readonly Pair[], found: readonly string[]]>([
    ['an address in local part and host', [['$.u.local', 'ann'], ['$.u.host', 'example.com']], ['0 split $.u.local']],
    ['a card in four fields of a list', [['$.card[0]', '4111'], ['$.card[1]', '1111'], ['$.card[2]', '1111'], ['$.card[3]', '1111']], ['1 split $.card[0]']],
    ['a date in year, month and day', [['$.y', '1990'], ['$.m', '01'], ['$.d', '31']], ['2 split $.y']],
    ['a date in day, month and year', [['day', '31'], ['month', '01'], ['year', '1990']], ['2 split day']],
    ['an address in any case, with what stood between', [['a', 'ANN@'], ['b', 'Example.COM']], ['0 split a']],
    ['an address behind other fields', [['v', '2'], ['a', 'ann'], ['b', 'example.com'], ['z', '9']], ['0 split a']],
  ])('%s', (_, pairs, expected) => { expect(found(pairs.map(it => field(it)))).toEqual(expected); });
});

describe('in pieces is not found', () => {
  it.each<[what: string, fields: readonly Field[]]>([
    ['an address in the fields of two people', [field(['$.a.x', 'ann']), field(['$.b.x', 'example.com'])]],
    ['an address in two parts of a request', [field(['a', 'ann']), field(['b', 'example.com'], { place: 'query' })]],
    ['an address with another field between', [field(['a', 'ann']), field(['b', 'x']), field(['c', 'example.com'])]],
    ['an address with an empty field between', [field(['a', '']), field(['b', ''])]],
    ['an address in the wrong order', [field(['a', 'example.com']), field(['b', 'ann'])]],
    ['an address whole in one field', [field(['a', 'ann@example.com'])]],
    ['an address with one letter more', [field(['a', 'xann']), field(['b', 'example.com'])]],
    ['an address in names of fields', [field(['$.ann (name)', 'ann']), field(['$.example (name)', 'example.com'])]],
    ['an address in fields that hold other fields', [field(['a', 'ann'], { packed: true }), field(['b', 'example.com'], { packed: true })]],
    ['a card in six fields', ['4111', '1111', '1111', '11', '1', '1'].map(it => field(['$.c', it]))],
    ['a value too short, which comes together by chance', [field(['a', 'A']), field(['b', 'nn'])]],
    ['anything among no fields', []],
  ])('%s', (_, fields) => { expect(found(fields)).toEqual([]); });

  it('anything, where nothing is wanted', () => { expect(splitIn([field(['a', 'ann']), field(['b', 'example.com'])], piecedOf([]))).toEqual([]); });
});
