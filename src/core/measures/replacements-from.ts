import * as v from 'valibot';
import type { Replacement } from '../audit/audit.ts';
import type { Domain, Role } from '../party/recipient.ts';
import { ROLES } from '../party/recipient.ts';
import { record } from '../shape/record.ts';
import { shaped } from '../shape/shape.ts';

/** What a site can run itself in place of a recipient of this domain, which has this role; the best first. */
export type Replacements = (domain: Domain, role: Role) => readonly Replacement[];

interface Line extends Replacement {
  readonly instead: { readonly roles: readonly Role[] } | { readonly domains: readonly string[] };
}

/** One line of the table: what it is called, in place of whom, and where and when that was read. */
export const replacementShape: v.GenericSchema<unknown, Line> = record({
  name: v.pipe(v.string(), v.minLength(1)),
  instead: v.union([record({ roles: v.array(v.picklist(ROLES)) }), record({ domains: v.array(v.string()) })], 'roles or domains'),
  source: v.pipe(v.string(), v.url('the address it was read at')), read: v.pipe(v.string(), v.isoDate('a date, as 2026-01-31')),
});

/** Reads the table of `knowledge/replacements.json`. A test holds that table to the shape: one that breaks it names none. */
export function replacementsFrom(table: unknown): Replacements {
  const read = shaped(v.array(replacementShape), table);
  const lines = read.ok ? read.value : [];
  return (domain, role) => lines
    .filter(({ instead }) => 'roles' in instead ? instead.roles.includes(role) : instead.domains.includes(domain))
    .toSorted((a, b) => Number('roles' in a.instead) - Number('roles' in b.instead))
    .map(({ name, source, read: day }) => ({ name, source, read: day }));
}
