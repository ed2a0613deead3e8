import { describe, expect, test } from 'vitest';
import { readPromises } from '../../src/headless/promises.ts';

test('promises are read from YAML and from JSON', () => {
  expect(readPromises('- says: We ask first.\n  at: https://shop.example/privacy\n  means: asks-first\n')).toEqual({ ok: true, promises: [{ says: 'We ask first.', at: 'https://shop.example/privacy', means: 'asks-first' }] });
  expect(readPromises('[{"says": " We share nothing. ", "means": "shares-nothing"}]')).toEqual({ ok: true, promises: [{ says: 'We share nothing.', means: 'shares-nothing' }] });
});

describe('a wrong file is told where, and what was expected', () => {
  test.each<[string, string, number, string]>([
    ['no list', 'says: We ask first.', 1, 'a list of promises'],
    ['an empty list', '[]', 1, 'at least one promise'],
    ['another meaning', '- says: We ask.\n  means: asks', 2, 'one of asks-first, refusal-holds, shares-nothing, no-identifiers'],
    ['no sentence', '- says: ""\n  means: asks-first', 1, 'a sentence that is not empty'],
    ['an address that is none', '- says: a\n  means: asks-first\n  at: privacy page', 3, 'the address it stands at, as https://shop.example/privacy'],
    ['a field that is none', '- says: a\n  means: asks-first\n  where: x', 3, 'no such field'],
    ['no YAML', '- says: "a', 1, ''],
  ])('%s', (_, text, line, expected) => {
    const read = readPromises(text);
    expect(read.ok ? [] : read.complaints.map(it => it.line)).toContain(line);
    expect(read.ok ? '' : read.complaints.map(it => it.expected).join()).toContain(expected);
  });
});
