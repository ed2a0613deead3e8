import { describe, expect, test } from 'vitest';
import { openSearch } from '../../src/core/search/open-search.ts';
import type { Hit, Wanted } from '../../src/core/search/wanted.ts';
import type { Carried } from '../../src/core/payload/field.ts';
import { vectorsOf } from '../vectors/read-vectors.ts';
import type { NormalizationVector } from '../vectors/read-vectors.ts';
import { BYTE_FORMS, COMPRESSIONS, DIGESTS, STUMPS, TEXT_FORMS } from './encoders.ts';
import type { Cell } from './exceptions.ts';
import { answers, openLedger } from './ledger.ts';

const tidied = vectorsOf('normalizations').filter(it => it.kind === 'whole');
const values = [...new Map(tidied.map(it => [`${it.category} ${it.value}`, it])).keys()];
const wanted = [...new Map(tidied.map(it => [`${it.category} ${it.value}`, it])).values()].map(({ category, value }): Wanted => ({ category, text: value, effort: 'full' }));
const search = openSearch(wanted);

/** Misses that a failing test lists: the table tells the rest. */
const SHOWN = 60;

const compressions = Object.keys(COMPRESSIONS);
const digests = ['none', ...Object.keys(DIGESTS)];

/** One of each kind of value, with nothing done to it but what everybody does: these go through every combination. */
const THROUGHOUT = [
  ['email-address', 'gmail-dots plus-tag'], ['phone-number', 'e164'], ['family-name', 'lower diacritics'], ['bank-account', 'compact'], ['postal-address', 'lower'], ['message-text', 'as-given'],
];

/** Of the other ways to tidy a value, each meets one in so many combinations, by turns. */
const EVERY = 3;

describe('the grid: normalization × digest × text form × compression, in a JSON body', () => {
  const ledger = openLedger('grid');
  const silent = new Set<string>();
  tidied.forEach((vector, row) => {
    const throughout = THROUGHOUT.some(([category, label]) => vector.category === category && vector.label === label);
    formsOf(vector).forEach(({ digest, form, text }, column) => {
      if (!throughout && (row + column) % EVERY !== 0) return;
      const packed = throughout ? compressions : [compressions[(row + column) % compressions.length] ?? 'none'];
      for (const compression of packed) {
        const hits = search.search(requestWith(vector, { text, compression, digest, form })).hits.filter(it => it.wanted === values.indexOf(`${vector.category} ${vector.value}`));
        const cell = { normalization: `${vector.category} ${vector.label}`, digest, form, compression, channel: 'json' };
        const found = answers(hits, values.indexOf(`${vector.category} ${vector.value}`), digest === 'none' ? 'exact' : 'digest');
        ledger.enter(cell, found);
        if (found && !hits.some(it => tells(it, cell))) silent.add(`${digest} > ${form} > ${compression}: ${hits.map(it => it.chain.join(' ')).join(' | ')}`);
      }
    });
  });
  process.stdout.write(ledger.table());

  test('is found in every cell', () => { expect(ledger.missed().slice(0, SHOWN)).toEqual([]); });
  test('excepts only what is really not found', () => { expect(ledger.refuted()).toEqual([]); });
  test('is told: the chain of a hit names the digests in their order, and the compression', () => { expect([...silent]).toEqual([]); });
});

interface Formed {
  readonly digest: string;
  readonly form: string;
  readonly text: string;
}

/** Below this length, what a base makes of a value is a word like any other. Bytes. */
const ENCODED_MIN = 6;

function formsOf({ text }: NormalizationVector): readonly Formed[] {
  const bytes = Buffer.from(text);
  const speaks = text.length >= 10 && !/^\p{L}+$/u.test(text);
  const readable = Object.entries(TEXT_FORMS).filter(([form]) => speaks || !['reversed', 'rot13', 'json-string'].includes(form)).map(([form, of]) => ({ digest: 'none', form, text: of(text) }));
  const encoded = Object.entries(BYTE_FORMS).filter(([form]) => speaks || (bytes.length >= ENCODED_MIN && SIMPLE.includes(form))).map(([form, of]) => ({ digest: 'none', form, text: of(bytes) }));
  return [...readable, ...encoded, ...digests.flatMap(digest => hashedForms(digest, bytes))];
}

const SIMPLE = ['hex', 'hex-upper', 'base64', 'base64url'];

/** What leaves hexadecimal digits as they are is no form of them. */
const OF_HEX = ['percent-full', 'percent-lower', 'percent-double', 'percent-triple', 'json-u', 'js-x', 'entities-decimal', 'entities-hex', 'quoted-printable', 'json-string', 'reversed', 'rot13'];

function hashedForms(digest: string, bytes: Buffer): readonly Formed[] {
  const hashed = DIGESTS[digest]?.(bytes);
  if (hashed === undefined) return [];
  return [
    ...Object.entries({ ...BYTE_FORMS, ...STUMPS }).filter(([form]) => form !== 'base64-of-utf16le').map(([form, of]) => ({ digest, form, text: of(hashed) })),
    ...OF_HEX.map(form => ({ digest, form, text: TEXT_FORMS[form]?.(hashed.toString('hex')) ?? '' })),
  ];
}

/** Readable short values need a name that speaks of them; everything else stands under one that does not. */
function requestWith({ key, text: value }: NormalizationVector, { text, compression, digest }: Formed & { readonly compression: string }): Carried {
  const speaks = digest !== 'none' || (value.length >= 10 && !/^\p{L}+$/u.test(value));
  const body = COMPRESSIONS[compression]?.(JSON.stringify({ v: 2, user: { [speaks ? 'd' : key]: text } })) ?? '';
  return {
    url: 'https://c.tracker.example/collect', headers: [],
    body: typeof body === 'string' ? { kind: 'text', text: body, bytes: Buffer.byteLength(body), cut: false } : { kind: 'binary', base64: body.toString('base64'), bytes: body.length, cut: false },
  };
}

// lz-string's base64 is the base64 of its bytes, so it may be told as either.
function tells({ chain }: Hit, { digest, compression }: Cell): boolean {
  const steps = digest === 'none' ? [] : digest.split(' ').filter(it => it !== 'raw');
  const places = steps.reduce<readonly number[]>((found, step) => [...found, chain.indexOf(step, (found.at(-1) ?? -1) + 1)], []);
  return !places.includes(-1) && (compression === 'none' || chain.some(it => it === compression || (it.startsWith('lz-') && compression.startsWith('lz-'))));
}
