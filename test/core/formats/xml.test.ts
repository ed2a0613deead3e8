import { describe, expect, test } from 'vitest';
import { PARTS_MAX } from '../../../src/core/formats/limits.ts';
import { XML } from '../../../src/core/formats/xml.ts';
import { found, PROSE } from './found.ts';

describe('finds', () => {
  test.each<[string, string, readonly string[]]>([
    ['texts and attributes', '<?xml version="1.0"?><user id="7"><em>ann@example.com</em></user>', ['.xml.version: 1.0', '.user.id: 7', '.user.em: ann@example.com']],
    ['a SOAP message', '<s:Envelope><s:Body><m:Em xmlns:m="u">a</m:Em></s:Body></s:Envelope>', ['.s:Envelope.s:Body.m:Em.xmlns:m: u', '.s:Envelope.s:Body.m:Em: a']],
    ['CDATA and remarks', '<a><![CDATA[x < y]]><!-- ann --></a>', ['.a: x < y', '.a:  ann ']],
    ['HTML that was never closed', '<p>one<br>two<p>three', ['.p: one', '.p: two', '.p.p: three']],
    ['attributes in any quotes', "<a x='1' y=2 z=\"a>b\"/>", ['.a.x: 1', '.a.y: 2', '.a.z: a>b']],
    ['what is cut short', '<a><b>ann@exam', ['.a.b: ann@exam']],
    ['an element closed by another', '<a><b>1</a><c>2</c>', ['.a.b: 1', '.c: 2']],
  ])('%s', (_, text, expected) => {
    expect(found(XML, text)).toEqual(expected);
  });
});

describe('is not found in', () => {
  test.each([...PROSE, ['a heart', '<3 you'], ['a comparison', '<a and b'], ['an arrow', '<- back']] as const)('%s', (_, text) => {
    expect(found(XML, text)).toBeUndefined();
  });
});

test('entities that a document defines are not replaced: a billion laughs stay one', () => {
  const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY b${i} "${'&a;'.repeat(10)}">`).join('')}]><l>&b19;</l>`;
  const parts = XML.read(laughs)?.parts;
  expect(parts?.at(-1)).toMatchObject({ name: '.l', matter: '&b19;' });
  expect(parts?.reduce((sum, it) => sum + it.matter.length, 0)).toBeLessThan(laughs.length);
});

test.each([
  ['elements without end', '<a>x'.repeat(PARTS_MAX * 2)],
  ['attributes without end', `<a ${'b="c" '.repeat(PARTS_MAX * 2)}>`],
])('%s are cut off and said', (_, text) => {
  expect(XML.read(text)).toMatchObject({ limited: true });
});

test.each([
  ['remarks that never end', '<a><!--'.repeat(100_000)],
  ['quotes that never end', '<a x="'.repeat(100_000)],
  ['signs that open', `<a>${'<'.repeat(500_000)}`],
  ['one long name', `<a>${'<' + 'x'.repeat(1_000_000)}`],
  ['closings of nothing', `<a>${'</b>'.repeat(250_000)}`],
])('%s take no time', (_, text) => {
  const began = performance.now();
  XML.read(text);
  expect(performance.now() - began).toBeLessThan(1_500);
});
