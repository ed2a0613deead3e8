/** One way of writing a value, along the axes of the grid. */
export interface Cell {
  readonly normalization: string;
  readonly digest: string;
  readonly form: string;
  readonly compression: string;
  readonly channel: string;
}

/** Cells that are not found, and why not. Every one must in fact not be found, or its test fails: the list cannot rot. */
export interface Exception {
  readonly in: 'wires' | 'grid';
  /** All cells that agree with every axis named here. */
  readonly of: Partial<Cell>;
  readonly reason: string;
}

export const EXCEPTIONS: readonly Exception[] = [];

/** Requests of `test/vectors/python/specials.py` that are not found, by name. */
export const SPECIAL_EXCEPTIONS: Readonly<Record<string, string>> = {};

/** The exception that speaks of a cell. */
export function exceptionFor(cell: Cell, where: Exception['in']): Exception | undefined {
  return EXCEPTIONS.find(it => it.in === where && Object.entries(it.of).every(([axis, member]) => cell[axis as keyof Cell] === member));
}
