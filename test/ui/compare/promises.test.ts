import { expect, it } from 'vitest';
import { promisesMade } from '../../../src/ui/compare/promises.tsx';

it('holds a site to what it says, and to nothing else', () => {
  expect(promisesMade([
    { says: '  We ask first. ', means: 'asks-first', at: 'https://shop.example/privacy' },
    { says: '   ', means: 'shares-nothing' },
    { says: 'Only with our partners.', means: 'only-named' },
    { says: 'Only with A.', means: 'only-named', names: ['a.example'] },
    { says: 'Nobody knows you.', means: 'no-identifiers', names: ['left.example'] },
  ])).toEqual([
    { says: 'We ask first.', means: 'asks-first', at: 'https://shop.example/privacy' },
    { says: 'Only with A.', means: 'only-named', names: ['a.example'] },
    { says: 'Nobody knows you.', means: 'no-identifiers' },
  ]);
});
