import { expect, test } from 'vitest';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { auditShape } from '../../../src/core/audit/shape.ts';
import type { Case } from '../../../src/core/dossier/case.ts';
import type { Walk } from '../../../src/core/evidence/walk.ts';
import { shaped } from '../../../src/core/shape/shape.ts';
import { knowledge } from '../../support/knowledge.ts';
import { visit } from '../../support/visit.ts';

const CANARY = 'zq8f3kd02mxl@example.com';
const WALK: Walk = {
  name: ` The shop of ${CANARY} `, pauses: 1, pausedMs: 1_200.4, pausedPages: 2, interruptions: 0, outside: { 'login.example': 1, 'www.pay.example': 3 },
  steps: [{ purpose: 'sign-up', state: 'done', signedIn: true, visits: [1] }, { purpose: 'billing', state: 'skipped', reason: `Ask ${CANARY}`, visits: [] }],
};
const story = visit('https://stall.example/').sends('https://stall.example/').types('email', CANARY).sends(`https://api.stall-files.example/e?m=${CANARY}`).sends(`https://ads.example/?m=${CANARY}`);
const audit = (more: Partial<Case> = {}) => conductAudit({ visits: [story.log], known: [{ category: 'email-address', value: CANARY, origin: 'canary' }], ...more }, knowledge);

test('an audit tells of the walk, and of no value that was typed on it', () => {
  const told = audit({ walk: WALK });
  expect(told.walk).toMatchObject({ pauses: 1, pausedMs: 1_200, pausedPages: 2, outside: [{ domain: 'pay.example', pages: 3 }, { domain: 'login.example', pages: 1 }] });
  expect(told.walk?.steps.map(it => [it.purpose, it.state, it.signedIn])).toEqual([['sign-up', 'done', true], ['billing', 'skipped', undefined]]);
  expect(told.walk?.name).toMatch(/^The shop of ‹/u);
  expect(JSON.stringify(told)).not.toContain('zq8f3kd02mxl');
  expect(shaped(auditShape, JSON.parse(JSON.stringify(told)))).toMatchObject({ ok: true });
});

test('domains of its own are first party, and the audit says who said so', () => {
  const without = audit();
  expect(without.recipients.find(it => it.domain === 'stall-files.example')).toMatchObject({ party: 'third' });
  expect(without).not.toHaveProperty('own');
  const told = audit({ own: ['stall.example', 'cdn.stall-files.example', 'STALL.example'] });
  expect(told.own).toEqual(['stall-files.example', 'stall.example']);
  expect(Object.fromEntries(told.recipients.map(it => [it.domain, it.party]))).toEqual({ 'stall.example': 'first', 'stall-files.example': 'first', 'ads.example': 'third' });
  expect(told.findings.filter(it => it.recipient === 'stall-files.example')).toEqual([]);
});
