import { expect, test } from 'vitest';
import { CONTENT_MAX_BYTES, digested } from '../../../src/observers/devtools/contents.ts';

// FIPS 180-2, appendix B.1.
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test.each([
  ['text', { body: 'abc', base64Encoded: false }, { sha256: ABC, bytes: 3 }],
  ['bytes', { body: 'YWJj', base64Encoded: true }, { sha256: ABC, bytes: 3 }],
  ['nothing', { body: '', base64Encoded: false }, { sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', bytes: 0 }],
  ['letters outside ASCII, in UTF-8', { body: 'é', base64Encoded: false }, { sha256: '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c', bytes: 2 }],
])('digests %s', (_, told, digest) => {
  expect(digested(told)).toEqual(digest);
});

test('leaves out what is too long', () => {
  expect(digested({ body: 'a'.repeat(CONTENT_MAX_BYTES + 1), base64Encoded: false })).toBeUndefined();
});
