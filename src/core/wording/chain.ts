import type { Form } from '../datum/form.ts';
import { catalogOf } from './catalog-of.ts';
import type { StepKind } from './chain-step.ts';
import type { ChainWords, Phrase } from './chain-words.ts';
import type { Language } from './language.ts';

/** The way from the value to the wire, in one phrase: `put in lower case, hashed with SHA-256, inside JSON`. Unknown steps stay as they are. */
export function chainOf(chain: readonly string[], language: Language): string {
  const words = catalogOf(language).chain;
  return runsOf(withoutDetours(chain.map(it => toldOf(it, words)), words)).map(it => tell(it, words)).join(', ');
}

/** What gave a value its form, by the name people know: `SHA-256`; `MD5, then SHA-256`. '' where the chain does not say. */
export function meansOf(form: Form, chain: readonly string[], language: Language): string {
  const words = catalogOf(language).chain;
  const told = chain.map(it => toldOf(it, words));
  const kind = MEANS[form].find(kind => told.some(it => it.kind === kind));
  return kind === undefined ? '' : counted(told.flatMap(it => it.kind === kind ? [it.name] : []), words).join(words.then);
}

/** By which kinds of step a value takes a form. Some compressions write text that looks like an encoding: where nothing else does, it is them. */
const MEANS: Readonly<Record<Form, readonly StepKind[]>> = { plain: [], encoded: ['written', 'compressed'], hashed: ['hashed'] };

/** A step as it is told. */
interface Told {
  /** Undefined where it has no words. */
  readonly kind: StepKind | undefined;
  readonly name: string;
}

function toldOf(step: string, { names }: ChainWords): Told {
  const [keyed, hash] = /^hmac-(.+)$/u.exec(step) ?? [];
  const kind = (Object.keys(names) as readonly StepKind[]).find(it => Object.hasOwn(names[it], hash ?? step));
  if (kind === undefined || (keyed !== undefined && kind !== 'hashed')) return { kind: undefined, name: step };
  const name = Object.entries(names[kind]).find(([id]) => id === (hash ?? step))?.[1] ?? step;
  return { kind, name: keyed === undefined ? name : `HMAC-${name}` };
}

// What is hashed again is hashed as hexadecimal text: that goes without saying.
function withoutDetours(told: readonly Told[], { names }: ChainWords): readonly Told[] {
  return told.filter(({ name }, i) => name !== names.written.hex || told[i - 1]?.kind !== 'hashed' || told[i + 1]?.kind !== 'hashed');
}

function runsOf(told: readonly Told[]): readonly (readonly [Told, ...Told[]])[] {
  const runs: [Told, ...Told[]][] = [];
  for (const it of told) {
    const run = runs.at(-1);
    if (run === undefined || run[0].kind !== it.kind) runs.push([it]);
    else run.push(it);
  }
  return runs;
}

function tell(run: readonly [Told, ...Told[]], words: ChainWords): string {
  const names = run.map(it => it.name);
  const [{ kind }] = run;
  if (kind === undefined) return names.join(', ');
  // "Inside JSON inside JSON" is how it is; "twice inside JSON" could be side by side.
  return joined(kind === 'inside' ? names : counted(names, words), words.phrases[kind]);
}

function joined(names: readonly string[], { first = '', next, last = next }: Phrase): string {
  const before = names.slice(0, -1);
  return first + (before.length === 0 ? '' : before.join(next) + last) + (names.at(-1) ?? '');
}

/** The same name several times in a row is told once, with how often. */
function counted(names: readonly string[], { repeated }: ChainWords): readonly string[] {
  const starts = names.flatMap((it, i) => it === names[i - 1] ? [] : [i]);
  return starts.map((start, i) => {
    const times = (starts[i + 1] ?? names.length) - start;
    const name = names[start] ?? '';
    return times === 1 ? name : repeated(name, times);
  });
}
