declare module 'har-validator' {
  /** Resolves for a HAR 1.2 file; fails with what is wrong with it. */
  export function har(file: unknown): Promise<unknown>;
}
