import type { FieldHint } from '../../../core/evidence/evidence.ts';
import { bare, descriptorOf, getterOf, indexOf, list, notes, unbound } from '../../natives.ts';
import { hintOf } from './field.ts';

/** Inputs whose value nobody types or chooses, or says nothing of whether they did. */
const VALUELESS = ' hidden button submit reset image checkbox radio ';
/** What must not be missed: passwords, and fields with these words in what they complete, or in their name. */
const SECRET: readonly string[] = bare(['password', 'cc-', 'one-time', 'card', 'cvc', 'cvv', 'iban']);
/** Further reads within one moment are taken for one another, and so are further types of event. */
const TURNS_MAX = 8;
const TYPES_MAX = 32;
/** Kinds of field told apart; further ones (of tables) only by their type. */
const KINDS_MAX = 100;
/** Reads outside of events that are less apart belong to one moment. Milliseconds. */
const PAUSE_MIN = 50;

const eventNow = unbound(descriptorOf(globalThis, 'event')?.get as () => Event | undefined);
const eventType = getterOf('Event', 'type');

/** Fields that say the same of themselves, and when they were read. */
export interface FieldKind {
  readonly hint: FieldHint;
  readonly isSecret: boolean;
  readonly holds: 'text' | 'files' | 'nothing';
  /** Reads so far. */
  count: number;
  /** Of each type of event the reads at each turn. */
  readonly counts: Record<string, number[]>;
  types: number;
  /** The moment of the last read: the number of the event that was being dispatched, below 1 where none was. */
  moment: number;
  /** When it was last read outside of events. */
  timeMs: number;
  /** Which read it was within its moment. */
  turn: number;
}

export interface FieldKinds {
  readonly of: (field: object) => FieldKind;
  /**
   * Counts a read, and answers whether to tell of it. A page's own libraries read all the time, several times each time a key goes
   * down, but in the same order: a read is known by the type of the event that is being dispatched (`window.event`) and by which
   * read within that event it is. So somebody's one read among thousands is the first of its kind.
   */
  readonly isDue: (kind: FieldKind) => boolean;
}

export function fieldKindsOf(window: Window, nowMs: () => number): FieldKinds {
  const kindOf = notes<FieldKind>();
  const byHint: Record<string, FieldKind> = bare({});
  const momentOf = notes<number>();
  const all = kindFrom(ofType(''));
  const state = bare({ kinds: 0, moments: 0 });

  const known = (field: object): FieldKind => {
    const said = hintOf(field);
    const hint = state.kinds < KINDS_MAX ? said : ofType(said.type);
    const key = `${hint.type} ${hint.autocomplete} ${hint.name}`;
    const kind = byHint[key];
    if (kind) return kind;
    state.kinds += 1;
    return byHint[key] = kindFrom(hint);
  };
  return {
    of: field => kindOf.get(field) ?? kindOf.set(field, known(field)),
    isDue(kind) {
      const event = eventNow(window);
      const type = event ? eventType(event) : '';
      const moment = event ? momentOf.get(event) ?? momentOf.set(event, state.moments += 1) : outside(kind, nowMs());
      kind.turn = moment !== kind.moment ? 1 : kind.turn < TURNS_MAX ? kind.turn + 1 : TURNS_MAX;
      kind.moment = moment;
      kind.count += 1;
      const count = counted(kind, type, kind.turn);
      if (count === 1) return true;
      const again = kind.isSecret ? count : counted(all, type, kind.turn);
      return (again & (again - 1)) === 0;
    },
  };
}

/** The moment outside of events: the last one, or after a pause another. */
function outside(kind: FieldKind, nowMs: number): number {
  const isSame = kind.moment < 1 && nowMs - kind.timeMs < PAUSE_MIN;
  kind.timeMs = nowMs;
  if (isSame) return kind.moment;
  return kind.moment === 0 ? -1 : 0;
}

function ofType(type: string): FieldHint {
  return bare({ name: '', type, autocomplete: '', label: '' });
}

function kindFrom(hint: FieldHint): FieldKind {
  const { type, autocomplete, name } = hint;
  const said = `${type} ${autocomplete} ${name}`;
  let isSecret = false;
  for (let i = 0; i < SECRET.length; i += 1) isSecret ||= indexOf(said, SECRET[i] ?? '') >= 0;
  return bare({
    hint, isSecret, holds: type === 'file' ? 'files' : indexOf(VALUELESS, ` ${type} `) >= 0 ? 'nothing' : 'text',
    count: 0, counts: bare({}), types: 0, moment: 0, timeMs: 0, turn: 0,
  });
}

function counted(kind: FieldKind, type: string, turn: number): number {
  const turns = kind.counts[type] ?? turnsFor(kind, type);
  return turns[turn] = (turns[turn] ?? 0) + 1;
}

function turnsFor(kind: FieldKind, type: string): number[] {
  kind.types += 1;
  return kind.counts[kind.types > TYPES_MAX ? ' ' : type] ??= list<number>();
}
