import { describe, expect, it } from 'vitest';
import { shaped, tellComplaint } from '../../../src/core/shape/shape.ts';
import { vendorShape } from '../../../src/core/vendors/vendor-shape.ts';

const source = { id: 'docs', address: 'https://vendor.example/docs', read: '2026-11-30', says: 'What it says' };
const message = {
  id: 'event', from: { hosts: ['vendor.example'], paths: ['/collect'] }, purposes: ['page-measurement'], sources: ['docs'],
  shape: [{ at: ['account_number'] }, { at: ['id'], looks: 'digits' }, { at: ['ev'] }],
  fields: [{ at: ['em'], category: 'email-address', form: 'hashed', source: 'docs' }],
};
const vendor = { id: 'vendor', name: 'Vendor', organization: 'Vendor Inc', sources: [source], messages: [message] };

const complaints = (given: unknown): readonly string[] => {
  const read = shaped(vendorShape, given);
  return read.ok ? [] : read.complaints.map(tellComplaint);
};

it('takes an entry that is right', () => { expect(complaints(vendor)).toEqual([]); });

describe('a broken entry is refused, with its place and what was expected there', () => {
  it.each<[what: string, broken: unknown, told: readonly string[]]>([
    ['no vendor at all', 'meta', ['$: expected the named fields of a vendor']],
    ['no name', { ...vendor, name: undefined }, ['$.name: expected text']],
    ['an unknown field', { ...vendor, regex: 'x' }, ['$.regex: expected no such field']],
    ['an id with capitals', { ...vendor, id: 'Meta Pixel' }, ['$.id: expected an id in small letters, digits and hyphens']],
    ['a source without an address', { ...vendor, sources: [{ ...source, address: 'the documentation' }] }, ['$.sources[0].address: expected the address (https://…) where this can be checked']],
    ['a source that nobody read', { ...vendor, sources: [{ ...source, read: 'yesterday' }] }, ['$.sources[0].read: expected the day it was read, as 2026-11-30']],
    ['a host with a scheme', { ...vendor, messages: [{ ...message, from: { hosts: ['https://vendor.example'] } }] }, ['$.messages[0].from.hosts[0]: expected a host in small letters, without scheme and path']],
    ['a path without a slash', { ...vendor, messages: [{ ...message, from: { hosts: ['vendor.example'], paths: ['collect'] } }] }, ['$.messages[0].from.paths[0]: expected a path that begins with a slash']],
    ['a shape of two fields', { ...vendor, messages: [{ ...message, shape: message.shape.slice(0, 2) }] }, ['$.messages[0].shape: expected at least 3 fields, 2 of them telling by name or value']],
    ['a shape of short names', { ...vendor, messages: [{ ...message, shape: [{ at: ['a'] }, { at: ['b'] }, { at: ['c'], looks: 'digits' }] }] }, ['$.messages[0].shape: expected at least 3 fields, 2 of them telling by name or value']],
    ['a field from nowhere', { ...vendor, messages: [{ ...message, fields: [{ at: ['em'], category: 'email-address', form: 'hashed', source: 'memory' }] }] }, ['$.messages[0].fields[0].source: expected the id of a source of this vendor']],
    ['a message from nowhere', { ...vendor, messages: [{ ...message, sources: ['memory'] }] }, ['$.messages[0].sources[0]: expected the id of a source of this vendor']],
    ['no paths of a field', { ...vendor, messages: [{ ...message, fields: [{ at: [], category: 'city', form: 'plain', source: 'docs' }] }] }, ['$.messages[0].fields[0].at: expected at least 1 entries']],
  ])('%s', (_, broken, told) => { expect(complaints(broken)).toEqual(told); });

  it.each([
    ['a category', { ...message, fields: [{ at: ['em'], category: 'email', form: 'hashed', source: 'docs' }] }, '$.messages[0].fields[0].category: expected one of'],
    ['a form', { ...message, fields: [{ at: ['em'], category: 'city', form: 'secret', source: 'docs' }] }, '$.messages[0].fields[0].form: expected one of'],
    ['a purpose', { ...message, purposes: ['spying'] }, '$.messages[0].purposes[0]: expected one of'],
    ['a look', { ...message, shape: [{ at: ['id'], looks: 'nice' }, ...message.shape] }, '$.messages[0].shape[0].looks: expected one of'],
  ])('%s that there is not', (_, broken, told) => { expect(complaints({ ...vendor, messages: [broken] }).join()).toContain(told); });
});
