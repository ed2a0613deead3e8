import { gzipSync } from 'node:zlib';
import lzString from 'lz-string';
import { describe, expect, it } from 'vitest';
import { runsIn } from '../../../src/core/search/runs.ts';
import { undoRun } from '../../../src/core/search/undo-run.ts';
import { bytesOf } from './looking.ts';

const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64').replaceAll('=', '');
const ANN = '{"to":"ann@example.com","v":2}';
const WORDS = 'Ein Satz, wie er in einer Nachricht steht, und lang genug, dass er mehr als einmal beginnt. '.repeat(3);
const CYRILLIC = '{"user":"пользователь","name":"Анна Иванова"}';
const undone = (text: string): readonly string[] => runsIn(bytesOf(text), 0, text.length).flatMap(run => undoRun(bytesOf(text), run, 10_000))
  .map(({ bytes, steps }) => `${steps.join(' ')}: ${new TextDecoder('latin1').decode(bytes)}`);

/** Random bytes as a sender of tokens makes them, the same each time. */
function token(bytes: number, seed: number): string {
  let state = seed;
  return Buffer.from(Array.from({ length: bytes }, () => (state = Math.imul(state, 1_664_525) + 1_013_904_223 | 0) >>> 24)).toString('base64url');
}

describe('reads', () => {
  it.each<[what: string, run: string, read: string]>([
    ['base64', base64(ANN), `base64: ${ANN}`],
    ['base64 behind each sign that also parts words', `v1-${base64(ANN)}`, `base64: ${ANN}`],
    ['base64 behind a word that is base64 as well', `${base64(WORDS)}_${base64(ANN)}`, `base64: ${ANN}`],
    ['text in another script behind a sign', `a/${base64(CYRILLIC)}`, `base64: ${Buffer.from(CYRILLIC).toString('latin1')}`],
    ['a compression behind a sign, whose bytes are no text', `v12-${base64(gzipSync(ANN))}`, `base64: ${gzipSync(ANN).toString('latin1')}`],
    ['a compression behind a text that was read', `${base64(`${WORDS}ab`)}_${base64(gzipSync(ANN))}`, `base64: ${gzipSync(ANN).toString('latin1')}`],
    ['hexadecimal', Buffer.from(ANN).toString('hex'), `base16: ${ANN}`],
    ['lz-string', lzString.compressToEncodedURIComponent(ANN), `lz-base64: ${ANN}`],
  ])('%s', (_, run, read) => { expect(undone(run)).toContain(read); });
});

describe('does not read', () => {
  it.each<[what: string, run: string, most: number]>([
    // Kills: each place behind a sign read again, though what stands there is the end of what was read before.
    ['a text more than once for each of the four steps it can be read at', base64(Buffer.from('\u00bf\u00be?>~ text, and more of it. '.repeat(20))), 4],
    ['lz-string as base64 as well', lzString.compressToBase64(ANN).replaceAll('=', ''), 1],
    ['letters of both cases as hexadecimal or base32', Buffer.from('Ann').toString('hex').repeat(3).replace('e', 'E').replace('6e', '6d'), 0],
    ['a part of what has marks as hexadecimal', `${Buffer.from(ANN).toString('hex')}-1`, 0],
    ['a path of words', 'collect/analytics-of-visitors/v2/Events-and-more', 0],
    ['small letters and signs alone', 'some-words-that-are-in_an/address', 0],
  ])('%s', (_, run, most) => { expect(undone(run).length).toBeLessThanOrEqual(most); });

  // Kills: what random digits hold between two signs taken for text by its first nine bytes alone.
  it('more than one in a thousand of random tokens, wherever a sign stands in them', () => {
    const read = Array.from({ length: 2_000 }, (_, i) => undone(token(192, i + 1)).length).reduce((sum, it) => sum + it, 0);
    expect(read).toBeLessThanOrEqual(40);
  });
});
