import { describe, expect, test } from 'vitest';
import { NODE_TREE } from '../../../src/core/recordings/node-tree.ts';
import { textsOf } from './sent.ts';

const read = (it: unknown) => NODE_TREE.read(JSON.stringify(it));
const page = (tag: string, children: string, attributes: string): unknown => {
  const node = (name: string, below: readonly unknown[]): unknown => ({ [tag]: name, [attributes]: {}, [children]: below });
  return node('html', [node('head', []), node('body', [node('div', [])])]);
};

describe('finds', () => {
  test.each([['tagName', 'childNodes', 'attributes'], ['nodeName', 'children', 'attributes'], ['tag', 'children', 'attrs']])('a page of %s, %s and %s', (tag, children, attributes) => {
    expect(read(page(tag, children, attributes))).toEqual({ tree: true, stream: false });
  });
  test('the snapshot of rrweb, which is one', () => { expect(textsOf('rrweb').some(it => NODE_TREE.read(it)?.tree)).toBe(true); });
});

describe('ignores', () => {
  test.each<[string, unknown]>([
    ['what is written in an editor (ProseMirror)', { type: 'doc', content: [{ type: 'paragraph', attrs: { align: 'left' }, content: [{ type: 'text', text: 'html body' }] }] }],
    ['what is written in another (Slate)', [{ type: 'paragraph', children: [{ text: 'a' }] }]],
    ['a piece of a page as a tree', { tagName: 'section', attributes: { id: 'a' }, childNodes: [{ tagName: 'p', attributes: {}, childNodes: [] }] }],
    ['an element that was clicked, with its parents', { elements: [{ tag_name: 'button', attr__class: 'b' }, { tag_name: 'body' }, { tag_name: 'html' }] }],
    ['a list of tags', { tags: [{ name: 'html', attributes: ['lang'] }, { name: 'body', attributes: [] }] }],
    ['a navigation menu', { name: 'root', children: [{ name: 'Home', attributes: {} }] }],
  ])('%s', (_, it) => { expect(read(it)).toBeUndefined(); });
});
