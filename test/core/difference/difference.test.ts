import { describe, expect, test } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { differenceOf, type Difference, type FindingChange } from '../../../src/core/difference/difference.ts';
import { EVIDENCE_KINDS } from '../../../src/core/evidence/evidence.ts';
import type { Visit } from '../../../src/core/evidence/log.ts';
import { knowledge, profile } from '../../support/knowledge.ts';
import { cleanAudit, typicalAudit } from '../../support/sample-audit.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/signup';
const auditOf = (...stories: readonly Story[]): Audit => conductAudit({ visits: stories.map(it => it.log), known: [] }, knowledge);
/** A visit of the command's, made for an audit: nothing of it depends on what a person did. */
const visited = (more: Partial<Visit> = {}, page = SHOP): Story => visit(page, { state: 'S0', ...more }).goesTo(page).sends(page);
const typed = (more: Partial<Visit> = {}): Story => visited(more).types('email', 'ann@example.com');
const tells = (story: Story, text = 'ann@example.com'): Story => story.sends('https://ads.example/c', { body: `{"e":"${text}"}`, method: 'POST' });

function compared(before: Audit, after: Audit): Difference {
  const result = differenceOf(before, after);
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.difference;
}

function changeOf({ findings }: Difference, id: string): FindingChange {
  const found = findings.find(it => it.id.startsWith(id));
  if (found === undefined) throw new Error(`${id} is not among ${findings.map(it => it.id).join(', ')}`);
  return found;
}

/** Of `ann@example.com`. */
const SHA256 = '71d4f55f72fa128dfb468a1a3901507c804b74316488744d769d7f4b16696476';
const CONTACT = 'third-party-recipient/ads.example';
const EXPOSED = 'exposed-personal-data/ads.example/email-address';

describe('what differs', () => {
  test('a recipient that is there now is new, and came', () => {
    const difference = compared(auditOf(visited()), auditOf(visited().sends('https://ads.example/')));
    expect(changeOf(difference, CONTACT)).toMatchObject({ change: 'new', unseen: [], places: [{ page: SHOP, state: 'S0', runs: 1 }] });
    expect(difference.recipients).toMatchObject([{ domain: 'ads.example', change: 'came' }, { domain: 'shop.example', change: 'stayed' }]);
  });

  test('one that is not there any more is gone, and went', () => {
    const difference = compared(auditOf(visited().sends('https://ads.example/')), auditOf(visited()));
    expect(changeOf(difference, CONTACT)).toMatchObject({ change: 'gone', unseen: [] });
    expect(difference.recipients.map(it => it.change)).toEqual(['stayed', 'went']);
  });

  test('what was hashed and is plain now is worse: one finding, not a new one and one that is gone', () => {
    const before = auditOf(tells(typed(), SHA256));
    const difference = compared(before, auditOf(tells(typed())));
    expect(changeOf(difference, EXPOSED)).toMatchObject({ id: expect.stringContaining('/plain') as string, change: 'worse', before: { form: 'hashed' }, after: { form: 'plain' } });
    expect(changeOf(difference, EXPOSED).ways.map(it => it.what)).toContain('form');
    expect(difference.findings.filter(it => it.id.startsWith(EXPOSED))).toHaveLength(1);
  });

  test('what was plain and is hashed now is better', () => {
    expect(changeOf(compared(auditOf(tells(typed())), auditOf(tells(typed(), SHA256))), EXPOSED)).toMatchObject({ id: expect.stringContaining('/hashed') as string, change: 'better' });
  });

  test('what was sent before any choice and is sent once people agreed is better', () => {
    const before = auditOf(visited({ state: 'S2' }).sends('https://ads.example/').consents('granted'));
    const after = auditOf(visited({ state: 'S2' }).consents('granted').sends('https://ads.example/'));
    expect(changeOf(compared(before, after), CONTACT)).toMatchObject({ change: 'better', ways: [{ what: 'consent', before: 'none', after: 'granted' }] });
  });

  test('what breaks a worse rule now is worse, by that rule first', () => {
    const before = typicalAudit();
    const after = { ...before, violations: before.violations.map(it => it.rule.severity === 'moderate' ? { ...it, rule: { ...it.rule, severity: 'critical' as const } } : it) };
    const changed = { ...before, outcomes: before.outcomes.map(it => ({ detector: it.detector, status: 'complete' as const })) };
    expect(changeOf(compared(changed, { ...after, outcomes: changed.outcomes }), 'third-party-cookie')).toMatchObject({ change: 'worse', ways: [{ what: 'severity', before: 'moderate', after: 'critical' }] });
  });

  test('rules say what they cost before and after, and the score by how much it changed', () => {
    const before = auditOf(tells(typed()));
    const after = auditOf(typed());
    const { score } = compared(before, after);
    if (score.status !== 'compared' || before.score.status !== 'graded' || after.score.status !== 'graded') throw new Error('not compared');
    expect(score.by).toBe(after.score.value - before.score.value);
    expect(score.rules.map(it => it.rule.id).toSorted()).toEqual(before.violations.map(it => it.rule.id).toSorted());
    expect(score.rules.every(it => it.before > 0 && it.after === 0)).toBe(true);
    expect(score.doubtful).toBe(false);
  });
});


/** Every way in which a later audit may not have seen what is still there. */
describe('what is not seen again is not gone', () => {
  const before = auditOf(tells(typed()));
  const without = (kind: Visit['observes'][number]) => EVIDENCE_KINDS.filter(it => it !== kind);
  const partial = (audit: Audit, outcome: Partial<Audit['outcomes'][number]>): Audit => ({ ...audit, outcomes: audit.outcomes.map(it => it.detector === 'exposed-personal-data' ? { detector: it.detector, ...outcome } as typeof it : it) });
  const quiet = auditOf(typed());

  test.each<[string, Audit, Partial<FindingChange['unseen'][number]>]>([
    ['another page was visited', auditOf(visited({}, 'https://shop.example/')), { why: 'pages', pages: [SHOP] as never }],
    ['the page was visited in another state', auditOf(visited({ state: 'S1' })), { why: 'states', states: ['S0'] }],
    ['no request could be seen', auditOf(visit(SHOP, { state: 'S0', observes: without('request') })), { why: 'detector', status: 'not-observed' }],
    ['its detector failed', partial(quiet, { status: 'failed', reason: 'RangeError' }), { why: 'detector', status: 'failed' }],
    ['its detector had nothing to look at', partial(quiet, { status: 'not-tried', without: ['refusal'] }), { why: 'detector', status: 'not-tried' }],
    ['its detector was without a kind of evidence', partial(quiet, { status: 'partial', gaps: 1, missing: ['request-body'] }), { why: 'kinds', missing: ['request-body'] }],
    ['its detector did not exist', { ...quiet, outcomes: [] }, { why: 'detector', status: 'not-asked' }],
    ['nothing typed was seen', auditOf(visit(SHOP, { state: 'S0', observes: without('input') }).goesTo(SHOP).sends(SHOP)), { why: 'kinds', missing: ['input'] }],
    ['requests were lost', auditOf(typed().misses('request', 'records-lost', 3)), { why: 'gaps', reasons: ['records-lost'] }],
    ['the limit was met', auditOf(typed().misses('request', 'limit-reached', 3)), { why: 'gaps', reasons: ['limit-reached'] }],
    ['a body of this recipient was hidden', { ...quiet, gaps: [{ of: 'request-body', reason: 'body-hidden', count: 1, recipient: 'ads.example' as never }] }, { why: 'gaps', reasons: ['body-hidden'] }],
    ['the browser ended in the middle', { ...quiet, gaps: [{ of: 'request', reason: 'host-stopped', count: 1 }] }, { why: 'gaps', reasons: ['host-stopped'] }],
  ])('%s', (_, after, unseen) => {
    const change = changeOf(compared(before, after), `${EXPOSED}/plain`);
    expect(change.change).toBe('not-seen-again');
    expect(change.unseen).toContainEqual(expect.objectContaining(unseen));
    expect(changeOf(compared(after, before), `${EXPOSED}/plain`).change).toBe('not-seen-before');
  });

  test('fewer visits of the same page', () => {
    const twice = auditOf(tells(typed({ run: 1 })), tells(typed({ run: 2 })));
    expect(changeOf(compared(twice, quiet), EXPOSED)).toMatchObject({ change: 'not-seen-again', unseen: [{ why: 'runs', states: ['S0'] }] });
  });

  test('a choice that could not be made as often', () => {
    const refuses = (it: Story) => it.asks([{ does: 'accept', label: 'Yes' }, { does: 'refuse', label: 'No' }]).consents('refused', { by: 'audit' });
    const earlier = auditOf(refuses(visited({ state: 'S1' })).sends('https://ads.example/'));
    const later = auditOf(visited({ state: 'S1' }));
    const change = changeOf(compared(earlier, later), CONTACT);
    expect(change.change).toBe('not-seen-again');
    expect(change.unseen.map(it => it.why)).toContain('unreached');
    expect(change.unseen).toContainEqual({ why: 'choice', choice: 'refused' });
  });

  test('what a person typed in a visit of theirs, and need not have typed again', () => {
    const live = (it: Partial<Visit> = {}) => visited({ state: 'live', ...it });
    const earlier = auditOf(tells(live().types('email', 'ann@example.com')));
    expect(changeOf(compared(earlier, auditOf(live().sends('https://shop.example/a').sends('https://shop.example/b'))), EXPOSED)).toMatchObject({ change: 'not-seen-again', unseen: expect.arrayContaining([{ why: 'person' }]) as never });
  });

  test('what came later than a person’s visit lasted', () => {
    const earlier = auditOf(Array.from({ length: 30 }, () => 0).reduce(story => story.sends('https://shop.example/more'), visited({ state: 'live' })).sends('https://ads.example/'));
    expect(changeOf(compared(earlier, auditOf(visited({ state: 'live' }))), CONTACT)).toMatchObject({ change: 'not-seen-again', unseen: [{ why: 'shorter' }] });
  });

  test('better, where the later audit could not have seen it as bad', () => {
    const sure = { ...before, findings: before.findings.map(it => ({ ...it, confidence: 'exact' as const })) };
    const unsure = { ...sure, findings: sure.findings.map(it => it.id.startsWith(EXPOSED) ? { ...it, confidence: 'partial' as const } : it) };
    expect(changeOf(compared(sure, unsure), EXPOSED).change).toBe('better');
    expect(changeOf(compared(sure, partial(unsure, { status: 'partial', gaps: 1, missing: ['request-body'] })), EXPOSED)).toMatchObject({ change: 'unchanged', unseen: [{ why: 'kinds' }] });
  });

  test('a recipient is not seen again as its contact is not', () => {
    expect(compared(before, auditOf(visited({ state: 'S1' }))).recipients.find(it => it.domain === 'ads.example')).toMatchObject({ change: 'not-seen-again' });
  });

  test('the score’s difference is told as doubtful then', () => {
    expect(compared(before, { ...quiet, gaps: [{ of: 'request', reason: 'records-lost', count: 4 }] }).score).toMatchObject({ status: 'compared', doubtful: true });
  });
});

/** What two audits may have of their own without that the site did anything else. */
describe('what is no difference', () => {
  const audit = auditOf(tells(typed()));
  const changed = (of: (it: Audit['findings'][number]) => Partial<Audit['findings'][number]>): Audit => ({ ...audit, findings: audit.findings.map(it => ({ ...it, ...of(it) })) });

  test.each<[string, Audit]>([
    ['the same audit', audit],
    ['made an hour later', { ...audit, visits: audit.visits.map(it => ({ ...it, startedAt: '2026-12-01T10:00:00.000Z' })) }],
    ['something that happened more often', changed(() => ({ occurrences: 40 }))],
    ['and later', changed(() => ({ offsetMs: 9000 }))],
    ['in another place of the request', changed(() => ({ place: 'body $.other' as never }))],
    ['packed in another way', changed(() => ({ chain: ['base64', 'json'] }))],
    ['with other facts', changed(() => ({ facts: { beforeSubmit: true } }))],
    ['in another order', { ...audit, findings: audit.findings.toReversed(), recipients: audit.recipients.toReversed() }],
    ['with another number of requests and bytes', { ...audit, recipients: audit.recipients.map(it => ({ ...it, requests: 99, bytes: 12 })) }],
    ['with gaps as before', { ...audit, gaps: [...audit.gaps] }],
    ['with another host', { ...audit, visits: audit.visits.map(it => ({ ...it, host: 'firefox-extension' as const })) }],
  ])('%s', (_, other) => {
    const { findings, recipients, score } = compared(audit, other);
    expect(findings.map(it => it.change)).toEqual(audit.findings.map(() => 'unchanged'));
    expect(recipients.every(it => it.change === 'stayed')).toBe(true);
    expect(score).toMatchObject({ status: 'compared', rules: [], by: 0 });
  });

  test.each<[string, Audit['gaps']]>([
    ['a gap that concerns somebody else', [{ of: 'request-body', reason: 'body-hidden', count: 9, recipient: 'other.example' as never }]],
    ['a gap in what it was not seen by', [{ of: 'cookie', reason: 'records-lost', count: 9 }]],
    ['requests of which only the script is unknown', [{ of: 'request', reason: 'request-without-call', count: 9 }]],
  ])('%s hides nothing: it is gone', (_, gaps) => {
    expect(changeOf(compared(audit, { ...auditOf(typed()), gaps }), EXPOSED).change).toBe('gone');
  });

  test('gaps that the earlier audit had as well, and saw it in spite of them', () => {
    const gaps: Audit['gaps'] = [{ of: 'request', reason: 'records-lost', count: 2 }];
    expect(changeOf(compared({ ...audit, gaps }, { ...auditOf(typed()), gaps }), EXPOSED).change).toBe('gone');
  });

  test('two of a kind are not joined where one state shows one and another the other', () => {
    const before = auditOf(visited({ state: 'S0' }).sends('https://ads.example/'), visited({ state: 'S2' }).consents('granted'));
    const after = auditOf(visited({ state: 'S0' }), visited({ state: 'S2' }).consents('granted').sends('https://ads.example/'));
    const { findings } = compared(before, after);
    expect(findings.filter(it => it.id.startsWith(CONTACT)).map(it => [it.id, it.change])).toEqual([[`${CONTACT}/granted`, 'new'], [CONTACT, 'gone']]);
  });

  test('a form that is gone beside one that stays is gone, not better', () => {
    const both = auditOf(tells(tells(typed()), SHA256));
    const { findings } = compared(both, audit);
    expect(findings.filter(it => it.id.startsWith(EXPOSED)).map(it => it.change)).toEqual(['unchanged', 'gone']);
  });
});

describe('what cannot be compared', () => {
  const audit = auditOf(visited());

  test('another site', () => {
    expect(differenceOf(audit, auditOf(visited({}, 'https://bank.example/')))).toEqual({ ok: false, refusal: { reason: 'other-site', before: 'shop.example', after: 'bank.example' } });
  });

  test('its own subdomain is no other site', () => {
    expect(differenceOf(audit, auditOf(visited({}, 'https://pay.shop.example/'))).ok).toBe(true);
  });

  test('what belongs to two owners of one suffix is two sites', () => {
    expect(differenceOf(auditOf(visited({}, 'https://ann.github.io/')), auditOf(visited({}, 'https://bob.github.io/'))).ok).toBe(false);
  });

  test('another schema', () => {
    expect(differenceOf(audit, { ...audit, schema: 'sillage.audit/2' as never })).toEqual({ ok: false, refusal: { reason: 'other-schema', before: 'sillage.audit/1', after: 'sillage.audit/2' } });
  });

  test('an audit of nothing', () => {
    expect(differenceOf({ ...audit, visits: [] }, audit)).toMatchObject({ ok: false, refusal: { reason: 'no-visit', before: '' } });
  });

  test('scores of other rules; findings are compared all the same', () => {
    const strict = conductAudit({ visits: [visited().sends('https://ads.example/').log], known: [] }, { ...knowledge, rulebook: profile('zero-trackers') });
    const difference = compared(audit, strict);
    expect(difference.score).toEqual({ status: 'other-rules' });
    expect(changeOf(difference, CONTACT).change).toBe('new');
    expect(difference.cautions.map(it => it.what)).toEqual(['rules']);
  });

  test('severities of other rules', () => {
    const before = typicalAudit();
    const after = { ...before, rulebook: { ...before.rulebook, digest: '0'.repeat(64) }, violations: [] };
    expect(compared(before, after).findings.every(it => it.change === 'unchanged' && it.ways.length === 0)).toBe(true);
  });
});

test.each<[string, Partial<Audit['visits'][number]>]>([
  ['host', { host: 'firefox-extension' }], ['browser', { browser: 'Firefox 145' }], ['listening', { listening: 'browsing' }],
  ['pages', { page: 'https://marigold.example/other' as never }], ['states', { state: 'S1' }],
])('%s: compared, with a caution that says what was otherwise', (what, visitOf) => {
  const before = cleanAudit();
  const [field] = Object.keys(visitOf) as (keyof Audit['visits'][number])[];
  const { cautions } = compared(before, { ...before, visits: before.visits.map(it => ({ ...it, ...visitOf })) });
  expect(cautions).toEqual([{ what, before: [before.visits[0]?.[field ?? 'host']], after: [visitOf[field ?? 'host']] }]);
});

test('cautions name other numbers of visits, other versions, a person’s own visits, and the wrong order', () => {
  const audit = cleanAudit();
  const [first = audit.visits[0] as Audit['visits'][number]] = audit.visits;
  const other: Audit = { ...audit, tool: { ...audit.tool, version: '9.0.0' }, visits: [{ ...first, startedAt: '2026-01-01T00:00:00.000Z' }, first] };
  expect(compared(audit, other).cautions.map(it => it.what)).toEqual(['order', 'tool', 'runs']);
  expect(compared(audit, { ...audit, visits: [{ ...first, state: 'live' }] }).cautions.map(it => it.what)).toEqual(['states', 'live']);
});
