const CHANGES: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['value'] };

/** Hears of changes in a document and in its open shadow trees. */
export interface Changes {
  readonly hear: () => void;
  /** A page pays for each change that is heard of: hears of none until `hear` is called again. */
  readonly rest: () => void;
  /** Hears of what is in this shadow tree as well. */
  readonly enter: (shadow: ShadowRoot) => void;
  /** Those that are still there. */
  readonly shadows: () => readonly ShadowRoot[];
}

export function openChanges(heard: (changes: readonly MutationRecord[]) => void): Changes {
  const observer = new MutationObserver(heard);
  const known = new Set<ShadowRoot>();
  const state = { hearing: false };
  const shadows = (): readonly ShadowRoot[] => {
    for (const it of known) if (!it.isConnected) known.delete(it);
    return [...known];
  };
  return {
    hear() {
      if (state.hearing) return;
      state.hearing = true;
      for (const it of [document, ...shadows()]) observer.observe(it, CHANGES);
    },
    rest() {
      state.hearing = false;
      observer.disconnect();
    },
    enter(shadow) {
      if (known.has(shadow)) return;
      known.add(shadow);
      observer.observe(shadow, CHANGES);
    },
    shadows,
  };
}
