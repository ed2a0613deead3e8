/** One request as the server got it: the truth that audits are compared with. */
export interface Received {
  /** When its last byte arrived, milliseconds since 1970. */
  readonly atMs: number;
  readonly host: string;
  /** `WEBSOCKET` for a message that came over one. */
  readonly method: string;
  readonly path: string;
  /** Without the question mark; '' where there was none. */
  readonly query: string;
  /** Lower-case names; HTTP/2 pseudo-headers left out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a host says back. `Set-Cookie` may be several, hence the list. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
}

/** One organisation of the test bed: gives nothing back for what it does not serve. */
export interface Party {
  readonly answer: (request: Received) => Answer | undefined;
}

/** Headers flattened to one text each, without HTTP/2's own. */
export const plainHeaders = (headers: NodeJS.Dict<string | string[]>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      name.startsWith(':') || value === undefined ? [] : [[name, Array.isArray(value) ? value.join('; ') : value]],
    ),
  );
