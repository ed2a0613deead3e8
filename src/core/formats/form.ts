import type { Format, Opened } from './format.ts';
import { addKey, addMatter, leaves, opened } from './leaves.ts';
import { pairsIn } from './pairs.ts';

/** A form or a query as browsers write it: `name=value&name=value`. */
export const FORM: Format<string> = { id: 'form', read };

/**
 * At least one `name=value`, and nothing that a parameter text could not hold unescaped. There must be one way only to match
 * each `&…`: with two, text that begins like parameters and ends as prose takes time without end.
 */
const PARAMETERS = /^\??[\w.~%[\]$*+-]+=[^&=\s"<>{}]*={0,2}(?:&[^&\s"<>{}]*)*$/u;
/** The first name must end within this, so that long texts of another kind are refused at once. Characters. */
const NAME_MAX = 200;

function read(text: string): Opened | undefined {
  const equals = text.indexOf('=');
  if (equals < 1 || equals > NAME_MAX || equals === text.length - 1 || !PARAMETERS.test(text)) return undefined;
  const found = leaves();
  for (const [name, value] of pairsIn(text.startsWith('?') ? text.slice(1) : text)) {
    addKey(found, '', name);
    addMatter(found, `.${name}`, value);
  }
  return opened(found, 'form');
}
