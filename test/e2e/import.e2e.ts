import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/core/audit/audit.ts';
import { domainOf } from '../../src/core/party/domain.ts';
import type { PageId } from '../sites/pages.ts';
import type { Sites } from '../sites/serve.ts';
import { startSites } from '../sites/serve.ts';
import type { Received } from '../sites/server/received.ts';
import { KNOWN_VALUES, PERSONA } from '../sites/visit/persona.ts';
import { RECORDERS } from '../support/har-recorders.ts';
import { byCategory, fillIn, quiet, runCommand, submitAll, typedOn } from '../support/site-visit.ts';
import { toldBy, truthOf } from '../support/truth.ts';

/** HAR files that real tools write of real browsers, held against what the server got meanwhile. */
const folder = mkdtempSync(join(tmpdir(), 'sillage-import-'));
const watch = join(folder, 'watch.json');
const SHOWN = KNOWN_VALUES.filter(it => !Object.values(PERSONA).includes(it.value));

let sites: Sites;
beforeAll(async () => {
  writeFileSync(watch, JSON.stringify(byCategory(KNOWN_VALUES)));
  sites = await startSites();
});
afterAll(async () => {
  await sites.stop();
  rmSync(folder, { recursive: true });
});

interface Recorded { readonly har: string; readonly received: readonly Received[] }

const recordings = new Map<string, Promise<Recorded>>();

/** What a tool wrote of a page on which the persona typed and submitted; recorded once. */
function recorded(tool: string, page: PageId): Promise<Recorded> {
  const record = async (): Promise<Recorded> => {
    sites.forget();
    const browser = await RECORDERS[tool]?.(sites);
    if (browser === undefined) throw new Error(`no recorder ${tool}`);
    await browser.open(sites.url(page));
    await fillIn(browser);
    await quiet(sites);
    await submitAll(browser);
    await quiet(sites);
    return { har: await browser.har(), received: sites.received() };
  };
  const it = recordings.get(`${tool} ${page}`) ?? record();
  recordings.set(`${tool} ${page}`, it);
  return it;
}

async function imported(name: string, har: string): Promise<{ readonly audit: Audit; readonly exit: number; readonly stderr: string; readonly files: string }> {
  const file = join(folder, `${name}.har`.replace(/ /gu, '-'));
  const out = join(folder, `${name}-out`.replace(/ /gu, '-'));
  writeFileSync(file, har);
  const { exit, stderr, stdout } = await runCommand(['import', file, '--watch', watch, '--out', out, '--lang', 'en']);
  const texts = ['audit.json', 'report.html', 'findings.csv'].map(it => readFileSync(join(out, it), 'utf8'));
  return { audit: JSON.parse(texts[0] ?? '') as Audit, exit, stderr, files: [...texts, stdout, stderr].join('\n') };
}

/** What was looked for. What has the looks of somebody's number (`uid`), a HAR file cannot tell from a browser's: no cookie is seen being written. */
const known = (audit: Audit): Audit => ({ ...audit, findings: audit.findings.filter(it => it.facts?.['recognized'] !== true) });
const thirdParties = ({ recipients }: Audit): readonly string[] => recipients.filter(it => it.party === 'third').map(it => it.domain).toSorted();
const gappy = ({ gaps }: Audit): ReadonlySet<string> => new Set(gaps.filter(it => it.of === 'request' || it.of === 'request-body').map(it => it.recipient ?? ''));

/** chrome-har writes no sockets; what it does not tell, an audit of its files cannot. */
const OVER_HTTP = (it: Received): boolean => it.method !== 'WEBSOCKET';

/** Typing with real keys, and quiet waited for twice, on a machine that others use too. Milliseconds. */
const PATIENCE_MS = 240_000;

describe.each(Object.keys(RECORDERS))('what %s wrote', { timeout: PATIENCE_MS }, tool => {
  test.each(['sign-up', 'profile'] as const)('of %s is audited as the server saw it', async page => {
    const { har, received } = await recorded(tool, page);
    const { audit, exit } = await imported(`${tool} ${page}`, har);
    const truth = truthOf(received, [...typedOn(page), ...SHOWN], domainOf(sites.url(page)));
    const told = toldBy(known(audit));
    expect(exit).toBe(0);
    expect(thirdParties(audit)).toEqual([...new Set(received.map(it => domainOf(it.host)))].filter(it => it !== domainOf(sites.url(page))).toSorted());
    expect(truth.length).toBeGreaterThan(0);
    expect(truth).toEqual(expect.arrayContaining([...told]));
    // What is missing was in a body that the file does not hold, and is a gap.
    for (const it of truth.filter(one => !told.includes(one))) expect(gappy(audit), it).toContain(it.split(' ')[0]);
    if (tool !== 'playwright') expect(told).toEqual(truth);
    expect(audit.visits).toMatchObject([{ host: 'har', listening: 'recorded', page: sites.url(page) }]);
  });

  test('of settings, a form to somebody else, a frame and a socket, too', async () => {
    const { har, received } = await recorded(tool, 'settings');
    const { audit } = await imported(`${tool} settings`, har);
    const truth = truthOf(received.filter(OVER_HTTP), [...typedOn('settings'), ...SHOWN], domainOf(sites.url('settings')));
    const told = toldBy(known(audit));
    for (const it of truth.filter(one => !told.includes(one))) expect(gappy(audit), it).toContain(it.split(' ')[0]);
    expect(truthOf(received, [...typedOn('settings'), ...SHOWN], domainOf(sites.url('settings')))).toEqual(expect.arrayContaining([...told]));
  });

  test('is audited with no word of what was typed in any file', async () => {
    const { har } = await recorded(tool, 'sign-up');
    const { files } = await imported(`${tool} sign-up`, har);
    for (const value of [PERSONA['email'], PERSONA['phone'], PERSONA['family_name'], PERSONA['address']]) expect(files).not.toContain(value);
  });

  test('is audited as far as it goes where it is cut short', async () => {
    const { har } = await recorded(tool, 'sign-up');
    const whole = await imported(`${tool} sign-up`, har);
    const { audit, exit, stderr } = await imported(`${tool} cut`, har.slice(0, Math.floor(har.length * 0.9)));
    expect(exit).toBe(0);
    expect(stderr).toContain('ends too early');
    expect(audit.gaps).toContainEqual(expect.objectContaining({ of: 'request', reason: 'file-cut' }));
    expect(audit.visits[0]?.requests).toBeLessThan(whole.audit.visits[0]?.requests ?? 0);
    expect(audit.visits[0]?.requests).toBeGreaterThan(0);
  });
});

test('bodies in base64 are read as they were sent', async () => {
  const { har, received } = await recorded('chrome-har', 'sign-up');
  const file = JSON.parse(har) as { log: { entries: { request: { postData?: { text?: string; encoding?: string } } }[] } };
  const bytes = (text: string): Buffer => Buffer.from(text, /[^\u0000-\u00ff]/u.test(text) || !text.startsWith('\u001f') ? 'utf8' : 'latin1');
  for (const { request: { postData } } of file.log.entries) if (postData?.text !== undefined) Object.assign(postData, { text: bytes(postData.text).toString('base64'), encoding: 'base64' });
  const { audit } = await imported('base64', JSON.stringify(file));
  expect(toldBy(known(audit))).toEqual(truthOf(received, [...typedOn('sign-up'), ...SHOWN], domainOf(sites.url('sign-up'))));
});

test('what is no HAR file is refused with its place, and nothing of it is repeated', async () => {
  const file = join(folder, 'wrong.har');
  writeFileSync(file, '{"log":{"entries":[{"request":{"method":"GET","url":7}}],"comment":"zephyrine.q7381"}}');
  const { exit, stderr } = await runCommand(['import', file, '--out', join(folder, 'none')]);
  expect(exit).toBe(2);
  expect(stderr).toContain('$.log.entries[0].request.url: expected text');
  expect(stderr).not.toContain('zephyrine');
});
