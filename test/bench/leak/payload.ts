import { createHash } from 'node:crypto';
import type { Carried } from '../../../src/core/payload/field.ts';
import type { Body } from '../../../src/core/evidence/evidence.ts';

/** One thing to search: a request, or its address alone, and what was hidden in it. */
export interface Payload {
  readonly carried: Carried;
  /** All of it as one text, which is what a contestant that knows no parts is given. Binary bodies stand in it as base64. */
  readonly text: string;
  readonly leaks: readonly Leak[];
}

/** One value that was hidden in a payload. */
export interface Leak {
  /** Index of the value in the persona. */
  readonly wanted: number;
  /** Id of the disguise it was given. */
  readonly disguise: string;
  /** Where it was put: `query`, `cookie`, `segment`. */
  readonly channel: string;
}

export function payloadOf(carried: Carried, leaks: readonly Leak[] = []): Payload {
  return { carried, text: [carried.url, ...carried.headers.map(([name, value]) => `${name}: ${value}`), textOf(carried.body)].filter(it => it !== '').join('\n'), leaks };
}

export function aboutPayloads(name: string, payloads: readonly Payload[]): string {
  const lengths = Float64Array.from(payloads, it => it.text.length).sort();
  const at = (share: number): number => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))] ?? 0;
  const sha256 = createHash('sha256').update(payloads.map(it => `${it.text}\n`).join('')).digest('hex');
  return `${name}: ${payloads.length}, characters p50 ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}, max ${at(1)}; with leaks ${payloads.filter(it => it.leaks.length > 0).length}; sha256 ${sha256.slice(0, 16)}`;
}

function textOf(body: Body): string {
  switch (body.kind) {
    case 'none': case 'hidden': return '';
    case 'text': return body.text;
    case 'binary': return body.base64;
    case 'form': return body.entries.map(([name, value]) => `${name}=${value}`).join('&');
  }
}
