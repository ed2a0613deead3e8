import type { Body, Header } from '../evidence/evidence.ts';
import { fromBase64 } from '../payload/bytes.ts';
import type { Carried, Place } from '../payload/field.ts';
import { beliefIn } from './belief.ts';
import type { Candidate } from './candidate.ts';
import type { Engine } from './engine.ts';
import type { Hunted } from './hunt.ts';
import { DEPTH_MAX, huntBytes, huntText } from './hunt.ts';
import { codecOf } from './standing.ts';
import type { Trace } from './trace.ts';
import { behind, traceOf } from './trace.ts';

/** What was found without regard to structure. */
export interface Raw {
  readonly candidates: readonly Candidate[];
  readonly limited: boolean;
}

/** A part of a request as it leaves. */
interface Source {
  readonly place: Place;
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Everything that stands in a request as it leaves, in whatever structure or none. */
export function candidatesInBytes(engine: Engine, carried: Carried): Raw {
  const raws = [...urlSources(carried.url), ...carried.headers.map(headerSource), ...bodySources(carried.body)].map(it => inSource(engine, it));
  return { candidates: raws.flatMap(it => it.candidates), limited: raws.some(it => it.limited) };
}

function inSource(engine: Engine, { place, name, content }: Source): Raw {
  const { quarries, limited } = hunted(engine, content);
  const traced = quarries.flatMap(({ sighting, steps }) => {
    const trace = traceOf(engine.index.terms, sighting);
    return trace === undefined ? [] : [{ sighting, steps, trace }];
  });
  const undone = new Set(traced.filter(it => it.trace.form === 'plain' && it.steps.length > 0).map(it => keyOf(it.trace, it.steps)));
  const candidates = traced.flatMap(({ sighting, steps, trace }) => {
    const wanted = engine.wanted[trace.wanted];
    if (wanted === undefined || (trace.form === 'encoded' && undone.has(keyOf(trace, [...steps, codecOf(trace.chain.at(-1) ?? '')])))) return [];
    const belief = beliefIn(trace, { category: wanted.category, name: '', whole: false, alone: sighting.alone, joined: sighting.joined, indirect: true });
    return belief === 'none' ? [] : [{ trace: behind(trace, steps), belief, place, name, length: Number.MAX_SAFE_INTEGER }];
  });
  return { candidates, limited };
}

// Seen again where the base was undone, with what surrounds it: then that is what counts.
function keyOf({ wanted, variant }: Trace, steps: readonly string[]): string {
  return `${wanted} ${steps.join(' ')} ${variant.text.toLowerCase()}`;
}

function hunted({ space, index }: Engine, content: string | Uint8Array): Hunted {
  return typeof content === 'string' ? huntText(space, index, { text: content, depth: DEPTH_MAX }) : huntBytes(space, index, { bytes: content, depth: DEPTH_MAX });
}

function urlSources(url: string): readonly Source[] {
  const at = url.indexOf('?');
  const path: Source = { place: 'path', name: '', content: at === -1 ? url : url.slice(0, at) };
  return at === -1 ? [path] : [path, { place: 'query', name: '', content: url.slice(at) }];
}

function headerSource([name, value]: Header): Source {
  switch (name.toLowerCase()) {
    case 'cookie': return { place: 'cookie', name: '', content: value };
    case 'referer': return { place: 'referer', name: '', content: value };
    default: return { place: 'header', name: name.toLowerCase(), content: value };
  }
}

function bodySources(body: Body): readonly Source[] {
  const source = (name: string, content: Source['content']): Source => ({ place: 'body', name, content });
  switch (body.kind) {
    case 'none': case 'hidden': return [];
    case 'text': return [source('$', body.text)];
    case 'binary': return [source('$', fromBase64(body.base64) ?? new Uint8Array())];
    case 'form': return body.entries.map(([name, value]) => source(`$.${name}`, value));
  }
}
