import type { Protocol } from 'puppeteer-core';
import type { Initiator } from '../../core/evidence/evidence.ts';
import type { DevtoolsSession } from '../cdp-host.ts';
import type { Listening } from './listening.ts';
import { isPrefetch } from './channel.ts';
import { scriptsOf } from './scripts.ts';

type Told = Protocol.Network.RequestWillBeSentEvent;

export interface Asking extends Pick<Listening, 'target' | 'styles'> {
  /** Why the frame was last told to go elsewhere, in the protocol's words (`metaTagRefresh`, `anchorClick` …); '' where nothing was said. */
  readonly reason: string;
}

/** What made the browser send a request. Who inserted an element counts before the element: a script that is known is named. */
export function initiatorOf(told: Told, asking: Asking): Initiator {
  const { target } = asking;
  const script = scriptsOf(told.initiator)[0];
  if (target.kind === 'worker') return inWorker(target, script ?? told.initiator.url);
  if (script !== undefined) return { how: 'script', url: script };
  if (isHint(told)) return { how: 'preload', url: told.initiator.url ?? told.documentURL };
  if (told.type === 'EventSource' || isWorkerScript(told)) return { how: 'script', url: '' };
  return asTold(told, asking);
}

function inWorker({ worker, url }: Asking['target'], script: string | undefined): Initiator {
  return { how: worker === 'service' ? 'service-worker' : 'worker', url: script ?? url };
}

function isHint({ initiator, request }: Told): boolean {
  return initiator.type === 'preload' || isPrefetch(request) || request.isLinkPreload === true;
}

function asTold(told: Told, { target, styles, reason }: Asking): Initiator {
  const { type, url = '' } = told.initiator;
  if (type === 'parser') return { how: styles.has(url) ? 'style' : 'parser', url };
  if (type === 'script') return { how: 'script', url };
  return type === 'other' && told.type === 'Document' ? navigated(told, target, reason) : { how: 'other', url };
}

/** A document that nothing in a page is said to have asked for: the visitor opened it, or markup sends them on. */
function navigated({ frameId }: Told, { id, isFront }: Asking['target'], reason: string): Initiator {
  if (/refresh/iu.test(reason)) return { how: 'parser', url: '' };
  return { how: isFront() && frameId === id ? 'user' : 'other', url: '' };
}

/** Only a script can make a worker; the protocol says no more than in which document. */
function isWorkerScript({ type, loaderId, frameId, initiator }: Told): boolean {
  return type === 'Script' && initiator.type === 'other' && loaderId === '' && frameId !== undefined;
}

/** Follows why frames are sent elsewhere: the request that comes of it does not say. */
export function followReasons(session: DevtoolsSession): (frame: string | undefined) => string {
  const reasons = new Map<string, string>();
  session.on('Page.frameRequestedNavigation', ({ frameId, reason }) => { reasons.set(frameId, reason); });
  session.on('Page.frameNavigated', ({ frame }) => { reasons.delete(frame.id); });
  session.on('Page.frameDetached', ({ frameId }) => { reasons.delete(frameId); });
  return frame => (frame === undefined ? undefined : reasons.get(frame)) ?? '';
}
