import type { Protocol } from 'puppeteer-core';
import type { Delivery } from '../../core/evidence/delivery.ts';
import type { DevtoolsHost, DevtoolsSession } from '../../observers/cdp-host.ts';
import type { Stop } from '../../observers/observer.ts';
import { BINDING, WORLD } from '../injected/names.ts';
import { send } from './targets.ts';

/** The page observers, built into one script for each world. */
export interface Scripts {
  readonly page: string;
  readonly isolated: string;
}

export interface World {
  readonly session: DevtoolsSession;
  readonly contextId: number;
  readonly frameId: string;
}

export interface Injection {
  /** Our worlds as they stand, one in each document there is. */
  readonly worlds: () => readonly World[];
  readonly stop: Stop;
}

interface Place extends World { readonly document: string }

/**
 * Puts the page observers into every document before its first script, and hears from our own world there. The way out is a
 * binding that exists in our world alone: the page sees no global of ours.
 */
export function inject({ onTarget }: Pick<DevtoolsHost, 'onTarget'>, scripts: Scripts, take: (document: string, batch: readonly Delivery[]) => void): Injection {
  const places = new Set<Place>();
  const stop = onTarget(({ session, kind }) => {
    if (kind !== 'page' && kind !== 'frame') return;
    const loaders = new Map<string, string>();
    const here = (id: number): Place | undefined => [...places].find(it => it.session === session && it.contextId === id);
    const leave = (frameId: string): void => { for (const it of places) if (it.session === session && it.frameId === frameId) places.delete(it); };
    // A page that moves to another process tells of its old worlds' end after its new ones began, and numbers repeat: only
    // the frames say what is over.
    session.on('Page.frameNavigated', ({ frame }) => {
      leave(frame.id);
      loaders.set(frame.id, frame.loaderId);
    });
    session.on('Page.frameDetached', ({ frameId }) => { leave(frameId); });
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== WORLD) return;
      const frameId = frameOf(context);
      leave(frameId);
      places.add({ session, frameId, contextId: context.id, document: loaders.get(frameId) ?? '' });
    });
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === BINDING) take(here(executionContextId)?.document ?? '', JSON.parse(payload) as readonly Delivery[]);
    });
    prepare(session, scripts);
  });
  return { worlds: () => [...places], stop };
}

/** The frame a world belongs to; workers have none. */
function frameOf({ auxData }: Protocol.Runtime.ExecutionContextDescription): string {
  return (auxData as { readonly frameId?: string } | undefined)?.frameId ?? '';
}

function prepare(session: DevtoolsSession, { page, isolated }: Scripts): void {
  send(session, 'Page.enable');
  send(session, 'Runtime.enable');
  send(session, 'Runtime.addBinding', { name: BINDING, executionContextName: WORLD });
  send(session, 'Page.addScriptToEvaluateOnNewDocument', { source: isolated, worldName: WORLD });
  send(session, 'Page.addScriptToEvaluateOnNewDocument', { source: page });
}
