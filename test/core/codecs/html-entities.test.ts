import { decodeHTML } from 'entities';
import { expect, test } from 'vitest';
import { HTML_ENTITIES, htmlEntitiesHex } from '../../../src/core/codecs/html-entities.ts';
import { ENTITY_NAMES } from '../../../src/core/codecs/parts/entity-names.ts';
import { bytesOf, reads, refuses, textOf, writes } from './reading.ts';

writes(HTML_ENTITIES, [['jane@shop.example', 'jane&#64;shop.example'], ['<é>', '&#60;&#233;&#62;'], ['😀', '&#128512;']]);
reads(HTML_ENTITIES, [
  ['jane&commat;shop&period;example', 'jane@shop.example'], ['&#x40;&#X40;&#64;', '@@@'], ['&#64 &#x40 ', '@ @ '], ['&amp;lt;', '&lt;'], ['&eacute;&Ccaron;', 'éČ'],
  ['&nope;&amp;', '&nope;&'], ['&#00000064;', '@'], ['&#xd800;', '\ufffd'], ['&&amp;', '&&'],
]);
refuses(HTML_ENTITIES, ['', 'jane', '&', '&;', '&amp', '&copy=1', 'a=1&lt=2', '&nope;', '&AMPERSAND;', '&#;', '&#x;', '&#xg;', '&#1114112;', '&#x110000;', '& amp;', '&am p;', '&#-64;', 'R&D; team']);

test('written as hexadecimal numbers where that is asked for', () => {
  expect(textOf(htmlEntitiesHex(bytesOf('a@é')))).toBe('a&#x40;&#xe9;');
});
test('every name means what another package says it means', () => {
  expect([...ENTITY_NAMES].filter(([name, codePoint]) => decodeHTML(`&${name};`) !== String.fromCodePoint(codePoint))).toEqual([]);
  expect(ENTITY_NAMES.size).toBeGreaterThan(250);
});
