export interface Progress {
  /** What is going on now. */
  readonly say: (what: string) => void;
  /** Something that stays to be read. */
  readonly note: (text: string) => void;
  readonly done: () => void;
}

/** The part of a stream that is written to. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (text: string) => unknown;
}

const CLEAR_LINE = '\r\u001b[2K';

/** Says on stderr what is going on: one live line for a person at a terminal, plain lines for a log. */
export function openProgress(screen: Screen): Progress {
  if (screen.isTTY !== true) {
    const line = (text: string): void => { screen.write(`${text}\n`); };
    return { say: line, note: line, done: () => undefined };
  }
  const wipe = (): void => { screen.write(CLEAR_LINE); };
  return {
    say: what => { screen.write(CLEAR_LINE + what.slice(0, (screen.columns ?? 80) - 1)); },
    note: text => { screen.write(`${CLEAR_LINE}${text}\n`); },
    done: wipe,
  };
}
