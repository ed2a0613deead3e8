import { har as validate } from 'har-validator';
import { expect, test } from 'vitest';
import { har } from '../../../src/core/exporters/har.ts';
import { caseFromHar } from '../../../src/core/har/case-from-har.ts';
import { cleanAudit, shown, typicalAudit } from '../../support/sample-audit.ts';
import type { Audit } from '../../../src/core/audit/audit.ts';

interface File { readonly log: { readonly comment: string; readonly entries: readonly { readonly request: { readonly method: string; readonly url: string }; readonly startedDateTime: string; readonly _findings: readonly string[] }[]; readonly _findingsWithoutEntry: readonly string[] } }
const written = (audit: Audit, language: 'en' | 'fr' = 'en'): File => JSON.parse(har.render(audit, language)) as File;

const audit: Audit = {
  ...typicalAudit(),
  evidence: [
    { ref: '1:a', kind: 'request', offsetMs: 1500, witness: 'browser', what: shown('POST https://posthog.com/e/'), channel: 'fetch', scripts: [shown('https://marigold.example/app.js')] },
    { ref: '1:b', kind: 'request', offsetMs: 500, witness: 'browser', what: shown('GET https://px-collect.example/‹e-mail›/p'), channel: 'image', scripts: [] },
    { ref: '1:c', kind: 'request', offsetMs: 700, witness: 'page', what: shown('CONNECT stun:stun.example:3478'), channel: 'rtc', scripts: [] },
    { ref: '1:d', kind: 'cookie', offsetMs: 700, witness: 'browser', what: shown('IDE (doubleclick.net)'), scripts: [] },
  ],
};

test.each([['of requests', audit], ['of none', cleanAudit()], ['as it commonly is', typicalAudit()]])('a file %s is one to another package', async (_, it) => {
  await expect(validate(written(it))).resolves.toBeDefined();
});

test('holds the requests that findings rest on, in the order of time, with their moment', () => {
  expect(written(audit).log.entries.map(it => [it.startedDateTime, it.request.method, it.request.url])).toEqual([
    ['2026-11-14T09:31:07.912Z', 'GET', 'https://px-collect.example/%E2%80%B9e-mail%E2%80%BA/p'], ['2026-11-14T09:31:08.912Z', 'POST', 'https://posthog.com/e/'],
  ]);
});

test('says in both languages that it is scrubbed, of how much, and names every finding', () => {
  const { log } = written(audit);
  expect(log.comment).toMatch(/^Scrubbed\..* of 64 requests it holds the 2 /u);
  expect(written(audit, 'fr').log.comment).toMatch(/^Expurgé\..* sur 64 requêtes, il contient les 2 /u);
  expect([...log.entries.flatMap(it => it._findings), ...log._findingsWithoutEntry].toSorted()).toEqual(audit.findings.map(it => it.id).toSorted());
});

test('can be imported again', () => {
  const read = caseFromHar(har.render(audit, 'en'));
  expect(read).toMatchObject({ ok: true, entries: 2, cut: false, visits: [{ visit: { browser: expect.stringContaining('Sillage 0.1.0') as string, url: 'https://marigold.example/sign-up' } }] });
});
