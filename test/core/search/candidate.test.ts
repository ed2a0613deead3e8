import { describe, expect, it } from 'vitest';
import type { Belief } from '../../../src/core/search/belief.ts';
import type { Candidate } from '../../../src/core/search/candidate.ts';
import { hitsAmong } from '../../../src/core/search/candidate.ts';
import type { Form } from '../../../src/core/datum/form.ts';

function candidate(belief: Belief, { wanted = 0, form = 'plain', name = 'a', length = 10 }: { readonly wanted?: number; readonly form?: Form; readonly name?: string; readonly length?: number } = {}): Candidate {
  return { belief, place: 'body', name, length, trace: { wanted, form, chain: [], variant: { text: 'x', steps: [] } } };
}

const told = (...candidates: readonly Candidate[]): readonly string[] => hitsAmong(candidates).map(it => `${it.wanted} ${it.form} ${it.confidence} ${it.name}`);

// Mutants: order by length before belief; seen by value alone; `beside` kept without company; the sort by value left out.
describe('among candidates is kept', () => {
  it('of one value and form the surest', () => {
    expect(told(candidate('likely', { name: 'short', length: 1 }), candidate('sure', { name: 'long', length: 900 }))).toEqual(['0 plain exact long']);
    expect(told(candidate('likely', { name: 'short', length: 1 }), candidate('part', { name: 'long', length: 900 }))).toEqual(['0 plain partial long']);
  });
  it('of equally sure ones the one said most directly', () => {
    expect(told(candidate('sure', { name: 'packed', length: 900 }), candidate('sure', { name: 'leaf', length: 9 }), candidate('sure', { name: 'url', length: 90 }))).toEqual(['0 plain exact leaf']);
  });
  it('of equally direct ones the first', () => {
    expect(told(candidate('sure', { name: 'first' }), candidate('sure', { name: 'second' }))).toEqual(['0 plain exact first']);
  });
  it('each form of a value, and each value, in their order', () => {
    expect(told(candidate('sure', { wanted: 2 }), candidate('sure', { wanted: 1, form: 'hashed' }), candidate('sure', { wanted: 1 }))).toEqual(['1 hashed digest a', '1 plain exact a', '2 plain exact a']);
  });
  it('what speaks only in company, beside somebody sure', () => {
    expect(told(candidate('beside', { wanted: 1 }), candidate('sure'))).toEqual(['0 plain exact a', '1 plain inferred a']);
  });
  it('a part, as partial, and what is likely, as inferred', () => {
    expect(told(candidate('part'), candidate('likely', { wanted: 1 }))).toEqual(['0 plain partial a', '1 plain inferred a']);
  });
  it('a digest of a part, as partial', () => {
    expect(told(candidate('part', { form: 'hashed' }))).toEqual(['0 hashed partial a']);
  });
});

describe('among candidates is dropped', () => {
  it.each<[what: string, candidates: readonly Candidate[], kept: readonly string[]]>([
    ['what speaks only in company, alone', [candidate('beside')], []],
    ['what speaks only in company, beside another such', [candidate('beside'), candidate('beside', { wanted: 1 })], []],
    ['what speaks only in company, beside a likely one', [candidate('beside'), candidate('likely', { wanted: 1 })], ['1 plain inferred a']],
    ['what speaks only in company, beside a part of somebody', [candidate('beside'), candidate('part', { wanted: 1 })], ['1 plain partial a']],
    ['what is not believed', [candidate('none'), candidate('sure', { wanted: 1 })], ['1 plain exact a']],
    ['a part of a value that is there whole', [candidate('part'), candidate('sure')], ['0 plain exact a']],
    ['a part of a value that is there whole in another form', [candidate('part'), candidate('sure', { form: 'hashed' })], ['0 hashed digest a']],
    ['a likely one of a value that is there for sure', [candidate('likely'), candidate('sure', { form: 'encoded' })], ['0 encoded exact a']],
    ['everything, where there is nothing', [], []],
  ])('%s', (_, candidates, kept) => { expect(told(...candidates)).toEqual(kept); });
});
