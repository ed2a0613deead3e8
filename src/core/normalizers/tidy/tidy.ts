import type { Variant } from '../normalizer.ts';
import type { Step } from './step.ts';

/** One thing done to a text, and its name in the chain. Linear in the text; gives the same again when done twice. */
export interface Tidy {
  readonly step: Step;
  readonly of: (text: string) => string;
}

/** The whole value, written in this way. */
export function whole(text: string, ...steps: readonly Step[]): Variant {
  return { text, steps };
}

/** Only a part of the value. */
export function part(text: string, ...steps: readonly Step[]): Variant {
  return { text, steps, part: true };
}

/** The variant after these steps, one behind the other. A step that changes nothing is not told. */
export function tidied(from: Variant, ...tidies: readonly Tidy[]): Variant {
  return tidies.reduce((before, { step, of }) => {
    const text = of(before.text);
    return text === before.text ? before : { ...before, text, steps: [...before.steps, step] };
  }, from);
}

/** The same variant with other text in its place: something was done to the whole of it that has a name of its own. */
export function rewritten(from: Variant, text: string, ...steps: readonly Step[]): Variant {
  return text === from.text ? from : { ...from, text, steps: [...from.steps, ...steps] };
}

/** As `rewritten`, where only a part is left. */
export function cut(from: Variant, text: string, ...steps: readonly Step[]): Variant {
  return { text, steps: [...from.steps, ...steps], part: true };
}
