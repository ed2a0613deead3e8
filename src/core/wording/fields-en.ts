import type { FieldsId, BehaviorParts, BehaviorWords } from './behavior-words.ts';
import { trueOf } from './behavior-words.ts';
import { writeList } from './notation.ts';

/** What scripts hear and read of what people enter, in English. */
export const fieldsEn: Readonly<Record<FieldsId, BehaviorWords>> = {
  'listened-to-keys': {
    name: 'Script listens to what is typed',
    says: it => `A script of ${it.who} listens to ${heard(it)} ${where(it)}${when(it.when)}.`,
  },
  'read-fields': {
    name: 'Script reads what is in a field',
    says: it => `A script of ${it.who} read ${read(it)}${when(it.facts['beforeSubmit'] === true ? 'before you submitted anything' : it.when)}${it.facts['sent'] === true ? '; data of that kind went there too' : ''}.`,
  },
};

function heard({ facts }: BehaviorParts): string {
  const kinds = { keys: 'the keys that are pressed', entries: 'what is entered', clipboard: 'what is copied or pasted', leaving: 'whether a field is left' };
  return writeList({ and: 'and' }, trueOf(facts, kinds)) || 'what is typed';
}

function where({ facts, subject, what }: BehaviorParts): string {
  if (facts['everywhere'] === true) return 'anywhere on the page';
  return facts['inField'] === true ? `in ${field(subject, what)}` : 'in part of the page';
}

function read({ facts, subject, what }: BehaviorParts): string {
  return facts['wholeForm'] === true ? 'all of a form' : field(subject, what);
}

function field(subject: string, what: string): string {
  return what ? `a field for ${what}` : subject ? `the field ${subject}` : 'a field';
}

function when(clause: string): string {
  return clause && `, ${clause}`;
}
