import { shaped, tellPlacedComplaint } from '../shape/shape.ts';
import type { Complaint, PlacedComplaint } from '../shape/shape.ts';
import { mergedOver } from './merge.ts';
import type { Rulebook } from './rule.ts';
import { rulebookFileShape } from './rulebook-file-shape.ts';
import { readYaml } from './yaml-text.ts';

/** What reading a rules file takes beside its text. */
export interface RulebookSurroundings {
  /** The texts of the rulebooks that may be extended, by id. */
  readonly library: Readonly<Record<string, string>>;
  /** The ids of the detectors there are: a rule about any other would never be broken, and nobody would notice. */
  readonly detectors: readonly string[];
}

export type ReadRulebook =
  | { readonly ok: true; readonly rulebook: Rulebook }
  | { readonly ok: false; readonly complaints: readonly PlacedComplaint[] };

/**
 * Reads a rules file (YAML or JSON) and merges it with what it extends. A wrong one is told every mistake, each with
 * its line and column, in the order of the text.
 */
export function readRulebook(text: string, surroundings: RulebookSurroundings): ReadRulebook {
  return readWithin(text, { ...surroundings, extending: [] });
}

/** `extending`: the ids of the files that led here, outermost first. */
interface Context extends RulebookSurroundings { readonly extending: readonly string[] }

function readWithin(text: string, context: Context): ReadRulebook {
  const yaml = readYaml(text);
  if (!yaml.ok) return yaml;
  const raw = Object(yaml.value) as { readonly id?: unknown; readonly extends?: unknown };
  const bases = basesOf(raw.extends, { ...context, extending: [...context.extending, String(raw.id)] });
  const file = shaped(rulebookFileShape({ detectors: context.detectors, inherited: inheritedFrom(raw.extends, bases) }), yaml.value);
  const complaints = [...(file.ok ? [] : file.complaints), ...bases.complaints];
  if (!file.ok || complaints.length > 0) return { ok: false, complaints: complaints.map(yaml.place).sort(byPlace) };
  return { ok: true, rulebook: mergedOver(bases.found, file.value) };
}

interface Bases { readonly found: readonly Rulebook[]; readonly complaints: readonly Complaint[] }

function basesOf(given: unknown, context: Context): Bases {
  const single = typeof given === 'string';
  const ids: readonly unknown[] = single ? [given] : Array.isArray(given) ? given : [];
  const read = ids.map((id, index) => baseOf(id, { context, path: single ? ['extends'] : ['extends', index] }));
  return { found: read.flatMap(it => 'rules' in it ? [it] : []), complaints: read.flatMap(it => 'expected' in it ? [it] : []) };
}

function baseOf(id: unknown, { context, path }: { readonly context: Context; readonly path: Complaint['path'] }): Rulebook | Complaint {
  if (typeof id !== 'string' || !Object.hasOwn(context.library, id)) return { path, expected: `one of ${Object.keys(context.library).join(', ')}` };
  if (context.extending.includes(id)) return { path, expected: `other rules (${id} leads back to itself)` };
  const base = readWithin(context.library[id] ?? '', { ...context, extending: [...context.extending, id] });
  return base.ok ? base.rulebook : { path, expected: `rules without mistakes (${base.complaints.slice(0, 1).map(it => tellPlacedComplaint(it, id)).join()})` };
}

function inheritedFrom(given: unknown, { found, complaints }: Bases): readonly string[] | 'any' | 'nothing' {
  if (given === undefined) return 'nothing';
  return complaints.length > 0 ? 'any' : found.flatMap(it => it.rules.map(rule => rule.id));
}

function byPlace(one: PlacedComplaint, other: PlacedComplaint): number {
  return one.line - other.line || one.column - other.column;
}
