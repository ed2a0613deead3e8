/** A browser event that a test can fire, and ask who listens. */
export interface FakeEvent {
  readonly addListener: (...given: readonly unknown[]) => void;
  readonly removeListener: (listener: unknown) => void;
  readonly fire: (details: object) => void;
  /** What each listener asked for, besides itself. */
  readonly asked: () => readonly (readonly unknown[])[];
}

export function fakeEvent(): FakeEvent {
  const listeners = new Map<unknown, readonly unknown[]>();
  return {
    addListener: (listener, ...asked) => { listeners.set(listener, asked); },
    removeListener: listener => { listeners.delete(listener); },
    fire: details => { [...listeners.keys()].forEach(it => { (it as (details: object) => void)(details); }); },
    asked: () => [...listeners.values()],
  };
}
