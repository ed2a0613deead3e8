import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { MULTIPART } from '../../../src/core/formats/multipart.ts';
import { found, NOISE, PROSE } from './found.ts';

const section = (head: string, body: string): string => `--XX\r\n${head}\r\n\r\n${body}\r\n`;
const FIELD = 'Content-Disposition: form-data; name="em"';

test('finds names, values and the names of files', () => {
  const text = `${section(FIELD, 'ann@example.com')}${section('Content-Disposition: form-data; name="doc"; filename="ann.txt"\r\nContent-Type: text/plain', 'two\r\n\r\nlines')}--XX--\r\n`;
  expect(found(MULTIPART, text)).toEqual(['.(name): em', '.em: ann@example.com', '.(name): doc', '.doc.filename: ann.txt', '.doc: two\r\n\r\nlines']);
});

test('undoes what a part says of how it is written', () => {
  const coded = `${section(`${FIELD}\r\nContent-Transfer-Encoding: base64`, 'YW5uQGV4\r\nYW1wbGUuY29t')}${section(`${FIELD}\r\nContent-Transfer-Encoding: quoted-printable`, 'ann=40example.com')}--XX--`;
  const parts = MULTIPART.read(coded)?.parts.filter(it => it.name === '.em');
  expect(parts?.map(it => [Buffer.from(it.matter).toString(), it.steps])).toEqual([['ann@example.com', ['base64']], ['ann@example.com', ['quoted-printable']]]);
});

test('gives back the bytes of a part as they were', () => {
  const packed = gzipSync('ann@example.com');
  const body = Buffer.concat([Buffer.from(`--XX\r\n${FIELD}\r\n\r\n`), packed, Buffer.from('\r\n--XX--\r\n')]);
  expect(found(MULTIPART, new Uint8Array(body))).toContain(`.em: ${packed.toString('hex')}`);
});

test('a part that is cut short is read as far as it goes', () => {
  expect(found(MULTIPART, `--XX\r\n${FIELD}\r\n\r\nann@exam`)).toContain('.em: ann@exam');
});

describe('is not found in', () => {
  test.each<readonly [string, string | Uint8Array]>([...PROSE, ...NOISE, ['a boundary alone', '--XX\r\nhello'], ['a list', '-- one\n-- two\n']])('%s', (_, given) => {
    expect(found(MULTIPART, given)).toBeUndefined();
  });
});
