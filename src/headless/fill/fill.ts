import type { DevtoolsSession } from '../../observers/cdp-host.ts';
import { HANDS } from '../injected/names.ts';
import type { Persona } from '../../core/persona/persona.ts';
import type { World } from '../visit/inject.ts';
import { actFor } from '../../observers/filling/act-for.ts';
import type { Act, FormField } from '../../observers/filling/form-field.ts';
import type { Hands } from '../../observers/filling/hands.ts';
import { click, press, typeText } from './keyboard.ts';

/** A form that was filled, ready to be submitted. */
export interface Filled {
  readonly world: World;
  readonly form: number;
  readonly last: number;
  readonly fields: number;
}

/** More fields than a person would fill. */
const FIELDS_MAX = 60;

/**
 * Fills every form of every document, field by field with real keys, each focused before and left after. Answers them with
 * the most fields first: that is the form the page is there for.
 */
export async function fillForms(keyboard: DevtoolsSession, worlds: readonly World[], persona: Persona): Promise<readonly Filled[]> {
  const filled: Filled[] = [];
  for (const world of worlds) filled.push(...await fillDocument(keyboard, world, persona).catch(() => []));
  return filled.toSorted((a, b) => b.fields - a.fields);
}

/** Whether the document a form stands in is still there: submitting one form may take the others away. */
export async function isThere({ world }: Filled): Promise<boolean> {
  return await hand(world, 'fields').then(it => it !== undefined, () => false);
}

/** Submits it as a person does: a click on its button, or Enter in its last field where none can be clicked. Answers whether it could. */
export async function submit(keyboard: DevtoolsSession, { world, form, last }: Filled): Promise<boolean> {
  const spot = await hand(world, 'submitSpot', form, last);
  if (spot?.clear === true) {
    await click(keyboard, spot);
    return true;
  }
  if (await hand(world, 'focus', last) !== true) return false;
  await press(keyboard, 'Enter');
  return true;
}

async function fillDocument(keyboard: DevtoolsSession, world: World, persona: Persona): Promise<readonly Filled[]> {
  const done = new Map<number, Filled>();
  const groups = new Set<string>();
  for (const field of (await hand(world, 'fields') ?? []).slice(0, FIELDS_MAX)) {
    const act = isSameGroup(field, groups) ? undefined : actFor(field, persona);
    if (act === undefined || !await perform(keyboard, world, { act, field })) continue;
    done.set(field.form, { world, form: field.form, last: field.index, fields: (done.get(field.form)?.fields ?? 0) + 1 });
  }
  return [...done.values()];
}

/** One button of a group of radio buttons is enough. */
function isSameGroup({ control, form, hint }: FormField, groups: Set<string>): boolean {
  if (control !== 'radio') return false;
  const group = `${form} ${hint.name}`;
  const known = groups.has(group);
  groups.add(group);
  return known;
}

/** Answers whether it could be done: keys that do not go to the field would go to what lies over it. */
async function perform(keyboard: DevtoolsSession, world: World, { act, field: { index } }: { readonly act: Act; readonly field: FormField }): Promise<boolean> {
  const spot = await hand(world, 'spot', index);
  // What lies over the field may be a consent banner, and a click on it would be a choice.
  if (spot?.clear === true && act.kind === 'type') await click(keyboard, spot);
  // Behind a modal dialog nothing takes the focus: keys would press the dialog's own buttons, and make a choice there.
  if (await hand(world, 'focus', index) !== true) return false;
  await actOn(keyboard, world, { act, index });
  await press(keyboard, 'Tab');
  return true;
}

async function actOn(keyboard: DevtoolsSession, world: World, { act, index }: { readonly act: Act; readonly index: number }): Promise<void> {
  switch (act.kind) {
    case 'type': await typeText(keyboard, act.text); break;
    case 'set': await hand(world, 'set', index, act.text); break;
    case 'tick': await press(keyboard, 'Space'); break;
    case 'choose': await choose(keyboard, world, { index, option: act.option });
  }
}

/** With the arrow keys where they work, as they do on Linux and Windows; macOS opens a menu instead. */
async function choose(keyboard: DevtoolsSession, world: World, { index, option }: { readonly index: number; readonly option: number }): Promise<void> {
  const from = await hand(world, 'chosen', index) ?? 0;
  for (let at = from; at < option && process.platform !== 'darwin'; at += 1) await press(keyboard, 'ArrowDown');
  if (await hand(world, 'chosen', index) !== option) await hand(world, 'set', index, option);
}

async function hand<N extends keyof Hands>({ session, contextId }: World, name: N, ...given: Parameters<Hands[N]>): Promise<ReturnType<Hands[N]> | undefined> {
  const expression = `globalThis[${JSON.stringify(HANDS)}]?.[${JSON.stringify(name)}](...${JSON.stringify(given)})`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
  return exceptionDetails === undefined ? result.value as ReturnType<Hands[N]> : undefined;
}
