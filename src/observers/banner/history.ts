import type { BannerEvidence } from '../../core/evidence/evidence.ts';
import type { Tell } from '../document/host/document-host.ts';
import type { Found } from './look.ts';
import { stateOf } from './state.ts';
import type { BannerState } from './state.ts';

/** A banner that never stops changing is told so often at most. */
const TOLD_MAX = 30;

/** What became of the banner from look to look. */
export interface History {
  readonly saw: (found: Found | undefined) => void;
  /** A button was pressed that leads to another layer: what is seen next is that layer. */
  readonly goesDeeper: () => void;
  /** The document was gone back to: of another visit, all is told again. */
  readonly beginAnew: () => void;
}

export function openHistory(tell: Tell, isTouched: (box: Element) => boolean): History {
  const layers = new Map<string, number>();
  const state: { last: BannerState | undefined; key: string; layer: number; deeper: boolean; told: number } = { last: undefined, key: '', layer: 0, deeper: false, told: 0 };
  const say = (kind: BannerEvidence['state'], seen: BannerState): void => {
    state.told += 1;
    if (state.told === TOLD_MAX + 1) tell({ kind: 'gap', of: 'banner', reason: 'limit-reached', count: 1 });
    if (state.told <= TOLD_MAX) tell({ kind: 'banner', state: kind, layer: state.layer, ...seen });
  };
  const sawNone = (): void => {
    if (state.last !== undefined) say('gone', state.last);
    // The first layer may go some time before the second comes.
    Object.assign(state, { last: undefined, key: '', ...state.deeper ? {} : { layer: 0 } });
  };
  return {
    saw(found) {
      if (found === undefined) { sawNone(); return; }
      const seen = stateOf(found, isTouched);
      const key = keyOf(seen);
      if (key === state.key) return;
      const kind = state.last === undefined ? 'shown' : 'changed';
      const layer = layers.get(key) ?? Math.max(1, state.layer + Number(state.deeper));
      layers.set(key, layer);
      Object.assign(state, { last: seen, key, layer, deeper: false });
      say(kind, seen);
    },
    goesDeeper() { state.deeper = true; },
    beginAnew() {
      layers.clear();
      Object.assign(state, { last: undefined, key: '', layer: 0, deeper: false });
    },
  };
}

/** What a banner offers; texts that count down, or boxes that are ticked, make no other banner. */
function keyOf({ buttons, platform }: BannerState): string {
  return JSON.stringify([platform, buttons]);
}
