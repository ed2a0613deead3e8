import { attempt, bare, descriptorOf, slice } from '../../natives.ts';
import { write } from '../../channel/write.ts';
import { textOf } from './address.ts';

/** Members kept of one value, together: a call about consent names some seven purposes and, now and then, sixty regions. */
const MEMBERS_MAX = 200;
/** Characters of one text. A TC string that names every vendor there is has under 5,000; what is longer is cut, and said to be, where it is kept. */
const SAID_MAX = 10_000;

/** An own data member. Nothing of the page's runs, but for the traps of a proxy, which nobody can tell from an object. */
export function ownOf(holder: unknown, name: PropertyKey): unknown {
  return holder && attempt(() => bare(descriptorOf(holder, name) ?? {}).value);
}

/** What stands for a text, a number or a truth value, cut; '' for anything else. */
export function saidBy(value: unknown): string {
  return slice(textOf(value ?? {}) ?? '', 0, SAID_MAX);
}

/** A value as JSON: its own data members, bounded, and cut. '' for what is none, and for what has something in it that JSON has no word for. */
export function jsonOf(value: unknown): string {
  const state = bare({ left: MEMBERS_MAX });
  const read = (holder: unknown, name: string): unknown => {
    const member = state.left-- > 0 ? ownOf(holder, name) : undefined;
    return typeof member === 'function' ? undefined : member;
  };
  return saidBy(typeof value === 'object' ? attempt(() => write(value, read)) : value);
}
