/** A name as names are compared: `Acme,  Inc` is `acme, inc`. Whole names only: what merely contains one is somebody else. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
