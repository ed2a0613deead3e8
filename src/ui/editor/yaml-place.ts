/** Where in a YAML text the cursor stands: what would be written there. */
export interface YamlPlace {
  /** The keys from the root; `ITEM` for an entry of a list. */
  readonly path: readonly string[];
  /** A key of what `path` leads to, or its value. */
  readonly at: 'key' | 'value';
  /** The word before the cursor, and where it begins, as an offset in the text. */
  readonly typed: string;
  readonly from: number;
}

/** An entry of a list, in a path. */
export const ITEM = '[]';

interface Level {
  readonly indent: number;
  readonly step: string;
}

const KEY = /^(["']?)([\w$-]+)\1[ \t]*:(?=[ \t]|$)/u;

/**
 * The place of an offset in a text that may not be whole yet, told by its indentation, as people write it, and within one line by brackets
 * (YAML 1.2, 7.4). Brackets over several lines are not followed. Nothing within a comment. One pass over the text.
 */
export function yamlPlace(text: string, offset: number): YamlPlace | undefined {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  const last = lines.pop() ?? '';
  if (/(?:^|\s)#/u.test(last)) return undefined;
  const above = lines.filter(it => !/^\s*(?:#|$)/u.test(it)).reduce<readonly Level[]>((levels, line) => blockIn(line, levels).levels, []);
  const { levels, rest, indent } = blockIn(last, above);
  const word = /[\w$-]*$/u.exec(last)?.[0] ?? '';
  const written = { typed: word, from: offset - word.length };
  const path = levels.map(it => it.step);
  if (/^[[{]/u.test(rest.text)) return { ...inFlow(rest.text, path), ...written };
  if (rest.after === 'key') return { path, at: 'value', ...written };
  // Nothing but a word: it may become a key, of whatever is less indented.
  return { path: levels.filter(it => it.indent < indent).map(it => it.step), at: 'key', ...written };
}

interface Block {
  readonly levels: readonly Level[];
  /** What follows the dashes and the key of the line. */
  readonly rest: { readonly text: string; readonly after: 'key' | 'nothing' };
  readonly indent: number;
}

/** A line's own dashes and key, on what they stand in. */
function blockIn(line: string, above: readonly Level[]): Block {
  const state = { levels: above, text: line, indent: 0 };
  const shift = (length: number): void => {
    state.text = state.text.slice(length);
    state.indent += length;
  };
  shift(/^ */u.exec(line)?.[0].length ?? 0);
  for (let dash = /^-(?: +|$)/u.exec(state.text); dash !== null; dash = /^-(?: +|$)/u.exec(state.text)) {
    const { indent } = state;
    // A list may stand as far in as the key that it belongs to.
    state.levels = [...state.levels.filter(it => it.indent < indent || (it.indent === indent && it.step !== ITEM)), { indent, step: ITEM }];
    shift(dash[0].length);
  }
  const key = KEY.exec(state.text);
  const name = key?.[2];
  if (key === null || name === undefined) return { levels: state.levels, rest: { text: state.text, after: 'nothing' }, indent: state.indent };
  const { indent } = state;
  const levels = [...state.levels.filter(it => it.indent < indent), { indent, step: name }];
  return { levels, rest: { text: state.text.slice(key[0].length).trimStart(), after: 'key' }, indent };
}

/** Within `{ … }` and `[ … ]`, as far as they are written. */
function inFlow(text: string, path: readonly string[]): Pick<YamlPlace, 'path' | 'at'> {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/gu, it => it.replace(/[^\w$-]/gu, ' '));
  const open = [...bare.matchAll(/[[\]{},]|([\w$-]+) *:(?=\s|$)/gu)].reduce(bracketsAfter, []);
  const within = open.at(-1);
  const steps = open.flatMap(it => it.step ?? []);
  return { path: [...path, ...steps], at: within?.isList === false && within.step === undefined ? 'key' : 'value' };
}

/** An open bracket: of a list, or of an object with the key whose value is being written. */
interface Bracket {
  readonly isList: boolean;
  readonly step: string | undefined;
}

function bracketsAfter(open: readonly Bracket[], [token, key]: RegExpExecArray): readonly Bracket[] {
  const within = open.at(-1);
  switch (token) {
    case '[': return [...open, { isList: true, step: ITEM }];
    case '{': return [...open, { isList: false, step: undefined }];
    case ']': case '}': return open.slice(0, -1);
    default: return within?.isList === false ? [...open.slice(0, -1), { isList: false, step: token === ',' ? undefined : key }] : open;
  }
}
