import type { BannerRead } from '../../observers/banner/operator.ts';
import type { World } from '../visit/inject.ts';
import type { Stage } from '../visit/stage.ts';
import { answers, ask } from './ask.ts';

/** The banner of a page, and the document it is in. */
export interface Standing {
  readonly world: World;
  readonly read: BannerRead;
}

/** The banner that stands before the visitor now, in whichever frame; the largest where there are several. */
export async function standingOn({ injection }: Pick<Stage, 'injection'>): Promise<Standing | undefined> {
  const all = await Promise.all(injection.worlds().map(async world => ({ world, read: await ask(world, 'read') })));
  const found = all.filter((it): it is Standing => it.read !== undefined);
  return found.toSorted((a, b) => answersOf(b) - answersOf(a) || b.read.area - a.read.area)[0];
}

/** Whether the page asks about consent at this moment, or may: of a document that does not answer nobody knows what stands in it. */
export async function isAsked(stage: Pick<Stage, 'injection'>): Promise<boolean> {
  if (await standingOn(stage) !== undefined) return true;
  return (await Promise.all(stage.injection.worlds().map(answers))).includes(false);
}

/** What makes one banner another: what it offers. */
export function keyOf({ world, read }: Standing): string {
  return JSON.stringify([world.document, read.platform, read.buttons, read.ticked, read.boxes]);
}

function answersOf({ read }: Standing): number {
  return read.buttons.some(it => it.does === 'accept' || it.does === 'refuse' || it.does === 'save') ? 1 : 0;
}
