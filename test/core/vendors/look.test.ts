import { expect, it } from 'vitest';
import { LOOKS, looks } from '../../../src/core/vendors/look.ts';

it.each<[look: (typeof LOOKS)[number], yes: readonly string[], no: readonly string[]]>([
  ['digits', ['0', '283859598862258'], ['', '-1', '1.5', '1e3', 'G-1', '1 2', '1'.repeat(41)]],
  ['number', ['0', '-1', '5.25', '860187105.1764400619'], ['', '1.', '.5', '1e3', '1,5', 'x', '1.2.3']],
  ['hex', ['0123456789abcdef', 'ABCDEF01'], ['', 'abc', 'ghijklmn', '0123 4567', '0x012345']],
  ['uuid', ['e325c836-73c9-4f75-850d-749356cb6e87'], ['', 'e325c83673c94f75850d749356cb6e87', 'e325c836-73c9-4f75-850d-749356cb6e8', 'x325c836-73c9-4f75-850d-749356cb6e87']],
  ['address', ['https://www.shop.test/', 'HTTP://a'], ['', '/account', 'www.shop.test', 'ftp://a', 'see https://a']],
  ['host', ['www.shop.test', 'k6.io'], ['', 'localhost', 'a b.test', 'https://a.test', 'a..b']],
  ['time', ['1764500000', '1764500000000', '1764500000.123'], ['', '17645', '2764500000', '176450000000', 'now']],
  ['token', ['kxdc4874py', '0.7.47-beta'], ['', 'short', 'with space', 'a/b/c/d/e', 'x'.repeat(257)]],
  ['digest', ['f1904cf1a9d73a55fa5de0ac823c4403ded71afd4c3248d00bdcd0866552bb79'], ['', 'not-a-digest', 'f1904cf1', 'a'.repeat(64)]],
])('%s', (look, yes, no) => {
  expect(yes.filter(it => !looks(it, look))).toEqual([]);
  expect(no.filter(it => looks(it, look))).toEqual([]);
});

it('nothing too long has a look', () => { expect(LOOKS.filter(it => looks(`https://${'1'.repeat(3_000)}`, it))).toEqual([]); });
