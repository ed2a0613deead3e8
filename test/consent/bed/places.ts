import type { Protocol } from 'puppeteer-core';
import { click } from '../../../src/headless/fill/keyboard.ts';
import type { DevtoolsSession } from '../../../src/observers/cdp-host.ts';

type Node = Protocol.DOM.Node;

/** An element, in whose conversation it is spoken of, and how far its frame stands from the page's corner, in CSS pixels. */
interface Place {
  readonly session: DevtoolsSession;
  readonly node: number;
  readonly x: number;
  readonly y: number;
}

interface Spot { readonly x: number; readonly y: number }

/** Conversations with frames in processes of their own, by frame. */
export type Frames = ReadonlyMap<string, DevtoolsSession>;

/** How long it takes for what is late or moves to come to rest. Milliseconds. */
const PATIENCE_MS = 6_000;
const LOOK_AGAIN_MS = 60;

/** Clicks in the middle of what a path leads to, with a real mouse, once it is there and stands still. */
export async function clickOn(page: DevtoolsSession, path: string, frames: Frames): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  const state: { last: Spot | undefined } = { last: undefined };
  for (;;) {
    const spot = await spotOf(page, path, frames);
    if (spot !== undefined && spot.x === state.last?.x && spot.y === state.last.y) return click(page, spot);
    if (Date.now() > deadline) throw new Error(`there is nothing to click at ${path}`);
    state.last = spot;
    await new Promise(done => { setTimeout(done, LOOK_AGAIN_MS); });
  }
}

/** Where a visible element's middle is, after the page was scrolled to it; nothing where there is no such element. */
export async function spotOf(page: DevtoolsSession, path: string, frames: Frames): Promise<Spot | undefined> {
  try {
    const { session, node, x, y } = await find(page, path.split(' >>> '), frames);
    await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: node });
    const { quads: [quad] } = await session.send('DOM.getContentQuads', { nodeId: node });
    return quad !== undefined && isWide(quad) && await isShown(session, node) ? middleOf(quad, { x, y }) : undefined;
  } catch {
    return undefined;
  }
}

/** The upper left and the lower right of four corners, clockwise. */
type Quad = readonly number[];

function isWide([left = 0, top = 0, , , right = 0, bottom = 0]: Quad): boolean {
  return right > left && bottom > top;
}

function middleOf([left = 0, top = 0, , , right = 0, bottom = 0]: Quad, { x, y }: Spot): Spot {
  return { x: Math.round(x + (left + right) / 2), y: Math.round(y + (top + bottom) / 2) };
}

/** What has a place can still be hidden or see-through. */
async function isShown(session: DevtoolsSession, nodeId: number): Promise<boolean> {
  const { object: { objectId = '' } } = await session.send('DOM.resolveNode', { nodeId });
  const { result } = await session.send('Runtime.callFunctionOn', { objectId, functionDeclaration: 'function () { return this.checkVisibility({ opacityProperty: true, visibilityProperty: true }); }', returnByValue: true });
  return result.value === true;
}

/** What stands written on everything that can be clicked, shadow roots and frames of the same site included. */
export async function labelsOn(page: DevtoolsSession, frames: Frames): Promise<readonly string[]> {
  const all = await Promise.all([page, ...frames.values()].map(async session => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return withinOf(root).flatMap(labelsOf);
  }));
  return all.flat().map(it => it.replaceAll(/\s+/gu, ' ').trim());
}

async function find(page: DevtoolsSession, steps: readonly string[], frames: Frames): Promise<Place> {
  const { root } = await page.send('DOM.getDocument', { depth: 0 });
  const state: { at: Place } = { at: { session: page, node: root.nodeId, x: 0, y: 0 } };
  for (const [at, step] of steps.entries()) {
    const { nodeId } = await state.at.session.send('DOM.querySelector', { nodeId: state.at.node, selector: step });
    const found = { ...state.at, node: nodeId };
    state.at = at === steps.length - 1 ? found : await inside(found, frames);
  }
  return state.at;
}

/** The root of what an element holds: a shadow tree, a document beside ours, or one in another process. */
async function inside({ session, node, x, y }: Place, frames: Frames): Promise<Place> {
  const { node: { shadowRoots: [shadow] = [], contentDocument, frameId = '' } } = await session.send('DOM.describeNode', { nodeId: node, depth: 1, pierce: true });
  if (shadow !== undefined) return { session, node: await idOf(session, shadow), x, y };
  const { model: { content: [left = 0, top = 0] } } = await session.send('DOM.getBoxModel', { nodeId: node });
  // A frame in this process says its places as the page sees them; one in another process, as it sees them itself.
  if (contentDocument !== undefined) return { session, node: await idOf(session, contentDocument), x, y };
  const other = frames.get(frameId);
  if (other === undefined) throw new Error('an element that holds nothing');
  const { root } = await other.send('DOM.getDocument', { depth: 0 });
  return { session: other, node: root.nodeId, x: x + left, y: y + top };
}

async function idOf(session: DevtoolsSession, { backendNodeId }: Node): Promise<number> {
  const { nodeIds: [id = 0] } = await session.send('DOM.pushNodesByBackendIdsToFrontend', { backendNodeIds: [backendNodeId] });
  return id;
}

function withinOf(node: Node): readonly Node[] {
  return [node, ...[...node.children ?? [], ...node.shadowRoots ?? [], ...node.contentDocument === undefined ? [] : [node.contentDocument]].flatMap(withinOf)];
}

function labelsOf(node: Node): readonly string[] {
  const { attributes = [], nodeName } = node;
  const named = (name: string): readonly string[] => attributes.flatMap((it, at) => at % 2 === 1 && attributes[at - 1] === name ? [it] : []);
  const isControl = ['BUTTON', 'A', 'INPUT'].includes(nodeName) || named('tabindex').length > 0 || named('role').includes('button');
  return isControl ? [textOf(node), ...named('aria-label'), ...named('value')] : [];
}

function textOf(node: Node): string {
  return node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join('');
}
