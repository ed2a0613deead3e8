import type { DevtoolsHost } from '../../observers/cdp-host.ts';

/** Frames whose documents are remembered. A page with more is not read by anybody; the oldest are forgotten first. */
const FRAMES_MAX = 5_000;

/** Follows which document each frame of a visit shows, wherever the browser runs it: what asks in a frame's name is told with its id only. */
export function followDocuments(onTarget: DevtoolsHost['onTarget']): DevtoolsHost['documentIn'] {
  const documents = new Map<string, string>();
  onTarget(({ kind, session }) => {
    if (kind === 'worker') return;
    session.on('Page.frameNavigated', ({ frame: { id, loaderId } }) => {
      documents.delete(id);
      documents.set(id, loaderId);
      const [oldest] = documents.keys();
      if (documents.size > FRAMES_MAX && oldest !== undefined) documents.delete(oldest);
    });
  });
  return frame => documents.get(frame) ?? '';
}
