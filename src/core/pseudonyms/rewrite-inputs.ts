import type { Case } from '../dossier/case.ts';
import type { Rewriting } from './each-text.ts';

/** What people wrote beside the evidence of a case. */
type Written = Pick<Case, 'promises' | 'declared' | 'walk'>;

/**
 * What people wrote of a case with every free text of it rewritten: they too may have written down whom they tried it with. Whom it tells of
 * stays: recipients, domains, names of organizations, and the ids of rules and measures.
 */
export function rewriteInputs({ promises, declared, walk }: Written, by: Pick<Rewriting, 'text' | 'address'>): Written {
  return {
    ...promises && { promises: promises.map(it => ({ ...it, says: by.text(it.says), ...it.at !== undefined && { at: by.address(it.at) } })) },
    ...declared && { declared: rewriteDeclared(declared, by) },
    ...walk && { walk: { ...walk, name: by.text(walk.name), steps: walk.steps.map(it => ({ ...it, ...it.reason !== undefined && { reason: by.text(it.reason) } })) } },
  };
}

function rewriteDeclared(declared: NonNullable<Written['declared']>, { text, address }: Pick<Rewriting, 'text' | 'address'>): NonNullable<Written['declared']> {
  const { declarations, fields, statements } = declared;
  return {
    ...declared,
    ...declarations && { declarations: declarations.map(it => ({ ...it, ...it.dpa !== undefined && { dpa: address(it.dpa) } })) },
    fields: fields.map(it => ({ ...it, purpose: text(it.purpose) })),
    statements: statements.map(it => ({ ...it, says: text(it.says), by: text(it.by), ...it.owner !== undefined && { owner: text(it.owner) } })),
  };
}
