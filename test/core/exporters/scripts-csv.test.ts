import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptsCsv } from '../../../src/core/exporters/scripts-csv.ts';
import { audits } from '../../support/arbitrary-audit.ts';
import { cleanAudit, scriptOf, shown, typicalAudit } from '../../support/sample-audit.ts';
import { hostileText } from '../../support/written-words.ts';

const HEAD = 'url,owner,party,loaded_by,loaded_how,integrity,sha256,first_seen,pages,doing,justification,authorized_by,authorized_on';

test('has a row for each script, and leaves to the assessor what only the site knows', () => {
  const audit = typicalAudit();
  const rows = scriptsCsv.render(audit, 'en').split('\r\n');
  expect(rows[0]).toBe(HEAD);
  expect(rows.slice(1, -1)).toHaveLength(audit.scripts.length);
  for (const it of rows.slice(1, -1)) expect(it).toMatch(/,,,$/u);
});

test('tells a script whole', () => {
  const script = { ...scriptOf(1), of: 'file' as const, hashed: 'yes' as const, sha256: ['3f9a'.repeat(16)] };
  expect(scriptsCsv.render({ ...cleanAudit(), scripts: [script] }, 'en').split('\r\n')[1]).toBe(
    'https://cdn.vendor-1.example/a-rather-long-name-of-a-script.min.js,Vendor 1,third,"https://cdn.vendor.example/sdk/a-rather-long-name-of-a-script.min.js, by its code",'
    + `async,without-cors,${'3f9a'.repeat(16)},2026-11-14T09:31:07.412Z +40 ms,https://marigold.example/pay,`
    + 'sends personal data to posthog.com; reads fields: Payment card; listens to input; writes cookies: _id; writes storage: key-0; loads 1 script,,,',
  );
});

test('says why a script has no digest', () => {
  const [shownNothing, unread] = (['not-shown', 'not-read'] as const).map(hashed => scriptsCsv.render({ ...cleanAudit(), scripts: [{ ...scriptOf(1), hashed, sha256: [] }] }, 'en'));
  expect(shownNothing).toContain('not hashed: this browser shows no bodies');
  expect(unread).toContain('not hashed: it was too long');
});

test.each(['=1+1', '@SUM(A1)', '\t=1', '=HYPERLINK("//evil.example","x")'])('keeps a spreadsheet from computing %j', hostile => {
  const text = scriptsCsv.render({ ...cleanAudit(), scripts: [{ ...scriptOf(0), address: shown(hostile) }] }, 'en');
  expect(text.split('\r\n')[1]).toContain(`"'${hostile.replaceAll('"', '""')}"`);
});

// Kills: a cell that does not go through `csvLine`; a script left out; a column more in one row than in another.
test('whatever the text, each script is a row of as many cells, and none begins a formula', () => {
  fc.assert(fc.property(audits(hostileText), fc.constantFrom('en' as const, 'fr' as const), (audit, language) => {
    const text = scriptsCsv.render(audit, language);
    const rows = text.replace(/"(?:[^"]|"")*"/gu, it => `q${it.slice(1).replace(/[",\r\n]/gu, '')}`).split('\r\n').slice(0, -1);
    expect(rows).toHaveLength(audit.scripts.length + 1);
    for (const it of rows) expect(it.split(',')).toHaveLength(HEAD.split(',').length);
    for (const it of rows.flatMap(row => row.split(','))) expect(it).not.toMatch(/^[\s\u00a0]*q?[=+\-@]/u);
  }), { numRuns: 100 });
});
