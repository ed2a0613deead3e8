import { expect, test } from 'vitest';
import { openTokens, tokensOf } from '../../../src/core/pseudonyms/tokens.ts';
import type { StandIn } from '../../../src/core/pseudonyms/stand-ins.ts';

const STAND_INS: readonly StandIn[] = [
  { category: 'given-name', text: 'Page', by: 'Xuqi', effort: 'full' },
  { category: 'age', text: '34', by: '57', effort: 'full' },
  { category: 'postcode', text: '75001', by: '32864', effort: 'full' },
];
const exchanged = openTokens(tokensOf(STAND_INS));

test.each([
  ['{"fn":"page"}', '{"fn":"xuqi"}'], ['/hello/Page/x', '/hello/Xuqi/x'], ['age=34&x=1', 'age=57&x=1'], ['zip=75001', 'zip=32864'],
])('%s becomes %s', (given, expected) => { expect(exchanged(given)).toBe(expected); });

// Kills: a name, a part of a word or any two figures taken for the value.
test.each(['page=2', '{"page":"home"}', 'homepages', 'v=34', 'age=341', 'n=175001', 'version 1.34', '{"page_title":"x"}'])('%s stays', given => { expect(exchanged(given)).toBe(given); });
