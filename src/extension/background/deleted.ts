import { SESSION, someOfSession, writeSession } from './session.ts';

/** Nobody deletes more audits of open visits than there are audits. */
const DELETED_MAX = 1_000;

/** Notes that somebody deleted these audits: while its visit goes on, an audit would be kept again, seconds later. For as long as visits last. */
export async function noteDeleted(ids: readonly string[]): Promise<void> {
  await writeSession({ [SESSION.deleted]: [...await deletedIds(), ...ids].slice(-DELETED_MAX) });
}

/** They were put back. */
export async function noteRestored(ids: readonly string[]): Promise<void> {
  await writeSession({ [SESSION.deleted]: (await deletedIds()).filter(it => !ids.includes(it)) });
}

export async function isDeleted(id: string): Promise<boolean> {
  return (await deletedIds()).includes(id);
}

async function deletedIds(): Promise<readonly string[]> {
  const ids = await someOfSession(SESSION.deleted);
  return Array.isArray(ids) ? ids.filter(it => typeof it === 'string') : [];
}
