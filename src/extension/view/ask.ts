import type { Hears, MessageName, Says } from '../../messaging/protocol.ts';
import { send } from '../../messaging/send.ts';

/** What the background said; `undefined` where it did not answer, or not in time. */
export type Answer<N extends MessageName> = { readonly heard: Hears<N> } | undefined;

/** Asks the background and never waits for ever: a view must be able to say that nobody is there. */
export async function ask<N extends MessageName>(name: N, says: Says<N>): Promise<Answer<N>> {
  try {
    return await Promise.race([send(name, says).then(heard => ({ heard })), silence()]);
  } catch {
    return undefined;
  }
}

const PATIENCE_MS = 10_000;

function silence(): Promise<undefined> {
  return new Promise(resolve => { setTimeout(() => { resolve(undefined); }, PATIENCE_MS); });
}
