import type { Sighting } from '../../core/evidence/delivery.ts';
import type { ComparedState, EvidenceLog } from '../../core/evidence/log.ts';
import { CHOICES_OF } from '../../core/evidence/states.ts';
import type { WantedChoice } from '../../core/evidence/states.ts';
import { domainOf } from '../../core/party/domain.ts';
import type { VisitPulse } from '../../messaging/protocol.ts';
import type { Chosen, Said } from './choosing.ts';
import type { Pause } from './pause.ts';

/** One tab in which a page is visited. */
export interface Stage {
  readonly pulse: () => Promise<VisitPulse | undefined>;
  /** Whether the tab is still there, and what the browser does with it. */
  readonly tab: () => Promise<'loading' | 'complete' | 'closed'>;
  readonly reload: () => Promise<void>;
  readonly choose: (wanted: WantedChoice, untilMs: number) => Promise<Chosen>;
  readonly log: () => Promise<EvidenceLog | undefined>;
  readonly pause: Pause;
}

/** What is going on in a visit. */
export type VisitStep = 'clearing' | 'opening' | 'waiting' | 'refusing' | 'accepting' | 'withdrawing' | 'reloading' | 'collecting';

/**
 * How a visit ended. `busy`: the page was never quiet; `unreachable`: it never came; `closed`: its tab was closed; `elsewhere`: it
 * shows another site. In the last three nothing of the page can be said.
 */
export type VisitEnd = 'done' | 'no-banner' | 'not-operable' | 'out-of-time' | 'busy' | 'unreachable' | 'closed' | 'elsewhere' | 'failed';

export interface Visited {
  readonly end: VisitEnd;
  /** None where nothing of the page can be said. */
  readonly log?: EvidenceLog | undefined;
  readonly said: readonly Said[];
  readonly gaps: readonly Extract<Sighting, { kind: 'gap' }>[];
}

const STEPS: Readonly<Record<WantedChoice, VisitStep>> = { refuse: 'refusing', accept: 'accepting', withdraw: 'withdrawing' };

/** Without knowledge of timers, the longest pause that common SDKs make between two sendings has to be sat out. */
const QUIET_MS = 1_500;
/** A page that is not quiet by then is taken as it is. */
const PATIENCE_MS = 15_000;
/** A page that did not begin by then, or of which the browser says that it is done without one, does not. */
const COMING_MS = 20_000;
const CAME_TO_NOTHING_MS = 2_000;
const CHOOSING_MS = 30_000;
const LOOK_AGAIN_MS = 150;

/** Looks at a page that is being opened, as somebody who makes the choices of a state does, and opens it anew after each. */
export async function visitAs(stage: Stage, state: ComparedState, tell: (step: VisitStep) => void): Promise<Visited> {
  const made: Made = { said: [], gaps: [] };
  const end = await goThrough(stage, { state, tell, made });
  tell('collecting');
  if (NOTHING_SEEN.includes(end)) return { end, ...made, said: [] };
  if (end === 'busy') made.gaps.push({ kind: 'gap', of: 'request', reason: 'not-reached', count: 1 });
  if (end === 'out-of-time') made.gaps.push({ kind: 'gap', of: 'consent', reason: 'not-reached', count: 1 });
  if (end === 'not-operable') made.gaps.push({ kind: 'gap', of: 'consent', reason: 'not-operable', count: 1 });
  const log = await stage.log();
  return log === undefined ? { end: 'closed', said: [], gaps: [] } : { end, log, ...made };
}

const NOTHING_SEEN: readonly VisitEnd[] = ['unreachable', 'closed', 'elsewhere'];

interface Made { readonly said: Said[]; readonly gaps: Extract<Sighting, { kind: 'gap' }>[] }
interface Going { readonly state: ComparedState; readonly tell: (step: VisitStep) => void; readonly made: Made }

async function goThrough(stage: Stage, { state, tell, made }: Going): Promise<VisitEnd> {
  tell('opening');
  const first = await nextPage(stage, 0);
  if (typeof first === 'string') return first;
  tell('waiting');
  let busy = !await isQuiet(stage);
  for (const wanted of CHOICES_OF[state]) {
    tell(STEPS[wanted]);
    const { kind, said } = await stage.choose(wanted, Date.now() + CHOOSING_MS);
    made.said.push(...said);
    if (kind !== 'done') return await isClosed(stage) ? 'closed' : kind;
    await isQuiet(stage);
    tell('reloading');
    const before = (await stage.pulse())?.pages ?? 0;
    await stage.reload();
    const next = await nextPage(stage, before);
    if (typeof next === 'string') return next;
    busy = !await isQuiet(stage);
  }
  return await whereItEnded(stage, first.url, busy);
}

async function whereItEnded(stage: Stage, site: string, busy: boolean): Promise<VisitEnd> {
  if (await isClosed(stage)) return 'closed';
  const last = await stage.pulse();
  if (last === undefined || domainOf(last.url) !== domainOf(site)) return 'elsewhere';
  return busy ? 'busy' : 'done';
}

/** Waits until the tab has shown one page more. */
async function nextPage(stage: Stage, before: number): Promise<VisitPulse | 'closed' | 'unreachable'> {
  const beganMs = Date.now();
  while (Date.now() - beganMs < COMING_MS) {
    const [pulse, tab] = [await stage.pulse(), await stage.tab()];
    if (tab === 'closed') return 'closed';
    if (pulse !== undefined && pulse.pages > before) return pulse;
    if (tab === 'complete' && Date.now() - beganMs > CAME_TO_NOTHING_MS) return 'unreachable';
    await stage.pause(LOOK_AGAIN_MS);
  }
  return 'unreachable';
}

/** Waits until nothing more moves on the network. Answers whether it came to that. */
async function isQuiet(stage: Stage): Promise<boolean> {
  const beganMs = Date.now();
  while (Date.now() - beganMs < PATIENCE_MS) {
    const [pulse, tab] = [await stage.pulse(), await stage.tab()];
    if (tab === 'closed') return true;
    const movedMs = Math.max(beganMs, pulse?.movedMs ?? 0);
    if (tab === 'complete' && Date.now() - movedMs >= QUIET_MS) return true;
    await stage.pause(LOOK_AGAIN_MS);
  }
  return false;
}

async function isClosed(stage: Stage): Promise<boolean> {
  return await stage.tab() === 'closed';
}
