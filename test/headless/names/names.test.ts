import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { aliasesIn } from '../../../src/headless/names/aliases.ts';
import type { Followed } from '../../../src/headless/names/chain.ts';
import { isServer, openNames } from '../../../src/headless/names/chain.ts';
import type { NamesServer } from '../../support/names-server.ts';
import { startNames } from '../../support/names-server.ts';
import { visit } from '../../support/visit.ts';

let server: NamesServer;
beforeAll(async () => {
  server = await startNames({ 'm.shop.example': 'shop.ads.example', 'shop.ads.example': 'edge.cdn.example', 'round.shop.example': 'about.shop.example', 'about.shop.example': 'round.shop.example', 'half.shop.example': 'failing.example' }, { silent: 'silent.shop.example', failing: 'failing.example' });
});
afterAll(async () => { await server.close(); });

describe('what a name leads to', () => {
  test('every hop of it, in order', async () => {
    expect(await openNames(server.address)('m.shop.example')).toEqual({ names: ['shop.ads.example', 'edge.cdn.example'], isCut: false });
  });
  test('nothing, where it is no alias', async () => {
    expect(await openNames(server.address)('shop.example')).toEqual({ names: [], isCut: false });
  });
  test('a circle is gone round once', async () => {
    expect(await openNames(server.address)('round.shop.example')).toEqual({ names: ['about.shop.example'], isCut: false });
  });
  test.each([['silent.shop.example', []], ['failing.example', []], ['half.shop.example', ['failing.example']]])('that nobody says, and not that it is no alias: %s', async (host, names) => {
    expect(await openNames(server.address)(host)).toEqual({ names, isCut: true });
  });
  test('that nobody says, where no server is', async () => {
    const gone = await startNames({});
    await gone.close();
    expect(await openNames(gone.address)('m.shop.example')).toEqual({ names: [], isCut: true });
  });
  test.each([['192.0.2.53', true], ['[2001:db8::53]:5353', true], ['dns.example', false], ['', false]])('%j is an address of a server: %s', (text, expected) => {
    expect(isServer(text)).toBe(expected);
  });
});

describe('the names of a visit', () => {
  const follow = (host: string): Promise<Followed> => Promise.resolve({ names: [`${host}.ads.example`], isCut: false });
  const page = 'https://shop.example/';

  test('the site\'s own are looked up, each once, and nobody else\'s', async () => {
    const { log } = visit(page).sends(page).sends('https://m.shop.example/a').sends('https://m.shop.example/b').sends('https://other.example/').calls('https://never.shop.example/');
    expect(await aliasesIn(page, log.evidence, follow)).toEqual([{ kind: 'alias', host: 'm.shop.example', names: ['m.shop.example.ads.example'] }]);
  });
  test('where the page led is the site as well, and not looked up', async () => {
    const { log } = visit(page).sends(page).goesTo('https://www.shop.example/').sends('https://www.shop.example/a').sends('https://m.shop.example/a');
    expect(await aliasesIn(page, log.evidence, follow)).toMatchObject([{ host: 'm.shop.example' }]);
  });
  test('those of which nobody says where they lead are a gap, beside as much as was said', async () => {
    const { log } = visit(page).sends('https://m.shop.example/a').sends('https://n.shop.example/a');
    const cut = (host: string): Promise<Followed> => Promise.resolve({ names: host.startsWith('n') ? ['n.ads.example'] : [], isCut: true });
    expect(await aliasesIn(page, log.evidence, cut)).toEqual([{ kind: 'alias', host: 'n.shop.example', names: ['n.ads.example'] }, { kind: 'gap', of: 'alias', reason: 'not-reached', count: 2 }]);
  });
  test('more than can be looked up are a gap', async () => {
    const evidence: readonly Evidence[] = Array.from({ length: 70 }, (_, i) => visit(page).sends(`https://v${i}.shop.example/`).log.evidence[0]).filter(it => it !== undefined);
    const found = await aliasesIn(page, evidence, follow);
    expect(found.at(-1)).toEqual({ kind: 'gap', of: 'alias', reason: 'limit-reached', count: 6 });
    expect(found).toHaveLength(65);
  });
});
