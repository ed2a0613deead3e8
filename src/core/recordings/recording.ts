/** The forms of recordings of a session that are known by their structure, whoever sends or receives them. */
export type Shape = (typeof SHAPES)[number];

export const SHAPES = ['rrweb-events', 'datadog-records', 'clarity-payload', 'openreplay-batch', 'node-tree', 'page-markup'] as const;

/** What a text holds of a recording. */
export interface Signs {
  /** The page itself, node by node. */
  readonly tree: boolean;
  /** What happened in it: moves, scrolls, inputs, changes, each with its moment. */
  readonly stream: boolean;
  /** The page's own requests. */
  readonly network?: boolean;
  /** What the page wrote to its console. */
  readonly console?: boolean;
}

/** One form of recordings. */
export interface RecordingShape {
  /** Equal to the file name. */
  readonly id: Shape;
  /** Undefined where it is nothing of the kind, which must be cheap to say. A text may be cut short: bytes that are none are hexadecimal. */
  readonly read: (text: string) => Signs | undefined;
}

/** What one request holds of a recording. */
export interface Recording extends Required<Signs> {
  readonly shape: Shape;
}

/** The signs, unless there are none. */
export function signsOf(signs: Signs): Signs | undefined {
  return signs.tree || signs.stream ? signs : undefined;
}
