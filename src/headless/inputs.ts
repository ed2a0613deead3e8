import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Baseline } from '../core/baseline/baseline.ts';
import { readBaseline } from '../core/baseline/read.ts';
import type { Declared } from '../core/declaration/declaration.ts';
import type { SecretKey } from '../core/bundle/keys.ts';
import { readSecretKey } from '../core/bundle/keys.ts';
import type { SitePromise } from '../core/dossier/promise.ts';
import type { Inventory } from '../core/inventory/inventory.ts';
import { readInventory } from '../core/inventory/read.ts';
import { readDeclared } from '../core/rulebook/read-declared.ts';
import type { Rulebook } from '../core/rulebook/rule.ts';
import { BUNDLE } from './commands/audit/options.ts';
import type { AuditOptions } from './commands/audit/options.ts';
import { readNamed, textOf } from './files/read-named.ts';
import { rulesFrom } from './files/rules-from.ts';
import { canaries } from '../core/persona/canaries.ts';
import type { Persona } from '../core/persona/persona.ts';
import type { Limits } from './limits.ts';
import { limitsOf } from './limits.ts';
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
  readonly limits: Limits | undefined;
  /** The findings that somebody answers for. */
  readonly baseline: Baseline | undefined;
  /** The day on which the run began, in UTC: `2026-11-30`. */
  readonly today: string;
  /** The scripts as they were saved, to be compared with. */
  readonly inventory: Inventory | undefined;
  /** Which recipients it has approved, and its own answers. */
  readonly declared: Declared | undefined;
  /** What the bundle is signed with. */
  readonly key: SecretKey | undefined;
}

export type ReadInputs = { readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly message: string };

/** Reads every file that was named, and tells the mistakes of all of them together. */
export function readInputs(options: AuditOptions): ReadInputs {
  const mistakes: string[] = [];
  const values = (path: string | undefined): Persona => {
    if (path === undefined) return {};
    const read = readNamed(path, mistakes, readValues);
    return read?.values ?? {};
  };
  const persona = values(options.persona);
  const watched = values(options.watch);
  const promises = options.promises === undefined ? [] : readNamed(options.promises, mistakes, readPromises)?.promises ?? [];
  const rulebook = rulesFrom(options, mistakes);
  const limits = limitsOf(options.failOn, rulebook, mistakes);
  const inventory = inventoryFrom(options, mistakes);
  const baseline = baselineFrom(options, mistakes);
  const declared = declaredFrom(options, mistakes);
  const key = keyFrom(options, mistakes);
  if (rulebook === undefined || mistakes.length > 0) return { ok: false, message: mistakes.join('\n') };
  const canary = options.persona === undefined;
  return { ok: true, inputs: { persona: canary ? canaries(randomInt) : persona, canary, watched, promises, rulebook, limits, inventory, baseline, declared, key, today: new Date().toISOString().slice(0, 10) } };
}

function declaredFrom({ declarations }: AuditOptions, mistakes: string[]): Declared | undefined {
  return declarations === undefined ? undefined : readNamed(declarations, mistakes, readDeclared)?.declared;
}

/** What people wrote in a file must not be lost: another one that is there already is not written over. */
function inventoryFrom({ inventory, saveInventory }: AuditOptions, mistakes: string[]): Inventory | undefined {
  checkSaving('inventory', { read: inventory, save: saveInventory }, mistakes);
  return inventory === undefined ? undefined : readNamed(inventory, mistakes, readInventory)?.inventory;
}

function baselineFrom({ baseline, saveBaseline }: AuditOptions, mistakes: string[]): Baseline | undefined {
  checkSaving('baseline', { read: baseline, save: saveBaseline }, mistakes);
  return baseline === undefined ? undefined : readNamed(baseline, mistakes, readBaseline)?.baseline;
}

function checkSaving(option: string, { read, save }: { readonly read: string | undefined; readonly save: string | undefined }, mistakes: string[]): void {
  const isKept = read !== undefined && save !== undefined && resolve(read) === resolve(save);
  if (save !== undefined && !isKept && existsSync(save)) {
    mistakes.push(`${save}: expected a file that is not there yet; to go on with this one, name it with --${option} too`);
  }
}

/** Only a bundle is signed, and only in a bundle does it say who made it. */
function keyFrom({ sign, madeBy, format }: AuditOptions, mistakes: string[]): SecretKey | undefined {
  const idle = format.includes(BUNDLE) ? [] : [['--sign', sign], ['--made-by', madeBy]].filter(([, given]) => given !== undefined);
  mistakes.push(...idle.map(([name = '']) => `${name}: expected ${BUNDLE} among --format`));
  const text = sign === undefined ? undefined : textOf(sign, mistakes);
  const key = text === undefined ? undefined : readSecretKey(text);
  if (text !== undefined && key === undefined) mistakes.push(`${sign}: expected a secret key, as sillage keys new writes it (Ed25519, PKCS #8, PEM)`);
  return key;
}
