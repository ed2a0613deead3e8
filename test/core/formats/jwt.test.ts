import { describe, expect, test } from 'vitest';
import { JWT } from '../../../src/core/formats/jwt.ts';
import { found, PROSE } from './found.ts';

const part = (it: unknown): string => Buffer.from(JSON.stringify(it)).toString('base64url');
const header = part({ alg: 'HS256' });

test('finds the header and what is claimed', () => {
  expect(found(JWT, `${header}.${part({ sub: 'ann@example.com' })}.c2lnbmF0dXJl`)).toEqual(['.header: {"alg":"HS256"}', '.payload: {"sub":"ann@example.com"}']);
  expect(found(JWT, `${header}.${part({ sub: 'ann' })}.`)).toHaveLength(2);
});

describe('is not found in', () => {
  test.each([
    ...PROSE, ['a header alone', header], ['two parts', `${header}.${header}`], ['four parts', `${header}.${header}.a.b`], ['another first letter', 'abc.def.ghi'],
    ['a payload that is none', `${header}.YWJj.YWJj`], ['broken digits', `${header}.e!!.YWJj`],
  ] as const)('%s', (_, text) => {
    expect(found(JWT, text)).toBeUndefined();
  });
});
