import type { Body, Header } from '../evidence/evidence.ts';
import { textsIn } from './binary.ts';
import { fromBase64 } from './bytes.ts';
import type { Carried, Field, Place, Reading } from './field.ts';
import { DEPTH_MAX, FIELDS_MAX, TEXT_MAX } from './limits.ts';
import { multipart } from './multipart.ts';
import { unpack } from './unpack.ts';

/**
 * Every text inside a request — values, and names too — with transport and packing undone, layer by layer. Escaping a
 * value for the wire hides nothing from its receiver, so it must hide nothing from us.
 */
export function readFields(carried: Carried): Reading {
  const roots = [...inUrl(carried.url), ...carried.headers.flatMap(inHeader), ...inBody(carried.body)];
  return opened(roots);
}

interface Root extends Omit<Field, 'packed'> {
  readonly limited?: boolean;
}

// Breadth first, so that a limit cuts off what is deepest and not what comes last.
function opened(roots: readonly Root[]): Reading {
  const fields: Field[] = [];
  let layer: readonly Root[] = roots;
  let limited = false;
  let budget = TEXT_MAX;
  for (let depth = 0; depth < DEPTH_MAX && layer.length > 0; depth += 1) {
    const room = layer.slice(0, FIELDS_MAX - fields.length);
    budget -= room.reduce((sum, it) => sum + it.value.length, 0);
    limited ||= room.length < layer.length || budget < 0 || room.some(it => it.limited === true);
    const parts = room.map(it => budget < 0 ? [] : partsOf(it));
    fields.push(...room.map(({ place, name, value, steps }, i) => ({ place, name, value, steps, packed: (parts[i] ?? []).length > 0 })));
    layer = parts.flat();
  }
  return { fields, limited: limited || layer.length > 0 };
}

function partsOf(field: Root): readonly Root[] {
  return (unpack(field.value) ?? []).map(({ name, text, steps, limited = false }) => ({
    place: field.place, name: field.name + name, value: text, steps: [...field.steps, ...steps], limited,
  }));
}

function inUrl(url: string): readonly Root[] {
  if (!URL.canParse(url)) return [];
  const { pathname, search, hash } = new URL(url);
  return [
    ...pathname.split('/').filter(it => it !== '').map(it => field('path', '', it)),
    ...[...new URLSearchParams(search)].flatMap(([name, value]) => [field('query', '(name)', name), field('query', name, value)]),
    ...hash.length > 1 ? [field('fragment', '', hash.slice(1))] : [],
  ];
}

function inHeader([name, value]: Header): readonly Root[] {
  switch (name.toLowerCase()) {
    case 'cookie': return value.split(/;\s*/u).flatMap(it => {
      const at = it.indexOf('=');
      return [field('cookie', it.slice(0, Math.max(at, 0)), it.slice(at + 1))];
    });
    case 'referer': return [field('referer', '', value)];
    case 'content-type': case 'origin': return [];
    default: return [field('header', name.toLowerCase(), value)];
  }
}

function inBody(body: Body): readonly Root[] {
  switch (body.kind) {
    case 'none': case 'hidden': return [];
    case 'form': return body.entries.flatMap(([name, value]) => [field('body', '$.(name)', name), { ...field('body', `$.${name}`, value), limited: body.cut }]);
    case 'text': return [{ ...field('body', '$', body.text), limited: body.cut }, ...partsOfMultipart(body.text)];
    case 'binary': return textsIn(fromBase64(body.base64) ?? new Uint8Array()).flatMap(it => [
      { place: 'body' as const, name: `$${it.name}`, value: it.text, steps: it.steps, limited: it.limited || body.cut },
      ...partsOfMultipart(it.text),
    ]);
  }
}

function partsOfMultipart(text: string): readonly Root[] {
  return (multipart(text) ?? []).map(it => ({ ...field('body', `$${it.name}`, it.text), steps: it.steps }));
}

function field(place: Place, name: string, value: string): Root {
  return { place, name, value, steps: [] };
}
