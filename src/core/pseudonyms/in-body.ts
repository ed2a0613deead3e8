import type { Body } from '../evidence/evidence.ts';
import { fromBase64 } from '../payload/bytes.ts';
import { base64Of } from './writing/latin.ts';

/** What is done to the parts of a body; undefined where one cannot be rewritten. */
export interface BodyParts {
  readonly text: (text: string) => string | undefined;
  readonly bytes: (bytes: Uint8Array) => Uint8Array | undefined;
  readonly isFree: (body: Body) => boolean;
  readonly onWithheld: () => void;
}

/** A body rewritten, or hidden where it cannot be. How many bytes left is told as it was: a stand-in may take others to pack. */
export function inBody(body: Body, parts: BodyParts): Body {
  const by = exchanged(body, parts);
  if (by !== undefined && (by === body || parts.isFree(by))) return by;
  parts.onWithheld();
  return { kind: 'hidden' };
}

function exchanged(body: Body, { text, bytes }: BodyParts): Body | undefined {
  switch (body.kind) {
    case 'none': case 'hidden': return body;
    case 'text': return exchangedText(body, text(body.text));
    case 'form': return exchangedForm(body, text);
    case 'binary': {
      const given = fromBase64(body.base64);
      const by = given && bytes(given);
      return by === given && by !== undefined ? body : by && { ...body, base64: base64Of(by) };
    }
  }
}


function exchangedText(body: Extract<Body, { kind: 'text' }>, text: string | undefined): Body | undefined {
  return text === undefined ? undefined : text === body.text ? body : { ...body, text };
}

function exchangedForm(body: Extract<Body, { kind: 'form' }>, text: BodyParts['text']): Body | undefined {
  const entries = body.entries.map(it => it.map(text));
  const whole = entries.flatMap(([name, value]) => name === undefined || value === undefined ? [] : [[name, value] as const]);
  return whole.length < entries.length ? undefined : { ...body, entries: whole };
}
