/** A page's own global: its window, and the interfaces it finds there. */
export type Page = Window & typeof globalThis;
