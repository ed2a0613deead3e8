import type { Stage } from '../visit/stage.ts';
export type Wanted = 'refuse' | 'accept' | 'withdraw';
export type Chosen = { readonly kind: 'done'; readonly clicks: number; readonly label: string } | { readonly kind: 'no-banner' } | { readonly kind: 'not-operable'; readonly why: string };
export async function choose(stage: Stage, wanted: Wanted, untilMs: number): Promise<Chosen> {
  await Promise.resolve([stage, wanted, untilMs]);
  return { kind: 'no-banner' };
}
