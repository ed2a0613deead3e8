import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Exporter } from '../../core/exporters/exporter.ts';
import type { Language } from '../../core/wording/language.ts';
import type { LibraryActs, LibraryView, Said } from '../../ui/library/library-view.ts';
import { Library } from '../../ui/library/library.tsx';
import { noteDeleted, noteRestored } from '../background/deleted.ts';
import { HISTORY_MAX } from '../background/history.ts';
import type { Restorable } from '../background/library.ts';
import { isFull } from '../background/library.ts';
import { SESSION, someOfSession } from '../background/session.ts';
import { libraryAddress, reportAddress, verifyAddress } from '../view/address.ts';
import { save } from '../view/save.ts';
import { giveOut } from './give-out.ts';
import { kept } from './kept.ts';
import { takeIn } from './take-in.ts';

/** The library, with what is kept behind its buttons. */
export function LibraryPage({ language }: { readonly language: Language }): VNode {
  const [view, setView] = useState<LibraryView>({ status: 'loading' });
  const last = useRef<Restorable>();
  const show = (said: readonly Said[] = []): void => { void viewNow(said, last.current !== undefined).then(setView); };
  /** Does one thing and tells what came of it. Only what was deleted last can be put back. */
  const act = (work: () => Promise<readonly Said[]>): void => {
    last.current = undefined;
    void work().catch((error: unknown): readonly Said[] => [{ what: isFull(error) ? 'no-room' : 'failed' }]).then(show);
  };
  useEffect(() => { show(); }, []);
  const acts: LibraryActs = {
    retry: show,
    addressOf: audit => reportAddress({ audit }),
    compareAddress: (before, after) => libraryAddress({ before, after }),
    save: (id, exporter) => { act(() => saveOne(id, exporter, language)); },
    pin: (id, pinned) => { act(() => kept.pin([id], pinned).then(() => [])); },
    remove: ids => { act(async () => {
      const one = ids.length === 1 && ids[0] !== undefined ? await restorable(ids[0]) : undefined;
      // First, or one that is audited this moment would be back.
      await noteDeleted(ids);
      await kept.remove(ids);
      last.current = one;
      return [{ what: 'removed', count: ids.length }];
    }); },
    undo: () => {
      const it = last.current;
      if (it !== undefined) act(async () => {
        await noteRestored([it.entry.id]);
        await kept.restore(it);
        return [{ what: 'restored' }];
      });
    },
    import: files => { act(() => takeIn(files, kept)); },
    verify: verifyAddress(),
    exportAll: ids => { act(async () => [{ what: 'exported', count: await giveOut(ids, kept.find) }]); },
  };
  return <Library view={view} language={language} acts={acts} />;
}

async function viewNow(said: readonly Said[], undo: boolean): Promise<LibraryView> {
  try {
    const [entries, full] = await Promise.all([kept.list(), someOfSession(SESSION.full).catch(() => false)]);
    return { status: 'ready', entries, most: HISTORY_MAX, full: full === true, said, undo };
  } catch {
    return { status: 'no-answer' };
  }
}

async function restorable(id: string): Promise<Restorable | undefined> {
  const [audit, entries] = await Promise.all([kept.find(id), kept.list()]);
  const entry = entries.find(it => it.id === id);
  return audit === undefined || entry === undefined ? undefined : { entry, audit };
}

async function saveOne(id: string, exporter: Exporter, language: Language): Promise<readonly Said[]> {
  const audit = await kept.find(id);
  if (audit === undefined) return [{ what: 'failed' }];
  save(audit, exporter, language);
  return [{ what: 'exported', count: 1 }];
}
