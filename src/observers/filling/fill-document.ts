import type { Persona } from '../../core/persona/persona.ts';
import { actFor } from './act-for.ts';
import { openHands } from './hands.ts';

/** More fields than a person would fill. */
const FIELDS_MAX = 60;

/**
 * Fills the empty fields of a document by script, where the persona has a value of its own for them. Nothing is ticked or submitted: those
 * are choices of whoever looks on. Answers how many fields were filled.
 */
export function fillDocument(page: Document, persona: Persona): number {
  const hands = openHands(page);
  let count = 0;
  for (const field of hands.fields().slice(0, FIELDS_MAX)) {
    const act = actFor(field, persona);
    if (act === undefined || act.kind === 'tick') continue;
    hands.focus(field.index);
    hands.set(field.index, act.kind === 'choose' ? act.option : act.text);
    count += 1;
  }
  return count;
}
