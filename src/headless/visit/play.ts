import type { Persona } from '../../core/persona/persona.ts';
import { fillForms, isThere, submit } from '../fill/fill.ts';
import type { Filled } from '../fill/fill.ts';
import { CHOICES_OF } from '../../core/evidence/states.ts';
import { answerAs } from './answer.ts';
import { settle } from './settle.ts';
import { deadlinesOf } from './shares.ts';
import type { Activity } from './settle.ts';
import type { Stage } from './stage.ts';
import { withinMs } from './stage.ts';
import type { VisitEnd, VisitOrder } from './order.ts';

/** Timers due later than this after the last thing that was done belong to a longer visit than ours. */
const HORIZON_MS = 5_000;
const LAST_WORDS_MAX_MS = 250;
/** A page that computes without end answers nothing; this long after the time is up nobody waits for what was asked of it. */
const GRACE_MS = 1_000;

interface Played { readonly end: VisitEnd; readonly screenshot: Buffer | undefined }

/** One visit from the first request to the last: load, settle, fill what can be filled, submit it, settle. */
export async function play(stage: Stage, order: VisitOrder, deadlineMs: number): Promise<Played> {
  const state: { screenshot: Buffer | undefined } = { screenshot: undefined };
  const crashed = new Promise<Played>(done => {
    const crash = (why: string): void => { done({ end: { kind: 'crashed', why }, screenshot: state.screenshot }); };
    stage.page.on('Inspector.targetCrashed', () => { crash('the page crashed'); });
    void stage.browser.connection.ended.then(crash);
  });
  const timeUp = new Promise<Played>(done => {
    setTimeout(() => { done({ end: { kind: 'busy' }, screenshot: state.screenshot }); }, deadlineMs + GRACE_MS - Date.now()).unref();
  });
  try {
    return await Promise.race([acts(stage, order, { deadlineMs, state }), crashed, timeUp]);
  } catch (error) {
    return { end: { kind: 'crashed', why: error instanceof Error ? error.message : String(error) }, screenshot: state.screenshot };
  }
}

interface Running { readonly deadlineMs: number; readonly state: { screenshot: Buffer | undefined } }

async function acts(stage: Stage, order: VisitOrder, { deadlineMs, state }: Running): Promise<Played> {
  const { url, persona, progress, timeoutMs, state: stands = 'S0' } = order;
  const choices = CHOICES_OF[stands];
  const until = deadlinesOf({ endMs: deadlineMs, timeoutMs }, choices);
  const ended = (end: VisitEnd): Played => ({ end, screenshot: state.screenshot });
  const status = watchStatus(stage);
  progress('loading');
  await locate(stage, persona);
  const why = await open(stage, url, deadlineMs);
  if (why !== undefined) return ended({ kind: 'unreachable', why });
  progress('settling');
  const first = await settled(stage, until.load);
  state.screenshot = await picture(stage);
  const answered = await answerAs(stage, order, { choices, deadlines: until.choices, settle: quietMs => settled(stage, quietMs, 'doubtful') });
  if (answered === 'unanswered') return ended(endOf(first, status()));
  progress('filling');
  const filled = await fillForms(stage.page, stage.injection.worlds(), persona);
  if (filled.length === 0 && first === 'settled' && answered === 'settled') return ended(endOf('settled', status()));
  const second = await settled(stage, until.fill);
  if (filled.length === 0) return ended(endOf(second, status()));
  progress('submitting');
  return ended(endOf(await submitAll(stage, filled, until.submit), status()));
}

/** One form after the other, for as long as the page stays: what could not be submitted any more is a gap. */
async function submitAll(stage: Stage, filled: readonly Filled[], deadlineMs: number): Promise<'settled' | 'busy'> {
  const state: { end: 'settled' | 'busy'; left: number } = { end: 'settled', left: 0 };
  for (const form of filled) {
    if (state.end === 'settled' && await isThere(form) && await submitted(stage, form)) state.end = await settled(stage, deadlineMs, 'doubtful');
    else state.left += 1;
  }
  if (state.left > 0) stage.record.tell({ document: '', atMs: Date.now() }, { kind: 'gap', of: 'submit', reason: 'not-reached', count: state.left });
  return state.end;
}

function endOf(state: 'settled' | 'busy', status: number): VisitEnd {
  if (state === 'busy') return { kind: 'busy' };
  return status >= 400 ? { kind: 'http-error', status } : { kind: 'done' };
}

/** Opens the page. Answers why it could not be reached, where it could not. A page that loads for ever is open all the same. */
async function open({ page }: Stage, url: string, deadlineMs: number): Promise<string | undefined> {
  const asked = page.send('Page.navigate', { url });
  const answered = await Promise.race([asked, new Promise<undefined>(done => { setTimeout(done, deadlineMs - Date.now(), undefined).unref(); })]);
  if (answered === undefined) return 'no answer in time';
  if (answered.errorText !== undefined) return answered.errorText;
  return undefined;
}

/** The persona is somewhere, and lets pages know where when they ask. */
async function locate({ browser, page, contextId }: Stage, { coordinates }: Persona): Promise<void> {
  const [latitude, longitude] = (coordinates ?? []).map(Number);
  if (latitude === undefined || longitude === undefined || Number.isNaN(latitude + longitude)) return;
  await page.send('Emulation.setGeolocationOverride', { latitude, longitude, accuracy: 20 });
  await browser.connection.browser.send('Browser.grantPermissions', { permissions: ['geolocation'], browserContextId: contextId });
}

// A page may leave between the look and the click: then this form went with it.
async function submitted({ page }: Stage, form: Filled): Promise<boolean> {
  return await submit(page, form).catch(() => false);
}

/** After a submit a page may be another one, whose timers the trace need not tell of: then a long quiet is asked for too. */
type Trust = 'trusted' | 'doubtful';

function settled(stage: Stage, deadlineMs: number, trust: Trust = 'trusted'): Promise<'settled' | 'busy'> {
  const nowMs = Date.now();
  const activity = activityOn(stage, { fromMs: nowMs, deadlineMs });
  const doubtful: Activity = { ...activity, nextTimerMs: async () => await activity.nextTimerMs() ?? 'unknown' };
  return settle(trust === 'trusted' ? activity : doubtful, { deadlineMs, horizonMs: nowMs + HORIZON_MS });
}

function activityOn({ browser, page, traffic }: Stage, { fromMs, deadlineMs }: { readonly fromMs: number; readonly deadlineMs: number }): Activity {
  return {
    nowMs: () => Date.now(),
    wait: ms => new Promise(done => { setTimeout(done, ms); }),
    lastMs: () => Math.max(traffic.lastMs(), fromMs),
    inFlight: traffic.inFlight,
    responds: () => withinMs(page.send('Runtime.evaluate', { expression: '0' }), deadlineMs - Date.now()),
    nextTimerMs: async () => {
      const clockMs = traffic.clockMs();
      const due = clockMs === undefined ? 'unknown' : await browser.timers.nextDueMs(Date.now() - clockMs);
      return typeof due === 'number' ? due + (clockMs ?? 0) : due;
    },
  };
}

/** The status of the last top-level page. */
function watchStatus({ page, pageId }: Stage): () => number {
  const state = { status: 200 };
  page.on('Network.responseReceived', ({ type, frameId, response }) => { if (type === 'Document' && frameId === pageId()) state.status = response.status; });
  return () => state.status;
}

/** The page as it stood before anything was typed: nothing that was ever typed is in it. */
async function picture({ page }: Stage): Promise<Buffer | undefined> {
  const taken = page.send('Page.captureScreenshot', { format: 'png' }).then(it => Buffer.from(it.data, 'base64'), () => undefined);
  return Promise.race([taken, new Promise<undefined>(done => { setTimeout(done, LAST_WORDS_MAX_MS * 20, undefined).unref(); })]);
}
