import { randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SitePromise } from '../core/dossier/case.ts';
import type { Inventory } from '../core/inventory/inventory.ts';
import { readInventory } from '../core/inventory/read.ts';
import type { Rulebook } from '../core/rulebook/rule.ts';
import { tellComplaint } from '../core/shape/shape.ts';
import type { PlacedComplaint } from '../core/shape/shape.ts';
import type { AuditOptions } from './arguments.ts';
import { PROFILES, profileText, readRules } from './knowledge.ts';
import { canaries } from './persona/canaries.ts';
import type { Persona } from './persona/persona.ts';
import { readPromises } from './promises.ts';
import { readValues } from './persona/values-file.ts';

/** What an audit is made with, beside the page. */
export interface Inputs {
  readonly persona: Persona;
  /** Whether the persona was made up for this run: its values exist nowhere else. */
  readonly canary: boolean;
  readonly watched: Persona;
  /** What the site says of itself. */
  readonly promises: readonly SitePromise[];
  readonly rulebook: Rulebook;
  readonly limit: number | undefined;
  /** The scripts as they were saved, to be compared with. */
  readonly inventory: Inventory | undefined;
}

export type ReadInputs = { readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly message: string };

/** Reads every file that was named, and tells the mistakes of all of them together. */
export function readInputs(options: AuditOptions): ReadInputs {
  const mistakes: string[] = [];
  const values = (path: string | undefined): Persona => {
    if (path === undefined) return {};
    const read = textOf(path, mistakes, readValues);
    return read?.values ?? {};
  };
  const persona = values(options.persona);
  const watched = values(options.watch);
  const promises = options.promises === undefined ? [] : textOf(options.promises, mistakes, readPromises)?.promises ?? [];
  const rulebook = rulesOf(options, mistakes);
  const limit = limitOf(options.failOn, rulebook, mistakes);
  const inventory = inventoryFrom(options, mistakes);
  if (rulebook === undefined || mistakes.length > 0) return { ok: false, message: mistakes.join('\n') };
  const canary = options.persona === undefined;
  return { ok: true, inputs: { persona: canary ? canaries(randomInt) : persona, canary, watched, promises, rulebook, limit, inventory } };
}

type Read = { readonly ok: true } | { readonly ok: false; readonly complaints: readonly PlacedComplaint[] };

/** Reads one file; what is wrong with it is added to the mistakes, each as `file:line:column: where: expected what`. */
function textOf<R extends Read>(path: string, mistakes: string[], read: (text: string) => R): Extract<R, { ok: true }> | undefined {
  const text = contentOf(path, mistakes);
  if (text === undefined) return undefined;
  const result = read(text);
  if (result.ok) return result as Extract<R, { ok: true }>;
  mistakes.push(...result.complaints.map(it => `${path}:${it.line}:${it.column}: ${tellComplaint(it)}`));
  return undefined;
}

function contentOf(path: string, mistakes: string[]): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    mistakes.push(`${path}: expected a file that can be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
    return undefined;
  }
}

/** What people wrote in an inventory must not be lost: another file that is there already is not written over. */
function inventoryFrom({ inventory, saveInventory }: AuditOptions, mistakes: string[]): Inventory | undefined {
  const isKept = inventory !== undefined && saveInventory !== undefined && resolve(inventory) === resolve(saveInventory);
  if (saveInventory !== undefined && !isKept && existsSync(saveInventory)) {
    mistakes.push(`${saveInventory}: expected a file that is not there yet; to go on with this one, name it with --inventory too`);
  }
  return inventory === undefined ? undefined : textOf(inventory, mistakes, readInventory)?.inventory;
}

function rulesOf({ rules, profile }: AuditOptions, mistakes: string[]): Rulebook | undefined {
  if (rules !== undefined) return textOf(rules, mistakes, readRules)?.rulebook;
  const shipped = readRules(profileText(profile ?? PROFILES[0] ?? ''));
  if (!shipped.ok) throw new Error('the profile that ships with Sillage is broken');
  return shipped.rulebook;
}

/** The lowest score that passes: a number, or a grade of the rules in force. */
function limitOf(given: string | undefined, rulebook: Rulebook | undefined, mistakes: string[]): number | undefined {
  if (given === undefined || rulebook === undefined) return undefined;
  const grade = rulebook.grades.find(it => it.grade.toLowerCase() === given.toLowerCase());
  const score = grade?.from ?? (given.trim() === '' ? Number.NaN : Number(given));
  if (score >= 0 && score <= 100) return score;
  mistakes.push(`--fail-on ${given}: expected a score from 0 to 100, or one of the grades ${rulebook.grades.map(it => it.grade).join(', ')}`);
  return undefined;
}
