import type { Protocol } from 'puppeteer-core';
import { BANNER } from '../injected/names.ts';
import type { World } from '../visit/inject.ts';
import type { Stage } from '../visit/stage.ts';

/** Shadow trees that a page closed: hidden from its scripts, not from its visitors. More are no banner's. */
const ROOTS_MAX = 30;

/** Gives our own world what it cannot open itself: the shadow roots that the top document closed. */
export async function openClosedRoots({ injection, pageId }: Stage): Promise<void> {
  const world = injection.worlds().find(it => it.frameId === pageId());
  if (world === undefined) return;
  const tree = await world.session.send('DOM.getDocument', { depth: -1, pierce: true }).catch(() => undefined);
  await world.session.send('DOM.disable').catch(() => undefined);
  for (const it of tree === undefined ? [] : closedIn(tree.root).slice(0, ROOTS_MAX)) await give(world, it).catch(() => undefined);
}

function closedIn(node: Protocol.DOM.Node): readonly number[] {
  const own = (node.shadowRoots ?? []).filter(it => it.shadowRootType === 'closed').map(it => it.backendNodeId);
  return [...own, ...[...node.shadowRoots ?? [], ...node.children ?? []].flatMap(closedIn)];
}

async function give({ session, contextId }: World, backendNodeId: number): Promise<void> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId: contextId });
  if (object.objectId === undefined) return;
  const functionDeclaration = `function () { globalThis[${JSON.stringify(BANNER)}]?.giveRoot(this); }`;
  await session.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration });
}
