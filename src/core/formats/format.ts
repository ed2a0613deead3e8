/** Something to be read: text, or bytes that may be anything. */
export type Matter = string | Uint8Array;

/** Something found inside something else. */
export interface Part {
  /** Its name there: a JSONPath without `$` (`.user[0].em`), `.(name)` for a name itself; '' where the whole was transformed. */
  readonly name: string;
  readonly matter: Matter;
  /** Nothing can be inside of it: a number, a truth value. */
  readonly isLeaf?: boolean;
  /** Another part is this one, undone further. */
  readonly isStage?: boolean;
  /** What was undone for this part alone, after the steps of the whole. */
  readonly steps?: readonly string[];
}

/** What something holds. */
export interface Opened {
  readonly parts: readonly Part[];
  /** What was undone, outermost first. */
  readonly steps: readonly string[];
  /** There is more in it than was read. */
  readonly limited: boolean;
}

/** A way in which one thing holds others. */
export interface Format<M extends Matter> {
  /** The step people are told of, equal to the file name. */
  readonly id: string;
  /** Undefined where it is nothing of the kind, which must be cheap to say. Never throws, whatever it is given. */
  readonly read: (matter: M) => Opened | undefined;
}
