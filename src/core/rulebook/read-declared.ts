import { declaredShape } from '../declaration/declared-shape.ts';
import type { Declared } from '../declaration/declaration.ts';
import { shaped } from '../shape/shape.ts';
import type { PlacedComplaint } from '../shape/shape.ts';
import { readYaml } from './yaml-text.ts';

export type ReadDeclared =
  | { readonly ok: true; readonly declared: Declared }
  | { readonly ok: false; readonly complaints: readonly PlacedComplaint[] };

/** Reads what a site declares of itself (YAML or JSON). A wrong file is told every mistake, each with its line and column, in the order of the text. */
export function readDeclared(text: string): ReadDeclared {
  const file = readYaml(text);
  if (!file.ok) return file;
  const read = shaped(declaredShape, file.value);
  if (read.ok) return { ok: true, declared: read.value };
  return { ok: false, complaints: read.complaints.map(file.place).sort((a, b) => a.line - b.line || a.column - b.column) };
}
