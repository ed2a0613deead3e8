import type { DevtoolsSession } from '../../observers/cdp-host.ts';
import type { World } from '../visit/inject.ts';
import type { Stage } from '../visit/stage.ts';

export interface Offset { readonly x: number; readonly y: number }

/** Frames stand in frames; more than so many hold nothing for people. */
const DEPTH_MAX = 8;

/**
 * Where a document's window begins in the window of the page: real input goes there, whichever process a frame is in. Undefined where
 * the browser cannot say, as for a frame that has just gone.
 */
export async function offsetOf({ pageId, injection }: Stage, { session, frameId }: World): Promise<Offset | undefined> {
  const sessions = [...new Set(injection.worlds().map(it => it.session))];
  const at = { x: 0, y: 0 };
  let frame = frameId;
  let own = session;
  for (let depth = 0; frame !== pageId(); depth += 1) {
    const found = depth > DEPTH_MAX ? undefined : await ownerOf(frame, [own, ...sessions.filter(it => it !== own)]);
    if (found === undefined) return undefined;
    at.x += found.x;
    at.y += found.y;
    own = found.session;
    frame = await rootOf(own);
  }
  return at;
}

/** The element of a frame, as the process knows it that has the document around it, in the coordinates of that process's uppermost window. */
async function ownerOf(frameId: string, sessions: readonly DevtoolsSession[]): Promise<(Offset & { readonly session: DevtoolsSession }) | undefined> {
  for (const session of sessions) {
    const box = await session.send('DOM.getFrameOwner', { frameId }).then(({ backendNodeId }) => session.send('DOM.getBoxModel', { backendNodeId })).catch(() => undefined);
    const [x, y] = box?.model.content ?? [];
    if (x !== undefined && y !== undefined) return { session, x, y };
  }
  return undefined;
}

async function rootOf(session: DevtoolsSession): Promise<string> {
  return await session.send('Page.getFrameTree').then(it => it.frameTree.frame.id, () => '');
}
