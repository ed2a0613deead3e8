import type { Protocol } from 'puppeteer-core';
import type { Delivery } from '../../core/evidence/delivery.ts';
import type { DevtoolsHost, DevtoolsSession, DevtoolsTarget } from '../../observers/cdp-host.ts';
import type { Stop } from '../../observers/observer.ts';
import { BINDING, SHOWN, WORLD } from '../injected/names.ts';
import { openFrames } from './frames.ts';
import type { Place, World } from './frames.ts';
import { send } from './targets.ts';

/** The page observers, built into one script for each world, and two more for ours that look at what a document shows. */
export interface Scripts {
  readonly page: string;
  readonly isolated: string;
  readonly shown: string;
  /** Looks for consent banners, in every document, and works them. */
  readonly banner: string;
  /** Reads what answers known consent platforms by their rules: too much to be in every page, so that it is put where it is needed only. */
  readonly rules?: (() => string) | undefined;
}

/** Batches that wait for their document: a few, for it is known as soon as it begins. */
const EARLY_MAX = 100;

export type { World } from './frames.ts';

export interface Injection {
  /** Our worlds as they stand, one in each document there is. */
  readonly worlds: () => readonly World[];
  readonly stop: Stop;
}

/**
 * Puts the page observers into every document before its first script, and hears from our own world there. The way out is a
 * binding that exists in our world alone: the page sees no global of ours.
 */
export function inject({ onTarget, onEnd }: Pick<DevtoolsHost, 'onTarget' | 'onEnd'>, scripts: Scripts, take: (document: string, batch: readonly Delivery[]) => void): Injection {
  const places = new Set<Place>();
  const stop = onTarget(target => {
    if (target.kind === 'page' || target.kind === 'frame') injectInto(target, { places, scripts, take });
  });
  const noLonger = onEnd(async () => { await Promise.all([...places].map(it => run(it, `globalThis.${SHOWN}?.()`))); });
  return {
    worlds: () => [...places],
    stop: () => {
      noLonger();
      stop();
    },
  };
}

interface Injecting {
  readonly places: Set<Place>;
  readonly scripts: Scripts;
  readonly take: (document: string, batch: readonly Delivery[]) => void;
}

function injectInto(target: DevtoolsTarget, { places, scripts, take }: Injecting): void {
  const { session } = target;
  const frames = openFrames(session, places);
  // A page that moves to another process tells of its old worlds' end after its new ones began, and numbers repeat: only
  // the frames say what is over.
  session.on('Page.frameNavigated', ({ frame }) => {
    const place = frames.placeIn(frame.id);
    if (place?.document === '' && isWindow(target)) arrive(place, frame.loaderId, take);
    else frames.leave(frame.id);
    frames.loaders.set(frame.id, frame.loaderId);
  });
  session.on('Page.frameDetached', ({ frameId }) => {
    frames.leave(frameId);
    frames.loaders.delete(frameId);
  });
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === WORLD) frames.enter(frameOf(context), context.id);
  });
  session.on('Page.lifecycleEvent', ({ name, frameId }) => {
    const place = frames.placeIn(frameId);
    if (name !== 'DOMContentLoaded' || place === undefined) return;
    void run(place, scripts.shown);
    void run(place, scripts.banner);
  });
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== BINDING) return;
    const place = frames.placeOf(executionContextId);
    const batch = JSON.parse(payload) as readonly Delivery[];
    if (place?.document === '' && isWindow(target) && place.early.length < EARLY_MAX) place.early.push(batch);
    else take(place?.document ?? '', batch);
  });
  prepare(session, scripts);
}

/** Runs a script in one of our worlds, which may be gone already. */
async function run({ session, contextId }: World, expression: string): Promise<void> {
  await session.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined);
}

/**
 * A window that a page opened: its first true document takes over the Window and the worlds of the empty one before it, where our
 * scripts already are, and nobody says so.
 */
function isWindow({ kind, isFront }: DevtoolsTarget): boolean {
  return kind === 'page' && !isFront();
}

function arrive(place: Place, document: string, take: (document: string, batch: readonly Delivery[]) => void): void {
  place.document = document;
  for (const batch of place.early.splice(0)) take(document, batch);
}

/** The frame a world belongs to; workers have none. */
function frameOf({ auxData }: Protocol.Runtime.ExecutionContextDescription): string {
  return (auxData as { readonly frameId?: string } | undefined)?.frameId ?? '';
}

function prepare(session: DevtoolsSession, { page, isolated }: Scripts): void {
  send(session, 'Page.enable');
  send(session, 'Page.setLifecycleEventsEnabled', { enabled: true });
  send(session, 'Runtime.enable');
  send(session, 'Runtime.addBinding', { name: BINDING, executionContextName: WORLD });
  send(session, 'Page.addScriptToEvaluateOnNewDocument', { source: isolated, worldName: WORLD });
  send(session, 'Page.addScriptToEvaluateOnNewDocument', { source: page });
}
