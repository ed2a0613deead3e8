import { readFileSync } from 'node:fs';
import { addressOf } from '../bench/leak/addresses.ts';
import { BODIES, replayBody } from '../bench/leak/bodies.ts';
import { chanceFrom } from '../bench/leak/chance.ts';
import { headersOf } from '../bench/leak/headers.ts';
import type { Carried } from '../../src/core/payload/field.ts';
import { textBody } from './tokens.ts';

const COLLECT = 'https://c.tracker.example/collect';

/** Requests as vendors' libraries make them, without anything of anybody, until their bodies have so many bytes together. */
export function* trafficOf(bytes: number): Generator<Carried> {
  const chance = chanceFrom(99_371);
  const makers = Object.values(BODIES);
  for (let size = 0; size < bytes;) {
    const body = chance.next() < 0.02 ? replayBody(chance, 60_000) : makers[chance.below(makers.length)]?.(chance, {}) ?? { kind: 'none' };
    size += body.kind === 'text' || body.kind === 'binary' ? body.bytes : 0;
    yield { url: addressOf(chance), headers: headersOf(chance), body };
  }
}

const SCRIPTS = ['ajv/dist/ajv.min.js', 'async/dist/async.min.js', 'dompurify/dist/purify.min.js', 'esquery/dist/esquery.min.js', 'axe-core/axe.min.js', 'posthog-js/dist/array.full.js', 'hash-wasm/dist/index.umd.min.js'];

/** Minified scripts as error reports and recordings carry them: whole, in pieces, escaped, in base64. */
export function* scriptRequests(): Generator<Carried> {
  for (const name of SCRIPTS) {
    const script = readFileSync(`node_modules/${name}`, 'utf8');
    for (let at = 0; at < script.length; at += PIECE) {
      const piece = script.slice(at, at + PIECE);
      yield { url: COLLECT, headers: [], body: textBody(piece) };
      yield { url: COLLECT, headers: [], body: textBody(JSON.stringify({ source: piece })) };
      yield { url: COLLECT, headers: [], body: textBody(`d=${encodeURIComponent(Buffer.from(piece).toString('base64'))}`) };
    }
  }
}

const PIECE = 60_000;
