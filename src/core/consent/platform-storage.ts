import { unescaped } from '../formats/pairs.ts';
import type { Kept } from './platforms.ts';
import { PLATFORMS } from './platforms.ts';
import { TEXT_MAX } from './reading.ts';
import type { Said } from './said.ts';
import { joined } from './said.ts';

/** What a consent platform wrote down about the visitor's choice. */
export interface KeptChoice {
  readonly platform: string;
  /** Where the form of what it keeps is described. */
  readonly source: string;
  readonly said: Said;
}

/** A cookie, or an entry of storage. */
export interface Entry {
  readonly name: string;
  readonly value: string;
}

/** What one cookie or entry of storage says; undefined where no platform that is known keeps such a thing. */
export function readKept({ name, value }: Entry): KeptChoice | undefined {
  if (value.length > TEXT_MAX) return undefined;
  const rows = PLATFORMS.filter(it => isNamed(it, name));
  if (rows.length === 0) return undefined;
  const text = plain(value);
  for (const { platform, source, form } of rows) {
    const said = form(text, name);
    if (said !== undefined) return { platform, source, said };
  }
  return undefined;
}

/** What each platform says in all that it keeps, in the order in which they are first met. */
export function readAllKept(entries: readonly Entry[]): readonly KeptChoice[] {
  const byPlatform = new Map<string, KeptChoice>();
  for (const entry of entries) {
    const one = readKept(entry);
    if (one === undefined) continue;
    const before = byPlatform.get(one.platform);
    byPlatform.set(one.platform, before === undefined ? one : { ...before, said: joined('platform', [before.said, one.said]) });
  }
  return [...byPlatform.values()];
}

function isNamed({ key }: Kept, name: string): boolean {
  return key.endsWith('*') ? name.startsWith(key.slice(0, -1)) : name === key;
}

// Some escape what their framework escapes once more.
function plain(value: string): string {
  const once = unescaped(value);
  return once.startsWith('%') ? unescaped(once) : once;
}
