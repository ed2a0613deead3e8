import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDirectory } from '../../../../src/core/declaration/suggest/directory.ts';
import { proposalsIn } from '../../../../src/core/declaration/suggest/proposals-in.ts';
import { entriesIn } from '../../../../src/core/party/organizations-from.ts';

const directory = openDirectory(entriesIn(['#payment serves', 'Stripe|stripe.com', '#customer-support serves', 'Intercom|intercom.io', '#error-monitoring serves', 'Sentry|sentry.io']));
const told = (source: string) => proposalsIn(source, directory).map(it => [it.line, it.recipient, it.sure]);

describe('reads', () => {
  test.each<[string, string, unknown]>([
    ['a table with a column of names', 'Purpose,Sub-processor\r\nPayments,"Stripe, Inc."\r\nChat,Intercom\r\nx,Nobody Known\r\n', [[2, 'Stripe', 'normalized'], [3, 'Intercom', 'exact'], [4, 'Nobody Known', 'unknown']]],
    ['a table parted by semicolons', 'Fournisseur;Finalité\nStripe;paiement\n', [[2, 'Stripe', 'exact']]],
    ['a table whose cells go over lines', 'Name,Note\n"Stripe","two\nlines"\nSentry,x\n', [[2, 'Stripe', 'exact'], [4, 'Sentry', 'exact']]],
    ['a table with a stray quotation mark, which hides no row after it', 'Name,Note\nSentry,x\nIntercom,5" screen\nStripe,y\n', [[2, 'Sentry', 'exact'], [3, 'Intercom', 'exact'], [4, 'Stripe', 'exact']]],
    ['a page with a letter that is longer when small, before what is hidden', '<html><p>İİİİİİİİİİİİ</p><script>x</script><p>Stripe</p><ul><li>Sentry</li></ul>', [[1, 'Stripe', 'exact'], [1, 'Sentry', 'exact']]],
    ['a table without headings', 'Stripe,US\nSentry,US\n', [[1, 'Stripe', 'exact'], [2, 'Sentry', 'exact']]],
    ['a page with a table', '<html><body>\n<table><tr><th>Entity name</th><th>For</th></tr>\n<tr><td><a href="x">Stripe, Inc.</a></td><td>pay</td></tr>\n<tr><td>Nobody &amp; Sons</td><td>x</td></tr></table>', [[3, 'Stripe', 'normalized'], [4, 'Nobody & Sons', 'unknown']]],
    ['a page with a list', '<!doctype html><p>We use:</p><ul><li>Stripe (payments)</li><li>Sentry – errors</li><li>Nobody Known</li></ul>', [[1, 'Stripe', 'exact'], [1, 'Sentry', 'exact']]],
    ['lines of text', 'Our sub-processors:\n- Stripe, Inc. (payments)\n2. Intercom: chat\n\nsentry.io\n', [[2, 'Stripe', 'normalized'], [3, 'Intercom', 'exact'], [5, 'sentry.io', 'domain']]],
    ['somebody named twice, once', 'Stripe\nStripe Inc\n', [[1, 'Stripe', 'exact']]],
  ])('%s', (_, source, expected) => { expect(told(source)).toEqual(expected); });
});

describe('proposes nobody', () => {
  test.each([
    ['of a sentence that names somebody', 'We trust Stripe with payments.\n'], ['of a script in a page', '<html><script>Stripe</script><p>Hello</p>'], ['of a comment in a page', '<html><!--\nStripe\n--><p>Hello</p>'],
    ['of an attribute', '<html><p title="Stripe">Hello</p>'], ['of nothing', ''], ['of a heading alone', 'Name,Purpose\n'],
  ])('%s', (_, source) => { expect(told(source)).toEqual([]); });
});

// kills: a reader that a hostile source stops, or holds up
test('whatever the source, it ends, and every proposal names something', () => {
  const bits = fc.constantFrom('<td>', '<tr>', '<table>', '<html>', '"', ',', ';', '\n', 'Stripe', '&#x110000;', '&amp;', '<!--', '<script', '>', '\u0000', '\u2028');
  fc.assert(fc.property(fc.array(bits, { maxLength: 60 }), all => {
    for (const it of proposalsIn(all.join(''), directory)) expect(it.recipient.trim()).not.toBe('');
  }));
  expect(proposalsIn('<'.repeat(200_000), directory)).toEqual([]);
  expect(proposalsIn(`Name,x\nStripe,"y\n${'a,b\n'.repeat(200_000)}`, directory)[0]?.recipient).toBe('Stripe');
  expect(proposalsIn(`<html>${'<script '.repeat(20_000)}`, directory)).toEqual([]);
});
