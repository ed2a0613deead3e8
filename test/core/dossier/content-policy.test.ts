import { expect, test } from 'vitest';
import { delegatedBy, referrerPolicyOf, scriptPolicyOf } from '../../../src/core/dossier/content-policy.ts';

test.each<[readonly string[], string]>([
  [[], 'none'], [[''], 'none'], [[';;'], 'none'],
  [['script-src-elem *; script-src \'self\''], 'any-host'],
  [['script-src \'self\'', 'default-src *'], 'limited'],
  [['script-src \'unsafe-inline\'', 'img-src *'], 'any-inline'],
  [['script-src \'sha256-abc\' \'unsafe-inline\''], 'limited'],
  [['\tscript-src\n\'self\''], 'limited'],
])('%j leaves open: %s', (policies, expected) => {
  expect(scriptPolicyOf(policies)).toBe(expected);
});

test('the last referrer policy that is one counts', () => {
  expect(referrerPolicyOf(['no-referrer', 'Unsafe-URL, new-policy'])).toBe('unsafe-url');
  expect(referrerPolicyOf(['new-policy', ''])).toBeUndefined();
});

test('what is delegated is named once the withheld is left out', () => {
  expect(delegatedBy('camera; microphone \'none\';; geolocation https://a.test \'src\'')).toEqual(['camera', 'geolocation']);
  expect(delegatedBy('')).toEqual([]);
});
