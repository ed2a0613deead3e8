import { AUTOCONSENT } from '../injected/names.ts';
import type { World } from '../visit/inject.ts';
import type { Answer } from '../../observers/banner/next-step.ts';

/** What the rules of a known platform did. */
export interface ByRules {
  /** The platform, as the rules call it. */
  readonly platform: string;
  readonly isDone: boolean;
  /** When it was begun: what it pressed, it pressed after that. */
  readonly atMs: number;
}

type Said =
  | { readonly type: 'eval'; readonly id: string; readonly code: string }
  | { readonly type: 'optOutResult' | 'optInResult' | 'selfTestResult'; readonly cmp: string; readonly result: boolean; readonly scheduleSelfTest?: boolean }
  | { readonly type: 'popupFound' | 'cmpDetected'; readonly cmp: string }
  | { readonly type: 'autoconsentDone'; readonly cmp: string; readonly totalClicks: number; readonly isCosmetic: boolean }
  | { readonly type: 'init' | 'autoconsentError' | 'visualDelay' | 'report' };

/** Nothing said for so long: it found no platform that it knows, or is lost in it. Milliseconds. */
const SILENCE_MAX_MS = 6_000;
const SAID_MAX = 400;

/**
 * Answers a banner by the rules of autoconsent, in the one document that shows it. Undefined where it knows no platform there. What it
 * only hid, it did not answer: it must have pressed something, or its own test must find that the platform took the choice.
 */
export async function byRules(world: World, { script, wanted, untilMs }: { readonly script: string; readonly wanted: Answer; readonly untilMs: number }): Promise<ByRules | undefined> {
  await evaluate(world, script);
  await evaluate(world, `${LIBRARY}.begin(${wanted === 'accept' ? '"optIn"' : '"optOut"'})`);
  const seen: Seen = { platform: '', atMs: Date.now(), result: undefined, tested: undefined, clicks: 0, tests: false };
  await converse(world, seen, untilMs);
  const { platform, atMs, result, tested, clicks } = seen;
  return platform === '' ? undefined : { platform, atMs, isDone: result === true && (tested ?? clicks > 0) };
}

async function converse(world: World, seen: Seen, untilMs: number): Promise<void> {
  for (let count = 0; count < SAID_MAX && !isOver(seen); count += 1) {
    const said = await nextOf(world, untilMs);
    if (said === undefined) break;
    if (said.type === 'eval') await answerFor(world, said);
    else take(seen, said);
    if (said.type === 'autoconsentDone' && seen.tests) await evaluate(world, `${LIBRARY}.test()`);
  }
}

interface Seen {
  platform: string;
  atMs: number;
  result: boolean | undefined;
  tested: boolean | undefined;
  clicks: number;
  /** A test of the rule's own is due. */
  tests: boolean;
  isDone?: boolean;
}

function isOver({ result, tested, tests, isDone }: Seen): boolean {
  return result === false || tested !== undefined || (isDone === true && !tests);
}

function take(seen: Seen, said: Exclude<Said, { type: 'eval' }>): void {
  if (said.type === 'popupFound') Object.assign(seen, { platform: said.cmp, atMs: Date.now() });
  if (said.type === 'optOutResult' || said.type === 'optInResult') Object.assign(seen, { result: said.result, tests: said.scheduleSelfTest === true });
  if (said.type === 'selfTestResult') seen.tested = said.result;
  if (said.type === 'autoconsentDone') Object.assign(seen, { clicks: said.isCosmetic ? 0 : said.totalClicks, isDone: true });
}

const LIBRARY = `globalThis[${JSON.stringify(AUTOCONSENT)}]`;

/** What it says next; undefined where nothing more is to come. */
async function nextOf(world: World, untilMs: number): Promise<Said | undefined> {
  const next = evaluate(world, `${LIBRARY}.next()`) as Promise<Said | undefined>;
  const endMs = Math.min(untilMs, Date.now() + SILENCE_MAX_MS);
  while (Date.now() < endMs) {
    const said = await Promise.race([next, new Promise<'silent'>(done => { setTimeout(done, SILENCE_MS, 'silent').unref(); })]);
    if (said !== 'silent') return said;
    if (await evaluate(world, `${LIBRARY}.state()?.lifecycle`) === 'nothingDetected') return undefined;
  }
  return undefined;
}

/** After so long it is asked whether it is still at work. */
const SILENCE_MS = 400;

/** Some rules ask the page's own scripts; only its own world can answer. */
async function answerFor(world: World, { id, code }: Extract<Said, { type: 'eval' }>): Promise<void> {
  const result = await inPage(world, code).catch(() => false);
  await evaluate(world, `${LIBRARY}.answer(${JSON.stringify(id)}, ${JSON.stringify(result ?? false)})`);
}

/** A document is one node in all worlds: by it the page's own world is met, whichever frame it is of. */
async function inPage({ session, contextId }: World, code: string): Promise<unknown> {
  const { result: { objectId = '' } } = await session.send('Runtime.evaluate', { expression: 'document', contextId });
  const { node: { backendNodeId } } = await session.send('DOM.describeNode', { objectId });
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const functionDeclaration = `function () { return (${code}); }`;
  const { result } = await session.send('Runtime.callFunctionOn', { objectId: object.objectId ?? '', functionDeclaration, returnByValue: true, awaitPromise: true });
  return result.value;
}

async function evaluate({ session, contextId }: World, expression: string): Promise<unknown> {
  return await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true, awaitPromise: true }).then(it => it.result.value as unknown, () => undefined);
}
