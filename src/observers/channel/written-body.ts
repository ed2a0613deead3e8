/** A body, or a part of a record, as it comes from the page's world: any of it may be missing or something else. */
type Loose = Readonly<Record<string, unknown>>;

/** A body as evidence has it: bytes as text where they are UTF-8, else as base64. What is no such body is left as it is, for its shape is checked later. */
export function writtenBody(body: unknown): unknown {
  const it = body as Loose | null | undefined;
  if (it?.['kind'] === 'bytes') return written(it);
  if (it?.['kind'] === 'form' && Array.isArray(it['entries'])) return { ...it, entries: it['entries'].map(entry) };
  return body;
}

function entry(it: unknown): unknown {
  if (!Array.isArray(it) || typeof it[1] === 'string') return it;
  const { text, base64 } = written((it as readonly unknown[])[1] as Loose);
  return [(it as readonly unknown[])[0], text ?? base64];
}

function written({ latin1, bytes }: Loose): Loose {
  const binary = String(latin1);
  const cut = typeof bytes !== 'number' || bytes > binary.length;
  const text = utf8In(Uint8Array.from(binary, it => it.charCodeAt(0)));
  return text === undefined ? { kind: 'binary', base64: btoa(binary), bytes, cut } : { kind: 'text', text, bytes, cut };
}

/** The text, if it is one. Where the bytes are cut within a character, that one is left out (`stream`). */
function utf8In(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
