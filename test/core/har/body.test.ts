import { expect, test } from 'vitest';
import { BODY_MAX } from '../../../src/core/har/body.ts';
import { document, only, pairs, post, seen } from './support.ts';

const bodyOf = (postData: Parameters<typeof post>[0], request: Parameters<typeof post>[1] = {}): unknown => seen(only([document(), post(postData, request)]), 'request')[1]?.body;
const GZIP = 'H4sIAAAAAAAAA0vMy0sEAI3vjXIDAAAA';

test.each([
  ['text', { mimeType: 'text/plain', text: 'é' }, { kind: 'text', text: 'é', bytes: 2, cut: false }],
  ['base64 of a text', { mimeType: 'x', text: 'w6k=', encoding: 'base64' }, { kind: 'text', text: 'é', bytes: 2, cut: false }],
  ['base64 of bytes', { mimeType: 'x', text: GZIP, encoding: 'base64' }, { kind: 'binary', base64: GZIP, bytes: 24, cut: false }],
  ['a letter for each byte', { mimeType: 'text/plain', text: atob(GZIP) }, { kind: 'binary', base64: GZIP, bytes: 24, cut: false }],
  ['fields without a text', { mimeType: 'application/x-www-form-urlencoded', params: [{ name: 'e', value: 'ann' }, { name: 'n' }] }, { kind: 'form', entries: [['e', 'ann'], ['n', '']], cut: false }],
  ['JSON that was taken apart', { mimeType: 'application/json', params: [{ name: 'age', value: 7 }, { name: 'who', value: { mail: 'ann' } }, { name: 'x', value: null }] }, { kind: 'form', entries: [['age', '7'], ['who', '{"mail":"ann"}'], ['x', '']], cut: false }],
  ['a file among them', { mimeType: 'multipart/form-data', params: [{ name: 'f', fileName: 'cv.pdf', contentType: 'application/pdf' }] }, { kind: 'form', entries: [['f', 'cv.pdf']], cut: true }],
  ['a text and its fields', { mimeType: 'application/x-www-form-urlencoded', text: 'e=ann', params: [{ name: 'e', value: 'ann' }] }, { kind: 'text', text: 'e=ann', bytes: 5, cut: false }],
  ['letters that are lost', { mimeType: 'text/plain', text: 'caf\ufffd' }, { kind: 'text', text: 'caf\ufffd', bytes: 6, cut: true }],
])('%s is the body', (_, postData, body) => {
  expect(bodyOf(postData)).toEqual(body);
});

test.each([
  ['a length was sent', undefined, { headers: pairs({ 'Content-Length': '12' }) }],
  ['a size is told', undefined, { bodySize: 12 }],
  ['a type of content is named', undefined, { bodySize: -1, headers: pairs({ 'content-type': 'application/json' }) }],
  ['it is in another file', { mimeType: 'x', text: '', _file: 'a.bin' }, {}],
  ['the writer says that it kept none', { mimeType: 'x', text: '', comment: 'Request body was not included.' }, {}],
  ['its bytes were written as text', { mimeType: 'x', text: '\u001f\ufffd\u0008\u0000' }, {}],
  ['it is no base64', { mimeType: 'x', text: '%%%', encoding: 'base64' }, {}],
])('is hidden where %s', (_, postData, request) => {
  expect(bodyOf(postData, request)).toEqual({ kind: 'hidden' });
});

test.each([
  ['nothing speaks of one', undefined, { bodySize: 0 }], ['its length was 0', undefined, { bodySize: -1, headers: pairs({ 'content-length': '0', 'content-type': 'text/plain' }) }],
  ['the size is not known, and the method has none', undefined, { method: 'GET', bodySize: -1, headers: pairs({ 'content-type': 'text/plain' }) }], ['it is there and empty', { mimeType: '', text: '', params: [] }, {}],
])('there is none where %s', (_, postData, request) => {
  expect(bodyOf(postData, request)).toEqual({ kind: 'none' });
});

test('a long one is kept up to a limit, and says so', () => {
  expect(bodyOf({ mimeType: 'text/plain', text: 'a'.repeat(BODY_MAX + 1) })).toMatchObject({ bytes: BODY_MAX + 1, cut: true });
});
