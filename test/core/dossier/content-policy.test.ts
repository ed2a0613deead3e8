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

test.each<[string, readonly string[], readonly string[]]>([
  ['camera; microphone \'none\';; geolocation https://w.example \'src\'', [], ['camera', 'geolocation']],
  ['', [], []],
  ['camera \'self\'; geolocation https://other.example', [], []],
  ['camera *; usb', ['camera=(), usb=(self)'], []],
  ['camera; microphone; usb', ['camera=(self "https://w.example"), microphone=*', 'geolocation=()'], ['camera', 'microphone', 'usb']],
])('%j delegates to a frame, under %j: %j', (allow, headers, expected) => {
  expect(delegatedBy(allow, 'https://w.example/f', headers)).toEqual(expected);
});
