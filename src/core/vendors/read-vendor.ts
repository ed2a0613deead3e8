import { isDigestText } from '../datum/digest-text.ts';
import type { Field } from '../payload/field.ts';
import { addressedTo, targetOf } from './address-fit.ts';
import type { Dictionary, Entry } from './dictionary.ts';
import type { Declared, Spoken, SpokenEvent } from './spoken.ts';
import { fieldsAt, holdAll, shapedLike, type Taken, takenApart, takenFrom } from './taken.ts';
import type { DeclaredField } from './vendor.ts';

/**
 * What a request says in the format of a vendor of the dictionary: by its address where it goes to the vendor, else by its shape.
 * Undefined for a request that speaks nobody's format, at the cost of one look-up a field.
 */
export function readVendor(fields: readonly Field[], url: string, dictionary: Dictionary): Spoken | undefined {
  const target = targetOf(url);
  const taken = takenFrom(fields, dictionary);
  const host = target && addressedTo(target, dictionary).find(({ message }) => message.when === undefined || holdAll(message.when, taken));
  const entry = host ?? shapedLike(taken, dictionary);
  return entry && spokenIn(entry, host === undefined ? 'shape' : 'host', takenApart(taken, fields, { message: entry.message, keys: dictionary.keys }));
}

function spokenIn(entry: Entry, by: Spoken['by'], taken: Taken): Spoken {
  const { vendor, message } = entry;
  return {
    vendor: vendor.id, name: vendor.name, message: message.id, by,
    events: eventsIn(entry, taken),
    declared: message.fields.flatMap(it => declaredBy(it, taken)),
    purposes: message.purposes,
  };
}

/** A batch is told by its first events. */
const EVENTS_MAX = 20;
/** A longer text is no name. Characters. */
const NAME_MAX = 120;

function eventsIn({ message, known }: Entry, taken: Taken): readonly SpokenEvent[] {
  const names = fieldsAt(taken, message.events?.at ?? []).filter(it => !it.packed).map(it => it.value);
  const fit = [...new Set(names)].filter(it => it !== '' && it.length <= NAME_MAX);
  return fit.slice(0, EVENTS_MAX).map(name => ({ name, documented: known.has(name) }));
}

function declaredBy(declared: DeclaredField, taken: Taken): readonly Declared[] {
  return fieldsAt(taken, declared.at).filter(it => !it.packed && (declared.holds === undefined || it.value.includes(declared.holds)))
    .map(field => ({ category: declared.category, field, ...formOf(field.value, declared) }));
}

/** What libraries write where there is nothing. */
const NOTHING: ReadonlySet<string> = new Set(['', 'null', 'undefined', 'false', 'none', '0', '-1', 'N', 'object Object', 'NaN', '{{auto}}']);
/** Around a value: spaces, and the brackets and quotes of a list that nobody wrote as JSON. */
const WRAPPING = /^[\s["]+|[\s\]"]+$/gu;

function formOf(value: string, { form, holds, unless = [] }: DeclaredField): Pick<Declared, 'form' | 'present'> {
  const text = value.replace(WRAPPING, '');
  const nothing = NOTHING.has(text) || unless.some(it => text.startsWith(it));
  if (form === 'either') return { form: !nothing && isDigestText(text) ? 'hashed' : 'plain', present: !nothing };
  return { form, present: !nothing && isAsAnnounced(text, form, holds) };
}

// Where a digest is announced and something else stands, the vendor's word does not say what that is.
function isAsAnnounced(text: string, form: DeclaredField['form'], holds: DeclaredField['holds']): boolean {
  return form !== 'hashed' || holds !== undefined || isDigestText(text);
}
