/** A record by numbers, with one number left out. */
export function without<T>(record: Readonly<Record<number, T>>, key: number): Readonly<Record<number, T>> {
  return Object.fromEntries(Object.entries(record).filter(([it]) => Number(it) !== key));
}
