import { browser } from '../platform/browser.ts';

/**
 * What must outlive this worker and must not outlive the browser: `storage.session`, which browsers keep in memory alone
 * and show to no page. All names we use in it are here.
 */
export const SESSION = {
  key: 'key',
  tabs: 'tabs',
  /** Set while a worker is at work. Found at start, it means that the worker before died there (see `rest.ts`). */
  awake: 'awake',
  visit: (id: string) => `visit.${id}`,
  batches: (visitId: string) => `evidence.${visitId}.`,
  /** Set while the disk has no room for audits. */
  full: 'full',
  /** Audits that somebody deleted while their visits went on (`deleted.ts`). */
  deleted: 'deleted',
  /** Told anew by each run of the browser: whether a page was opened in this one. */
  run: 'run',
  /** The last audit of an open visit, packed: for views, should the worker be busy. */
  audit: (visitId: string) => `audit.${visitId}`,
  /** The plan of a walk in a private window, and what is typed on any walk. */
  plan: 'plan',
  persona: 'persona',
} as const;

export type SessionItems = Readonly<Record<string, unknown>>;

export async function readSession(): Promise<SessionItems> {
  return await browser.storage.session.get(null);
}

export async function someOfSession(name: string): Promise<unknown> {
  return (await browser.storage.session.get(name))[name];
}

export async function writeSession(items: SessionItems): Promise<void> {
  await browser.storage.session.set(items);
}

export async function removeFromSession(names: readonly string[]): Promise<void> {
  if (names.length > 0) await browser.storage.session.remove([...names]);
}
