import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JSON_ESCAPE, jsonEscapeAll } from '../../../src/core/codecs/json-escape.ts';
import { bytesOf, decoded, encoded, reads, refuses, textOf, writes } from './reading.ts';

writes(JSON_ESCAPE, [['jane@shop', 'jane\\u0040shop'], ['a"b\\c/d', 'a\\"b\\\\c\\/d'], ['é\n😀', '\\u00e9\\n\\ud83d\\ude00']]);
reads(JSON_ESCAPE, [
  ['jane\\u0040shop', 'jane@shop'], ['\\u00E9', 'é'], ['\\ud83d\\ude00', '😀'], ['\\ud83d!', '\ufffd!'], ['\\ude00\\ud83d', '\ufffd\ufffd'], ['\\/\\u004', '/\\u004'],
  ['\\n\\', '\n\\'], ['\\\\u0040', '\\u0040'], ['é\\t', 'é\t'], ['\\q\\t', '\\q\t'], ['\\b\\f\\r', '\b\f\r'],
]);
refuses(JSON_ESCAPE, ['', 'jane', '\\', 'jane\\', '\\u', '\\u004', '\\u00g0', '\\u{40}', '\\U0040', '\\x40', '\\0', '\\ u0040', '/u0040', "\\'", '%u0040', 'C:\\Programs']);

test('JSON.parse reads what it writes, and it reads what JSON.stringify writes', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), it => {
    expect(JSON.parse(`"${encoded(JSON_ESCAPE, it)}"`)).toBe(it);
    expect(JSON.parse(`"${textOf(jsonEscapeAll(bytesOf(it))) ?? ''}"`)).toBe(it);
    const stringified = JSON.stringify(it).slice(1, -1);
    expect(decoded(JSON_ESCAPE, stringified) ?? stringified).toBe(it);
  }));
});
