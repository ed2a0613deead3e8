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
  if (equals < 1 || equals > NAME_MAX || !PARAMETERS.test(text) || isOtherwise(text)) return undefined;
  const found = leaves();
  for (const [name, value] of pairsIn(text.startsWith('?') ? text.slice(1) : text)) {
    addKey(found, '', name);
    addMatter(found, `.${name}`, value);
  }
  return opened(found, 'form');
}

// Base64 and base32 end with `=`, and mail writes `ann=40example.com` for a sign that no name has.
function isOtherwise(text: string): boolean {
  if (text.includes('&')) return /&=[\dA-F]{2}|=[\dA-F]{2}=[\dA-F]{2}/u.test(text) && /^(?:[^=]|=[\dA-F]{2})+$/u.test(text);
  return /^[^=]*={1,6}$/u.test(text) || (/^(?:[^=]|=[\dA-F]{2})+$/u.test(text) && /=(?:2[\dA-F]|3[A-F]|40|5[B-F]|7[B-E]|[89A-F][\dA-F])(?=[A-Za-z=])/u.test(text));
}
