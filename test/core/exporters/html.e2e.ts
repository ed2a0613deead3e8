import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { html } from '../../../src/core/exporters/html.ts';
import { cleanAudit, shown, typicalAudit, worstAudit } from '../../support/sample-audit.ts';
import { withSampleMeasures } from '../../support/sample-measures.ts';
import { crowdedConsentAudit, liveConsentAudit, nowhereAudit, sixStatesAudit } from '../../support/sample-consent.ts';
import { declaredAudit } from '../../support/sample-declared.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WORST = worstAudit();
/** Every recipient, category and gap of the worst; axe takes minutes over two hundred findings that are all built alike. */
const WIDE = { ...WORST, findings: WORST.findings.slice(0, 15), evidence: WORST.evidence.slice(0, 30), violations: WORST.violations.map(it => ({ ...it, findings: [it.findings[0]] as const })) };
const CROWD = crowdedConsentAudit();
const SAMPLES = {
  clean: cleanAudit(), typical: typicalAudit(), wide: WIDE, six: sixStatesAudit(), nowhere: nowhereAudit(), live: liveConsentAudit(), declared: declaredAudit(),
  measures: withSampleMeasures(typicalAudit()),
  /** Sixty recipients in six states, and nothing else. */
  crowd: { ...cleanAudit(), recipients: CROWD.recipients, consent: CROWD.consent },
};
const CASES = Object.keys(SAMPLES).flatMap(name => (['en', 'fr'] as const).flatMap(language => (['light', 'dark'] as const).map(scheme => [name as keyof typeof SAMPLES, language, scheme] as const)));

const state: { browser?: Browser } = {};
beforeAll(async () => {
  state.browser = await puppeteer.launch({ executablePath: process.env['SILLAGE_CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => { await state.browser?.close(); });

/** The report as a reader opens it: through its own policy, not through the test's. */
async function opened(text: string, width = 1200): Promise<Page> {
  const page = await state.browser?.newPage();
  if (page === undefined) throw new Error('Chromium did not start');
  await page.setViewport({ width, height: 900 });
  await page.goto(`data:text/html;base64,${Buffer.from(text).toString('base64')}`);
  return page;
}

test.each(CASES)('axe finds no fault in the %s report in %s, %s', async (name, language, scheme) => {
  const page = await opened(html.render(SAMPLES[name], language));
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluate(AXE);
  const faults = await page.evaluate('axe.run(document, { resultTypes: ["violations"] }).then(it => it.violations.map(v => `${v.id}: ${v.nodes[0].html}`))');
  await page.close();
  expect(faults).toEqual([]);
});

test.each([[320, WORST], [320, SAMPLES.measures], [320, withSampleMeasures(WORST, 'x'.repeat(200))], [360, WORST], [768, WORST], [1280, WORST], [320, SAMPLES.crowd], [360, SAMPLES.six], [768, SAMPLES.crowd], [1280, SAMPLES.crowd]] as const)('nothing but tables scrolls sideways at %i pixels', async (width, audit) => {
  const page = await opened(html.render(audit, 'fr'), width);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  await page.close();
});

test('the style applies: its hash is the one in the policy', async () => {
  const page = await opened(html.render(cleanAudit(), 'en'));
  expect(await page.evaluate('getComputedStyle(document.querySelector(".figures")).display')).toBe('grid');
  await page.close();
});

test('markup in an audit stays text in a browser', async () => {
  const hostile = '</code><img src=x onerror="document.title=1"><script>document.title=2</script>';
  const audit = typicalAudit();
  const page = await opened(html.render({ ...audit, findings: audit.findings.map(it => ({ ...it, place: shown(hostile) })) }, 'en'));
  expect(await page.evaluate('[document.images.length, document.scripts.length, document.body.innerText.includes("<img src=x")]')).toEqual([0, 0, true]);
  await page.close();
});
