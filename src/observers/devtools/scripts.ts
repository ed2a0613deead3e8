import type { Protocol } from 'puppeteer-core';

/** A stack names the same few files over and over; more than this many tell nothing new. */
const SCRIPTS_MAX = 8;

/** The scripts behind a request, innermost first, each once. Ours have no address, so they are not among them. */
export function scriptsOf({ stack }: Protocol.Network.Initiator): readonly string[] {
  return [...new Set(addressesIn(stack))].slice(0, SCRIPTS_MAX);
}

function addressesIn(stack: Protocol.Runtime.StackTrace | undefined): readonly string[] {
  if (stack === undefined) return [];
  const here = stack.callFrames.map(it => it.url).filter(it => /^(?:https?|blob):/u.test(it));
  return [...here, ...addressesIn(stack.parent)];
}
