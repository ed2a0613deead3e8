import type { Declaration, Declared } from './declaration.ts';

/** What rules and a file of the site's own declare together; of equal ids the file's stands. Nothing where neither declares anything. */
export function combined(ofRules: readonly Declaration[] | undefined, ofFile: Declared | undefined): Declared | undefined {
  if (ofRules === undefined && ofFile === undefined) return undefined;
  const { declarations, fields, statements }: Declared = ofFile ?? { fields: [], statements: [] };
  const all = ofRules === undefined ? declarations : laidOver(ofRules, declarations ?? []);
  return { ...all && { declarations: all }, fields, statements };
}

function laidOver(below: readonly Declaration[], above: readonly Declaration[]): readonly Declaration[] {
  const own = new Set(above.map(it => it.id));
  return [...below.filter(it => !own.has(it.id)), ...above];
}
