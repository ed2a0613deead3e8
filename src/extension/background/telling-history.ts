import { isDeleted } from './deleted.ts';
import type { History } from './history.ts';
import { isFull } from './library.ts';
import { removeFromSession, SESSION, writeSession } from './session.ts';

/**
 * A history that hears of what is done in the library, and lets it know when there is no room for more, and when there is again: nobody waits
 * for the audits of visits to be kept.
 */
export function tellingHistory(history: History): History {
  // What an earlier worker told is not known here.
  const state: { full: boolean | undefined } = { full: undefined };
  const tell = async (full: boolean): Promise<void> => {
    if (state.full === full) return;
    state.full = full;
    await (full ? writeSession({ [SESSION.full]: true }) : removeFromSession([SESSION.full])).catch(() => undefined);
  };
  return {
    ...history,
    keep: async it => {
      if (await isDeleted(it.id)) return;
      await history.keep(it).catch(async (error: unknown) => {
        if (isFull(error)) await tell(true);
        throw error;
      });
      await tell(false);
    },
  };
}
