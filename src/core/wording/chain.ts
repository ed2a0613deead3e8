import type { Form } from '../datum/form.ts';
import { catalogOf } from './catalog-of.ts';
import { CHAIN_STEPS, type ChainStep } from './chain-step.ts';
import type { Language } from './language.ts';

/** The way from the value to the wire, in words: `trimmed, hashed with SHA-256, inside JSON`. Unknown steps stay as they are. */
export function chainOf(chain: readonly string[], language: Language): string {
  const { steps } = catalogOf(language);
  return chain.map(it => (isStep(it) ? steps[it] : it)).join(', ');
}

const MEANS: readonly (readonly [step: string, form: Form, name: string])[] = [
  ['md5', 'hashed', 'MD5'], ['sha1', 'hashed', 'SHA-1'], ['sha256', 'hashed', 'SHA-256'], ['sha512', 'hashed', 'SHA-512'],
  ['base64', 'encoded', 'Base64'], ['base64url', 'encoded', 'Base64'],
];

/** What gave a value its form, by the name people know: `SHA-256`. '' where the chain does not say. */
export function meansOf(form: Form, chain: readonly string[]): string {
  return MEANS.find(([step, of]) => of === form && chain.includes(step))?.[2] ?? '';
}

function isStep(step: string): step is ChainStep {
  return CHAIN_STEPS.some(it => it === step);
}
