import type { Operator } from '../../observers/banner/operator.ts';
import { BANNER } from '../injected/names.ts';
import type { World } from '../visit/inject.ts';

/** A document that computes without end answers nothing. Milliseconds. */
const ANSWER_MAX_MS = 2_000;

/** Has our own world in a document do something about its banner; undefined where it is gone, or does not answer. */
export async function ask<N extends keyof Operator>({ session, contextId }: World, name: N, ...given: Parameters<Operator[N]>): Promise<ReturnType<Operator[N]> | undefined> {
  const expression = `globalThis[${JSON.stringify(BANNER)}]?.[${JSON.stringify(name)}](...${JSON.stringify(given)})`;
  const asked = session.send('Runtime.evaluate', { expression, contextId, returnByValue: true }).then(
    ({ result, exceptionDetails }) => exceptionDetails === undefined ? result.value as ReturnType<Operator[N]> : undefined,
    () => undefined,
  );
  return await Promise.race([asked, new Promise<undefined>(done => { setTimeout(done, ANSWER_MAX_MS, undefined).unref(); })]);
}

/** Whether a document answers at all. What is gone has no more to say; what computes may still show anything. */
export async function answers({ session, contextId }: World): Promise<boolean> {
  const answered = session.send('Runtime.evaluate', { expression: '0', contextId }).then(() => true, () => true);
  return await Promise.race([answered, new Promise<false>(done => { setTimeout(done, ANSWER_MAX_MS, false).unref(); })]);
}
