import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { automatonOf } from './aho-corasick.ts';
import { addresses, clean, grid, requests } from './corpora.ts';
import { DISGUISES } from './disguises.ts';
import { memoryScan } from './floor.ts';
import { leakyFormsWay } from './leaky-forms-way.ts';
import { manyIndexOf } from './many-index-of.ts';
import { payloadOf } from './payload.ts';
import type { Payload } from './payload.ts';
import { PERSONA, peopleOf } from './persona.ts';
import { falseAlarms, recallOn } from './recall.ts';

const [{ text: VALUE } = { text: '' }] = PERSONA;

function carrying(text: string, wanted: readonly number[] = []): Payload {
  return payloadOf({ url: `https://px.example/a?b=${text}`, headers: [], body: { kind: 'none' } }, wanted.map(it => ({ wanted: it, disguise: 'plain', channel: 'query' })));
}

function hash(algorithm: string, text: string): string {
  return createHash(algorithm).update(text).digest('hex');
}

describe('the corpora', () => {
  it('are the same every time', () => {
    expect(addresses(undefined, 300)).toEqual(addresses(undefined, 300));
    expect(requests(60)).toEqual(requests(60));
  });

  it('have lengths as on the web, escapes in about every seventh address, and a leak in about every fiftieth', () => {
    const made = addresses(undefined, 4_000);
    const lengths = made.map(it => it.text.length).sort((a, b) => a - b);
    expect(lengths[2_000]).toBeGreaterThan(65);
    expect(lengths[2_000]).toBeLessThan(95);
    expect(lengths[3_600]).toBeGreaterThan(250);
    expect(lengths[3_600]).toBeLessThan(380);
    expect(made.filter(it => it.text.includes('%')).length / 4_000).toBeCloseTo(0.16, 1);
    expect(made.filter(it => it.leaks.length > 0).length / 4_000).toBeCloseTo(0.02, 2);
  });

  it('hide every value in every disguise that fits it, and nothing in the clean ones', () => {
    const hidden = grid().flatMap(it => it.leaks);
    expect(new Set(hidden.map(it => it.disguise))).toEqual(new Set(DISGUISES.map(it => it.id)));
    expect(new Set(hidden.map(it => it.wanted))).toEqual(new Set(PERSONA.keys()));
    expect(clean(200).filter(it => it.leaks.length > 0)).toEqual([]);
  });

  it('never hold a value of 11 characters or more where nothing was hidden', () => {
    const long = PERSONA.filter(it => it.text.length >= 11);
    expect(clean(1_000).filter(({ text }) => long.some(it => text.includes(it.text)))).toEqual([]);
  });

  it('grow by people who are not the first', () => {
    expect(peopleOf(60).slice(0, 20)).toEqual(PERSONA);
    expect(new Set(peopleOf(200).map(it => it.text)).size).toBeGreaterThan(195);
  });
});

describe('the peers', () => {
  it('read every byte', () => {
    const { run } = memoryScan();
    expect(run(carrying('abcd'))).not.toBe(run(carrying('abce')));
  });

  it.each([VALUE, Buffer.from(VALUE).toString('base64'), hash('md5', VALUE), hash('sha256', VALUE), hash('sha512', VALUE)])('one search after the other finds %s', text => {
    expect(manyIndexOf(PERSONA)(carrying(text).text)).toBe(true);
  });

  it.each([VALUE.toLowerCase(), hash('sha1', VALUE), hash('sha256', VALUE).toUpperCase(), Buffer.from(`x${VALUE}`).toString('base64')])('one search after the other does not find %s', text => {
    expect(manyIndexOf(PERSONA)(carrying(text).text)).toBe(false);
  });

  it.each([0, 1, 2])('an automaton finds base64 behind %d other bytes', shift => {
    expect(automatonOf(PERSONA).found(carrying(Buffer.from(`${'abc'.slice(0, shift)}${VALUE}`).toString('base64')).text)).toBe(true);
  });

  it.each([hash('sha256', VALUE), hash('md5', hash('sha1', VALUE)), Buffer.from(encodeURIComponent(VALUE)).toString('base64')])('the leaky-forms way finds %s', text => {
    expect(leakyFormsWay(PERSONA).found(carrying(encodeURIComponent(text)))).toBe(true);
  });

  it.each(['nobody@example.com', hash('sha256', VALUE).toUpperCase(), createHash('sha256').update(VALUE).digest('base64url')])('the leaky-forms way does not find %s', text => {
    expect(leakyFormsWay(PERSONA).found(carrying(text))).toBe(false);
  });
});

describe('the oracle', () => {
  const payloads = [carrying('one', [0]), carrying('two', [1]), carrying('three')];
  const answering = (answers: Readonly<Record<string, readonly number[]>>) => ({ text }: Payload): ReadonlySet<number> => new Set(answers[text.slice(text.indexOf('=') + 1)] ?? []);

  it('counts what was found of what was hidden, and names the rest', () => {
    const { table, missed } = recallOn(payloads, { half: answering({ one: [0], two: [5] }), all: answering({ one: [0], two: [1] }) });
    expect(table.rows.at(-1)).toEqual({ disguise: 'all', hidden: 2, half: 1, all: 2 });
    expect(missed('half')).toEqual(['plain in query of value 1']);
    expect(missed('all')).toEqual([]);
  });

  it('takes a value nobody hid for a false alarm, and a part of the hidden one not', () => {
    expect(falseAlarms(answering({ one: [0, 3] }), payloads, PERSONA)).toEqual([]);
    expect(falseAlarms(answering({ one: [0, 7], three: [7] }), payloads, PERSONA)).toEqual(['payload 0: city', 'payload 2: city']);
  });
});
