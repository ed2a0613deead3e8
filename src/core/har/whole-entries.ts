/** What of a file that ends too early can still be read. */
export interface WholeEntries {
  /** JSON again: all of the file up to the last entry that is whole, with the brackets that it left open. */
  readonly json: string;
  /** Where the last whole entry ends, in characters. */
  readonly end: number;
}

interface Open { readonly closes: '}' | ']'; key: string }

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Finds the entries that are whole in a HAR file that was cut short; undefined where there are none. Looks at each character once. */
export function wholeEntriesOf(text: string): WholeEntries | undefined {
  const open: Open[] = [];
  const last = { end: -1 };
  for (let at = 0; at !== STOP && at < text.length; at = afterMark(open, text, at)) {
    if (text[at] === '}' && open.length === ENTRY_DEPTH && isAmongEntries(open)) last.end = at + 1;
  }
  return last.end === -1 ? undefined : { json: `${text.slice(0, last.end)}]}}`, end: last.end };
}

const STOP = -1;
/** An entry stands in a list in an object in the file’s own. */
const ENTRY_DEPTH = 4;

/** Takes in the letter at a place, or the text that begins there, and says where to go on; `STOP` where nothing after it can be trusted. */
function afterMark(open: Open[], text: string, at: number): number {
  if (text.charCodeAt(at) !== QUOTE) return follow(open, text[at] ?? '') ? at + 1 : STOP;
  const end = endOfString(text, at);
  if (end === -1) return STOP;
  keep(open, text, { from: at, end });
  return end + 1;
}

/** The closing quotation mark of a text; -1 where there is none. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

const KEY_MAX = 20;
const COLON = /\s*:/uy;

/** Remembers the name of the field that begins here, if it is one that may matter. */
function keep(open: readonly Open[], text: string, { from, end }: { readonly from: number; readonly end: number }): void {
  const here = open.at(-1);
  if (here?.closes !== '}' || open.length > 2) return;
  COLON.lastIndex = end + 1;
  if (COLON.test(text)) here.key = end - from > KEY_MAX ? '' : text.slice(from + 1, end);
}

/** Goes into or out of a list or an object; false where what is closed was never opened. */
function follow(open: Open[], letter: string): boolean {
  if (letter === '{') open.push({ closes: '}', key: '' });
  else if (letter === '[') open.push({ closes: ']', key: '' });
  else if (letter === '}' || letter === ']') return open.pop()?.closes === letter;
  return true;
}

function isAmongEntries(open: readonly Open[]): boolean {
  return open[3]?.closes === '}' && open[0]?.key === 'log' && open[1]?.key === 'entries' && open[2]?.closes === ']';
}
