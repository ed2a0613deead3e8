import { describe, expect, test } from 'vitest';
import { PAGE_MARKUP } from '../../../src/core/recordings/page-markup.ts';

const text = '<p>Something that stands on the page.</p>'.repeat(30);

describe('finds', () => {
  test.each([
    ['what outerHTML gives', `<html lang="en"><head><title>A</title></head><body>${text}</body></html>`],
    ['what a serializer gives', `<!DOCTYPE html><HTML xmlns="http://www.w3.org/1999/xhtml"><HEAD></HEAD><BODY class="a">${text}</BODY></HTML>`],
    ['the beginning of it', `<html><head></head><body>${text}`],
  ])('%s', (_, markup) => { expect(PAGE_MARKUP.read(markup)).toEqual({ tree: true, stream: false }); });
});

describe('ignores', () => {
  test.each([
    ['a piece of a page', text],
    ['a page of nothing', '<html><head></head><body></body></html>'],
    ['a page without a head', `<html><body>${text}</body></html>`],
    ['words about markup', `The html, head and body elements. ${'Each page has them. '.repeat(80)}`],
    ['a drawing', `<svg><title>html head body</title>${'<path d="M0 0"/>'.repeat(90)}</svg>`],
  ])('%s', (_, markup) => { expect(PAGE_MARKUP.read(markup)).toBeUndefined(); });
});
