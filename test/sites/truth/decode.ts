import { inflateRawSync, inflateSync, gunzipSync, constants } from 'node:zlib';

/** What was undone to get at a text. The first six belong to the transport; anyone can see through the last two. */
export type Wrap = 'percent' | 'form' | 'json' | 'zlib' | 'multipart' | 'lines' | 'base64' | 'hex';

/** A text found inside another one. `leaf`: a whole field's value, so that short values may be compared with it. */
export interface Inner {
  readonly text: string;
  readonly wrap: Wrap;
  readonly leaf: boolean;
}

/** Every text that one step of decoding finds in this one. Texts may be binary: one character a byte. */
export const decodeOnce = (text: string): readonly Inner[] => [
  ...percent(text), ...fields(text), ...jsonLeaves(text), ...lines(text), ...multipart(text), ...inflated(text), ...tokens(text),
];

const percent = (text: string): readonly Inner[] => {
  const decoded = text.replaceAll(/(?:%[0-9a-f]{2})+/giu, (it) => Buffer.from(it.replaceAll('%', ''), 'hex').toString('utf8'));
  const spaced = decoded.replaceAll('+', ' ');
  return [decoded, spaced].filter((it) => it !== text).map((it) => ({ text: it, wrap: 'percent', leaf: true }));
};

const fields = (text: string): readonly Inner[] => {
  const pieces = text.split(/[?&;/#]/u);
  if (pieces.length === 1 && !text.includes('=')) return [];
  return pieces.map((it) => ({ text: it.slice(it.indexOf('=') + 1).trim(), wrap: 'form', leaf: true }));
};

const jsonLeaves = (text: string): readonly Inner[] => {
  if (!/^\s*[[{"]/u.test(text)) return [];
  try {
    return leavesOf(JSON.parse(text)).map((it) => ({ text: it, wrap: 'json', leaf: true }));
  } catch {
    return [];
  }
};

/** Numbers come with their key (`age: 38`): replays are full of small numbers that mean nothing. */
const leavesOf = (value: unknown, key = ''): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [`${key}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...leavesOf(inner, name)]);
};

const lines = (text: string): readonly Inner[] =>
  text.includes('\n') ? text.split(/\r?\n/u).map((it) => ({ text: it, wrap: 'lines', leaf: true })) : [];

const multipart = (text: string): readonly Inner[] => {
  const boundary = /^--\S+(?=\r\n)/u.exec(text)?.[0];
  if (boundary === undefined) return [];
  return text.split(boundary).map((it) => ({ text: it.slice(it.indexOf('\r\n\r\n') + 4).replace(/\r\n$/u, ''), wrap: 'multipart', leaf: true }));
};

/** Compressed data may begin anywhere in a body (a Sentry envelope holds lines before it), so every likely start is tried. */
const inflated = (text: string): readonly Inner[] => {
  if (!isBinary(text)) return [];
  const bytes = Buffer.from(text, 'latin1');
  const found: Inner[] = [];
  for (const { index } of text.matchAll(/\u001f\u008b\u0008|\u0078[\u0001\u005e\u009c\u00da]/gu)) {
    const inner = inflateAt(bytes, index);
    if (inner !== undefined) found.push({ text: inner, wrap: 'zlib', leaf: false });
  }
  const raw = found.length === 0 ? attempt(() => inflateRawSync(bytes)) : undefined;
  return raw === undefined ? found : [...found, { text: raw, wrap: 'zlib', leaf: false }];
};

const inflateAt = (bytes: Buffer, at: number): string | undefined =>
  attempt(() => (bytes[at] === 0x1f ? gunzipSync : inflateSync)(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }));

const attempt = (inflate: () => Buffer): string | undefined => {
  try {
    const bytes = inflate();
    return bytes.length === 0 ? undefined : bytes.toString('utf8');
  } catch {
    return undefined;
  }
};

const tokens = (text: string): readonly Inner[] => [
  ...[...text.matchAll(/[\w+/-]{8,}={0,2}/gu)].flatMap(([it]) => readable(Buffer.from(it, 'base64'), 'base64')),
  ...[...text.matchAll(/(?:[0-9a-f]{2}){4,}/giu)].flatMap(([it]) => readable(Buffer.from(it, 'hex'), 'hex')),
];

/** Any word decodes to something; only what decodes to clean text, or to something compressed, was meant to be decoded. */
const readable = (bytes: Buffer, wrap: Wrap): readonly Inner[] => {
  const text = bytes.toString('utf8');
  const compressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (compressed) return [{ text: bytes.toString('latin1'), wrap, leaf: false }];
  return /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/u.test(text) ? [] : [{ text, wrap, leaf: true }];
};

const isBinary = (text: string): boolean => /[\u0000-\u0008\u007f-\u00ff]/u.test(text) && !/[^\u0000-\u00ff]/u.test(text);
