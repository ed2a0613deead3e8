/**
 * The little of a browser's extension API that the background's parts use outside a browser: session storage that is a
 * map, and a place for other answers. Import it before anything that reaches for `browser`.
 */
export const session = new Map<string, unknown>();

export const fakeBrowser = {
  runtime: { id: 'sillage@test' },
  storage: {
    session: {
      get: (): Promise<Record<string, unknown>> => Promise.resolve(structuredClone(Object.fromEntries(session))),
      set: (items: Readonly<Record<string, unknown>>): Promise<void> => {
        Object.entries(items).forEach(([name, value]) => session.set(name, structuredClone(value)));
        return Promise.resolve();
      },
      remove: (names: readonly string[]): Promise<void> => {
        names.forEach(it => session.delete(it));
        return Promise.resolve();
      },
    },
  },
};

Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
