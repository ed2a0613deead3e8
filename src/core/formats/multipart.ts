import { BASE64 } from '../codecs/base64.ts';
import { QUOTED_PRINTABLE } from '../codecs/quoted-printable.ts';
import type { Format, Matter, Opened, Part } from './format.ts';
import type { Leaves } from './leaves.ts';
import { addKey, addMatter, isFull, leaves, opened } from './leaves.ts';
import { BYTES_MAX } from './limits.ts';

/** The named parts of a `multipart/form-data` body (RFC 7578), or of mail inside of one. File names count as data. */
export const MULTIPART: Format<Matter> = { id: 'multipart', read };

const DASH = 0x2d;

function read(matter: Matter): Opened | undefined {
  if (typeof matter === 'string') return readText(matter, it => it);
  return matter[0] === DASH && matter[1] === DASH ? readText(textOfBytes(matter), bytesOfText) : undefined;
}

function readText(text: string, toMatter: (text: string) => Matter): Opened | undefined {
  const boundary = text.startsWith('--') ? /^--([^\r\n]{1,200})\r?\n/u.exec(text)?.[1] : undefined;
  if (boundary === undefined || !/^content-/imu.test(text.slice(0, 4096))) return undefined;
  const found = leaves();
  for (const it of sections(text, `--${boundary}`)) {
    if (isFull(found)) break;
    readSection(found, it, toMatter);
  }
  found.limited ||= isFull(found);
  return opened(found, 'multipart');
}

function* sections(text: string, mark: string): Generator<string> {
  for (let start = mark.length; start < text.length;) {
    const end = text.indexOf(`\n${mark}`, start);
    yield text.slice(start, end === -1 ? text.length : end).replace(/^\r?\n/u, '').replace(/\r$/u, '');
    start = end === -1 ? text.length : end + 1 + mark.length;
  }
}

function readSection(into: Leaves, section: string, toMatter: (text: string) => Matter): void {
  const gap = /\r?\n\r?\n/u.exec(section);
  if (gap === null) return;
  const { name, file, coding } = headOf(section.slice(0, gap.index));
  const where = `.${name ?? 'part'}`;
  if (name !== undefined) addKey(into, '', name);
  if (file !== undefined) addMatter(into, `${where}.filename`, file);
  into.parts.push({ name: where, ...decoded(section.slice(gap.index + gap[0].length), coding, toMatter) });
}

interface Head {
  readonly name: string | undefined;
  readonly file: string | undefined;
  readonly coding: string | undefined;
}

function headOf(head: string): Head {
  return {
    name: /[;\s]name="?([^\r\n";]*)/iu.exec(head)?.[1],
    file: /filename\*?="?([^\r\n";]*)/iu.exec(head)?.[1],
    coding: /^content-transfer-encoding:\s*([\w-]+)/imu.exec(head)?.[1]?.toLowerCase(),
  };
}

const CODINGS = [{ name: 'base64', codec: BASE64 }, { name: 'quoted-printable', codec: QUOTED_PRINTABLE }];

function decoded(body: string, coding: string | undefined, toMatter: (text: string) => Matter): Omit<Part, 'name'> {
  const known = CODINGS.find(it => it.name === coding);
  const read = known?.codec.decode(bytesOfText(coding === 'base64' ? body.replace(/\s+/gu, '') : body), BYTES_MAX);
  return known === undefined || read === undefined ? { matter: toMatter(body) } : { matter: read.bytes, steps: [known.codec.id] };
}

// One character for each byte, so that what is not text comes back as it was.
function textOfBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  return pieces.join('');
}

function bytesOfText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}
