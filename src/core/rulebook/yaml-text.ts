import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Alias, Document, Node, YAMLError } from 'yaml';
import type { Complaint, PlacedComplaint } from '../shape/shape.ts';

/** A YAML (or JSON) text, read: its value, and where in the text a complaint about it belongs. */
export type YamlText =
  | { readonly ok: true; readonly value: unknown; readonly place: (complaint: Complaint) => PlacedComplaint }
  | { readonly ok: false; readonly complaints: readonly PlacedComplaint[] };

/** No rules file comes near it; what is larger is something else, chosen by mistake. */
const TEXT_BYTES_MAX = 2 ** 20;
/** Aliases spare a rules file some repetition. More, or aliases of aliases of aliases, is a "billion laughs" attack. */
const ALIASES_MAX = 100;

/** Reads one YAML document, of which JSON is a dialect. Never throws; tells every mistake in its syntax. */
export function readYaml(text: string): YamlText {
  if (new TextEncoder().encode(text).length > TEXT_BYTES_MAX) return refused('a file of at most 1 MiB');
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const mistakes = [...document.errors, ...document.warnings].map(it => ({ at: it.pos[0], expected: syntaxExpectation(it) }));
    const wrong = mistakes.length > 0 ? mistakes.filter(isFirstAtItsPlace) : wrongAliasesIn(document);
    if (wrong.length > 0) return { ok: false, complaints: wrong.map(({ at, expected }) => ({ path: [], expected, ...spotOf(lines, at) })) };
    return { ok: true, value: document.toJS({ maxAliasCount: ALIASES_MAX }), place: it => ({ ...it, ...spotOf(lines, offsetOf(document, it)) }) };
  } catch {
    // The parser and the aliases' expansion give up by throwing: at nesting beyond the stack, and at the limit above.
    return refused(`lists and fields nested less deeply, and at most ${ALIASES_MAX} aliases (*name) in all`);
  }
}

function refused(expected: string): YamlText {
  return { ok: false, complaints: [{ path: [], expected, line: 1, column: 1 }] };
}

function spotOf(lines: LineCounter, offset: number): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

const SYNTAX: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'each field once',
  MULTIPLE_DOCS: 'one document, not several',
  RESOURCE_EXHAUSTION: 'lists and fields nested less deeply',
  TAB_AS_INDENT: 'spaces, as tabs cannot indent YAML',
  TAG_RESOLVE_FAILED: 'a value without a tag (!name)',
};

interface Mistake { readonly at: number; readonly expected: string }

function syntaxExpectation({ code, message }: YAMLError): string {
  return SYNTAX[code] ?? `readable YAML (${message})`;
}

/** One wrong character often breaks several rules of YAML's grammar; the first says it best. */
function isFirstAtItsPlace({ at }: Mistake, index: number, all: readonly Mistake[]): boolean {
  return all.findIndex(it => it.at === at) === index;
}

function wrongAliasesIn(document: Document): readonly Mistake[] {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, it) => void aliases.push(it) });
  return aliases
    .filter(it => it.resolve(document) === undefined)
    .map(it => ({ at: it.range?.[0] ?? 0, expected: `the name of an anchor above (&${it.source})` }));
}

/** The offset of what the complaint is about: the value, its key, or what ought to have held it. */
function offsetOf(document: Document, { path, about }: Complaint): number {
  const root: Step = { node: document.contents, keyAt: 0 };
  const steps = path.reduce<readonly Step[]>((taken, key) => {
    const next = stepInto(document, taken.at(-1) ?? root, key);
    return next ? [...taken, next] : taken;
  }, [root]);
  const last = steps.at(-1) ?? root;
  return about === 'key' && steps.length > path.length ? last.keyAt : last.node?.range?.[0] ?? last.keyAt;
}

interface Step { readonly node: Node | null; readonly keyAt: number }

function stepInto(document: Document, { node }: Step, key: string | number): Step | undefined {
  const within = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(within)) return stepTo(within.items[Number(key)]);
  if (!isMap(within)) return undefined;
  const pair = within.items.find(it => isScalar(it.key) && String(it.key.value) === String(key));
  return pair && { node: pair.value as Node | null, keyAt: (pair.key as Node).range?.[0] ?? 0 };
}

function stepTo(item: unknown): Step | undefined {
  return item === undefined ? undefined : { node: item as Node, keyAt: (item as Node).range?.[0] ?? 0 };
}
