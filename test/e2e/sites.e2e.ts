import { afterAll, describe, expect, it } from 'vitest';
import { carried } from '../sites/ground-truth.ts';
import { PAGES } from '../sites/pages.ts';
import type { PageId } from '../sites/pages.ts';
import { startSites } from '../sites/serve.ts';
import type { Received } from '../sites/server/received.ts';
import { launchVisitor } from '../sites/visit/chromium.ts';
import { EXPECTED } from '../sites/visit/expected.ts';
import { KNOWN_VALUES, PERSONA } from '../sites/visit/persona.ts';
import { visitPage } from '../sites/visit/visit.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const OWN = /[.](?:marigold-bank|plainbank)[.]test$/u;

const sites = await startSites();
const visitor = await launchVisitor(sites, CHROMIUM);

afterAll(async () => {
  await visitor.close();
  await sites.stop();
});

/** Visits a page in a context of its own and gives what the server received meanwhile. */
const visit = async (id: PageId): Promise<readonly Received[]> => {
  const context = await visitor.browser.createBrowserContext();
  sites.forget();
  const expected = EXPECTED[id] ?? [];
  const isComplete = (): boolean => expected.length === 0 || isWithin(expected, exposures(sites.received()));
  await visitPage(await context.newPage(), sites.url(id), { persona: PERSONA, received: sites.received, isComplete });
  await context.close();
  return sites.received();
};

const isWithin = (part: readonly string[], whole: readonly string[]): boolean => part.every((one) => whole.includes(one));

const exposures = (received: readonly Received[]): readonly string[] =>
  [...new Set(carried(received.filter((one) => !OWN.test(one.host)), KNOWN_VALUES).map((one) => `${one.received.host} ${one.category} ${one.form} ${one.place}`))];

const thirdParties = (received: readonly Received[]): readonly string[] => [...new Set(received.map((one) => one.host))].filter((host) => !OWN.test(host)).toSorted();

describe('each page of Marigold sends what it is said to send', () => {
  it.each(PAGES.filter((page) => page.brand === 'marigold').map((page) => page.id))('%s', async (id) => {
    const received = await visit(id);
    expect(exposures(received)).toEqual(expect.arrayContaining([...(EXPECTED[id] ?? [])]));
    CLAIMS[id]?.(received);
  });
});

describe('the clean twin sends nothing to any third party', () => {
  it.each(PAGES.filter((page) => page.brand === 'plainbank').map((page) => page.id))('%s', async (id) => {
    const received = await visit(id);
    expect(received.some((one) => one.host === 'stats.plainbank.test' && one.path === '/hit')).toBe(true);
    expect(thirdParties(received)).toEqual([]);
    expect(carried(received.filter((one) => one.host === 'stats.plainbank.test'), KNOWN_VALUES).filter((one) => one.place === 'body')).toEqual([]);
  });
});

/** What a page promises besides the values it carries away. */
const CLAIMS: Readonly<Partial<Record<PageId, (received: readonly Received[]) => void>>> = {
  home: (received) => {
    expect(thirdParties(received)).toEqual(['fonts.googleapis.com', 'fonts.gstatic.com']);
  },
  'sign-up': (received) => {
    const submitted = received.findIndex((one) => one.path === '/api/sign-up');
    expect(exposures(received.slice(0, submitted))).toContain('us.i.posthog.com email-address transport body');
    expect(hosts(received, '/s/')).toContain('us.i.posthog.com');
  },
  login: (received) => {
    const replays = received.filter((one) => one.body.includes('"type":"replay_recording"'));
    expect(exposures(replays)).toContain('o4507.ingest.us.sentry.io email-address transport body');
    expect(carried(replays, KNOWN_VALUES).filter((one) => one.category === 'password')).toEqual([]);
  },
  account: (received) => {
    expect(new Set(received.filter((one) => one.path === '/tr/').map((one) => one.method))).toEqual(new Set(['GET', 'POST']));
    expect(cookies(received, 'www.facebook.com')).toContain('fr=');
    expect(cookies(received, 'www.marigold-bank.test')).toContain('_fbp=');
  },
  statement: (received) => {
    expect(exposures(received.filter((one) => one.path === '/s/')), 'what was typed is masked').not.toContain('us.i.posthog.com message-text transport body');
  },
  settings: (received) => {
    expect(cookies(received, 'ib.adnxs.com')).toContain('uuid2=');
    expect(cookies(received, 'www.marigold-bank.test')).toContain('_umid=');
    expect(received.some((one) => one.method === 'WEBSOCKET' && one.host === 'widget.parlo-chat.test')).toBe(true);
  },
  vault: (received) => {
    const report: unknown = JSON.parse(received.find((one) => one.path === '/probe')?.body.toString() ?? '{}');
    expect(report).toMatchObject({ fetch: { native: true, sameAsFrame: true }, toString: { native: true }, extensionAnswers: 0, replies: [] });
    expect(received.filter((one) => one.path === '/beat').length).toBeGreaterThan(10);
  },
};

const hosts = (received: readonly Received[], path: string): readonly string[] => received.filter((one) => one.path === path).map((one) => one.host);

const cookies = (received: readonly Received[], host: string): string => received.filter((one) => one.host === host).map((one) => one.headers['cookie'] ?? '').join('; ');
