import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Proposal } from '../../../../src/core/declaration/suggest/proposal.ts';
import { yamlOf } from '../../../../src/core/declaration/suggest/yaml-of.ts';
import { readDeclared } from '../../../../src/core/rulebook/read-declared.ts';

const proposal = (more: Partial<Proposal> = {}): Proposal => ({ name: 'Pay, Inc.', line: 3, recipient: 'Pay', sure: 'normalized', purposes: ['payment'], categories: [], ...more });
const declared = (...proposals: readonly Proposal[]) => {
  const read = readDeclared(yamlOf(proposals, ['list.csv']));
  return read.ok ? read.declared.declarations : read.complaints;
};

test('the file is one that can be given to --declarations', () => {
  expect(declared(proposal({ categories: ['payment-card', 'email-address'] }), proposal({ recipient: 'pay' }))).toEqual([
    { id: 'pay', recipient: 'Pay', purpose: 'payment', categories: ['payment-card', 'email-address'], basis: 'consent' },
    { id: 'pay-2', recipient: 'pay', purpose: 'payment', categories: [], basis: 'consent' },
  ]);
});
test('what is not sure is marked where it stands', () => {
  const text = yamlOf([proposal({ purposes: ['payment', 'security'] })], ['list.csv']);
  expect(text).toContain('# Line 3: “Pay, Inc.”. CONFIRM who is meant: Pay is known by this name without accents');
  expect(text).toContain('# CONFIRM the purpose; it is known for payment, security:');
  expect(text).toContain('# CONFIRM the basis');
  expect(yamlOf([proposal({ sure: 'exact' })], ['list.csv'])).not.toContain('CONFIRM who');
});
test('nobody is declared whom nobody knows, nor for a purpose that nobody knows', () => {
  expect(declared(proposal({ sure: 'unknown' }), proposal({ purposes: [] }))).toEqual([]);
  expect(declared()).toEqual([]);
  expect(yamlOf([proposal({ sure: 'unknown', recipient: 'Nobody' })], ['x'])).toContain('  # - id: nobody\n  #   recipient: "Nobody"');
});

// kills: names that end a comment, or break out of the quotation marks
test('whatever a source calls itself and others, the file declares what was proposed and nothing else', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('a\n- id: evil', 'a\r\ndeclarations: []', 'x" # y', '\u2028- id: evil', '${x}', '\u0085b', '# x: y')).filter(it => /\p{L}/u.test(it));
  fc.assert(fc.property(text, text, fc.boolean(), (name, recipient, isKnown) => {
    const read = readDeclared(yamlOf([proposal({ name, recipient, sure: isKnown ? 'exact' : 'unknown' })], [name]));
    const ids = read.ok ? read.declared.declarations?.map(it => it.purpose) : read.complaints.map(it => it.path.join('.'));
    // A text of any kind need not be a name that can be declared; then the mistake is in that name alone.
    expect(ids).toEqual(isKnown ? expect.toSatisfy((it: readonly string[]) => it.every(one => one === 'payment' || one === 'declarations.0.recipient')) : []);
  }), { numRuns: 40 });
});
