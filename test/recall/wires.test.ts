import { describe, expect, test } from 'vitest';
import { openSearch } from '../../src/core/search/open-search.ts';
import type { Wanted } from '../../src/core/search/wanted.ts';
import { vectorsOf } from '../vectors/read-vectors.ts';
import { SPECIAL_EXCEPTIONS } from './exceptions.ts';
import { answers, openLedger } from './ledger.ts';

const wires = vectorsOf('wires');
const specials = vectorsOf('specials');
const tidied = vectorsOf('normalizations');

const keyOf = (it: { readonly category: string; readonly value: string }): string => `${it.category} ${it.value}`;
const values = new Map([...wires, ...specials, ...tidied].map(it => [keyOf(it), it]));
const wanted = [...values.values()].map(({ category, value }): Wanted => ({ category, text: value, effort: 'full' }));
const indexOf = new Map([...values.keys()].map((key, i) => [key, i]));
const at = (it: { readonly category: string; readonly value: string }): number => indexOf.get(keyOf(it)) ?? -1;

const search = openSearch(wanted);

/** Misses that a failing test lists: the table tells the rest. */
const SHOWN = 60;

describe('requests made by an independent encoder', () => {
  const ledger = openLedger('wires');
  for (const it of wires) {
    const [normalization, digest, form, compression, channel] = it.chain;
    ledger.enter({ normalization: `${it.category} ${normalization}`, digest, form, compression, channel }, it.carried.some(request => answers(search.search(request).hits, at(it), it.expected)));
  }
  process.stdout.write(ledger.table());

  test('are all found', () => { expect(ledger.missed().slice(0, SHOWN)).toEqual([]); });
  test('that are excepted are really not found', () => { expect(ledger.refuted()).toEqual([]); });
});

describe('a tidied value', () => {
  test.each(tidied.map(it => [it.category, it.label, it.value, it] as const))('%s, %s of "%s" is found under a telling name', (_, __, ___, it) => {
    const body = JSON.stringify({ user: { [it.key]: it.text } });
    const { hits } = search.search({ url: 'https://c.tracker.example/', headers: [], body: { kind: 'text', text: body, bytes: body.length, cut: false } });
    expect(answers(hits, at(it), it.kind === 'whole' ? 'exact' : 'partial'), JSON.stringify(hits.filter(hit => hit.wanted === at(it)))).toBe(true);
  });
});

describe('a special request', () => {
  const named = specials.filter(it => it.recipe === undefined && it.stream === undefined);

  test.each(named.filter(it => SPECIAL_EXCEPTIONS[it.name] === undefined).map(it => [it.name, it] as const))('%s is found', (_, it) => {
    const hits = it.carried.flatMap(request => search.search(request).hits);
    expect(answers(hits, at(it), it.expected), JSON.stringify(hits.filter(hit => hit.wanted === at(it)))).toBe(true);
  });

  test('that is excepted is really not found', () => {
    const refuted = named.filter(it => SPECIAL_EXCEPTIONS[it.name] !== undefined && it.carried.some(request => answers(search.search(request).hits, at(it), it.expected)));
    expect(refuted.map(it => it.name)).toEqual([]);
  });
});

describe('a recipe', () => {
  test.each(specials.filter(it => it.recipe !== undefined && it.open === undefined).map(it => [it.name, it] as const))('%s is found', (_, it) => {
    const recipes = it.recipe === undefined ? [] : [it.recipe];
    const withRecipe = openSearch([{ category: it.category, text: it.value, effort: 'full' }], recipes);
    const [request] = it.carried;
    expect(request !== undefined && answers(withRecipe.search(request).hits, 0, 'digest')).toBe(true);
  });

  test('of another address says nothing', () => {
    for (const it of specials.filter(special => special.recipe !== undefined)) {
      const other = openSearch([{ category: it.category, text: 'somebody@else.example', effort: 'full' }], it.recipe === undefined ? [] : [it.recipe]);
      expect(it.carried.flatMap(request => other.search(request).hits), it.name).toEqual([]);
    }
  });
});
