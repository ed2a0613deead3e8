import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { aliasesIn } from '../../../src/headless/names/aliases.ts';
import { isServer, openNames } from '../../../src/headless/names/chain.ts';
import type { NamesServer } from '../../support/names-server.ts';
import { startNames } from '../../support/names-server.ts';
import { visit } from '../../support/visit.ts';

let server: NamesServer;
beforeAll(async () => {
  server = await startNames({ 'm.shop.example': 'shop.ads.example', 'shop.ads.example': 'edge.cdn.example', 'round.shop.example': 'about.shop.example', 'about.shop.example': 'round.shop.example' });
});
afterAll(async () => { await server.close(); });

describe('what a name leads to', () => {
  test('every hop of it, in order', async () => {
    expect(await openNames(server.address)('m.shop.example')).toEqual(['shop.ads.example', 'edge.cdn.example']);
  });
  test('nothing, where it is no alias', async () => {
    expect(await openNames(server.address)('shop.example')).toEqual([]);
  });
  test('a circle is gone round once', async () => {
    expect(await openNames(server.address)('round.shop.example')).toEqual(['about.shop.example']);
  });
  test('nothing, where nobody answers', async () => {
    const gone = await startNames({});
    await gone.close();
    expect(await openNames(gone.address)('m.shop.example')).toEqual([]);
  });
  test.each([['192.0.2.53', true], ['[2001:db8::53]:5353', true], ['dns.example', false], ['', false]])('%j is an address of a server: %s', (text, expected) => {
    expect(isServer(text)).toBe(expected);
  });
});

describe('the names of a visit', () => {
  const follow = (host: string): Promise<readonly string[]> => Promise.resolve([`${host}.ads.example`]);
  const page = 'https://shop.example/';

  test('the site\'s own are looked up, each once, and nobody else\'s', async () => {
    const { log } = visit(page).sends(page).sends('https://m.shop.example/a').sends('https://m.shop.example/b').sends('https://other.example/').calls('https://never.shop.example/');
    expect(await aliasesIn(page, log.evidence, follow)).toEqual([{ kind: 'alias', host: 'm.shop.example', names: ['m.shop.example.ads.example'] }]);
  });
  test('more than can be looked up are a gap', async () => {
    const evidence: readonly Evidence[] = Array.from({ length: 70 }, (_, i) => visit(page).sends(`https://v${i}.shop.example/`).log.evidence[0]).filter(it => it !== undefined);
    const found = await aliasesIn(page, evidence, follow);
    expect(found.at(-1)).toEqual({ kind: 'gap', of: 'alias', reason: 'limit-reached', count: 6 });
    expect(found).toHaveLength(65);
  });
});
