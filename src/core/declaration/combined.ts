import type { Declaration, Declared } from './declaration.ts';

/** What rules and a file of the site's own declare together; of equal ids the file's stands. Nothing where neither declares anything. */
export function combined(ofRules: readonly Declaration[] | undefined, ofFile: Declared | undefined): Declared | undefined {
  if (ofRules === undefined && ofFile === undefined) return undefined;
  const own = new Set(ofFile?.declarations?.map(it => it.id));
  const isSaid = ofRules !== undefined || ofFile?.declarations !== undefined;
  return {
    ...isSaid && { declarations: [...(ofRules ?? []).filter(it => !own.has(it.id)), ...ofFile?.declarations ?? []] },
    fields: ofFile?.fields ?? [],
    statements: ofFile?.statements ?? [],
  };
}
