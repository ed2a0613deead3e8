import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Audit, LoadEntry } from '../../../src/core/audit/audit.ts';
import { base64Of, contentPolicy } from '../../../src/core/measures/content-policy.ts';
import { permissionsPolicy, WITHHELD } from '../../../src/core/measures/permissions-policy.ts';
import { policiesFor } from '../../../src/core/measures/policies.ts';
import { CHANNELS } from '../../../src/core/evidence/evidence.ts';
import { brokenBy, judgedAudit, judgedAudits, recipient, RULEBOOK } from '../../support/judged-audits.ts';
import { domain, scriptOf, shown } from '../../support/sample-audit.ts';

const load = (origin: string, ...channels: LoadEntry['channels']): LoadEntry => ({ origin: shown(origin), domain: domain(new URL(origin).hostname), channels });
const inline = (more: Partial<Audit['scripts'][number]>): Audit['scripts'][number] => ({ ...scriptOf(0), of: 'inline', party: 'first', hashed: 'yes', sha256: [createHash('sha256').update('1').digest('hex')], ...more });
const directives = (text: string): ReadonlyMap<string, string> => new Map(text.split('; ').map(it => [it.slice(0, it.indexOf(' ')), it.slice(it.indexOf(' ') + 1)]));

/** CSP Level 3, §2.2 and §2.3.1, for the directives and sources that are written here. */
const SOURCE = String.raw`(?:'self'|'none'|'unsafe-inline'|'sha256-[A-Za-z\d+/]{43}='|data:|blob:|(?:https?|wss?)://[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d+)?)`;
const POLICY = new RegExp(String.raw`^[a-z-]+(?: ${SOURCE})+(?:; [a-z-]+(?: ${SOURCE})+)*$`, 'u');
/** RFC 9651 dictionary of inner lists, as Permissions Policy §5.2 wants it. */
const PERMISSIONS = /^[a-z-]+=\((?:self)?(?: ?"https?:\/\/[^"\s]+")*\)(?:, [a-z-]+=\((?:self)?(?: ?"https?:\/\/[^"\s]+")*\))*$/u;

describe('a Content-Security-Policy', () => {
  // Kills: an origin that breaks out of its directive; a hidden name written as it is.
  test('keeps to the grammar, whatever was loaded', () => {
    const origins = fc.oneof(fc.constantFrom('https://a.example', 'wss://b.example:8443', 'https://‹…›.c.example', 'https://[::1]', 'https://x;script-src *', 'https://d.example \'unsafe-eval\''), fc.string().map(it => `https://${it}`));
    fc.assert(fc.property(fc.array(fc.record({ origin: origins.map(shown), domain: fc.constant(domain('a.example')), channels: fc.subarray([...CHANNELS]) })), loads => {
      expect(contentPolicy(loads, []).text).toMatch(POLICY);
    }));
  });

  it('lets each origin do what it was seen doing, and no more', () => {
    const rules = directives(contentPolicy([load('https://cdn.a.example', 'script'), load('https://in.a.example', 'beacon', 'socket'), load('https://b.example', 'frame', 'navigation', 'connect')], []).text);
    expect([rules.get('script-src'), rules.get('connect-src'), rules.get('frame-src'), rules.get('img-src'), rules.get('object-src')])
      .toEqual(['\'self\' https://cdn.a.example', '\'self\' https://in.a.example', '\'self\' https://b.example', '\'self\' data: blob:', '\'none\'']);
  });

  it('runs what stands in the page by its digest, or all of it where one is not known', () => {
    const known = contentPolicy([], [inline({})]);
    expect(known).toMatchObject({ text: expect.stringContaining(`'sha256-${createHash('sha256').update('1').digest('base64')}'`) as string, doubts: ['inline-hashed', 'eval-not-seen'] });
    const unknown = contentPolicy([], [inline({}), inline({ hashed: 'not-read', sha256: [] })]);
    expect(unknown.doubts).toContain('inline-allowed');
    expect(directives(unknown.text).get('script-src')).toBe('\'self\' \'unsafe-inline\'');
    expect(directives(contentPolicy([], []).text).get('script-src')).toBe('\'self\'');
  });

  test('base64 of hex is that of the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), bytes => { expect(base64Of(Buffer.from(bytes).toString('hex'))).toBe(Buffer.from(bytes).toString('base64')); }));
  });
});

describe('a Permissions-Policy', () => {
  const handed = (feature: string, to: string) => brokenBy(RULEBOOK.rules.find(it => it.id === 'permission-handed-on') ?? RULEBOOK.rules[0] as never, to, { subject: shown(feature) });

  it('names the frames that were handed a feature, leaves the site what it may use, and keeps the rest from all', () => {
    const text = permissionsPolicy([handed('camera', 'meet.example')], [load('https://meet.example', 'frame'), load('https://ads.example', 'frame')]);
    expect(text).toMatch(PERMISSIONS);
    expect(text.split(', ')).toEqual(expect.arrayContaining(['camera=(self "https://meet.example")', 'geolocation=(self)', 'browsing-topics=()']));
    expect(text.split(', ')).toHaveLength(WITHHELD.length);
  });
});

describe('the policies of an audit', () => {
  const remove = (name: string) => ({ kind: 'remove' as const, recipient: domain(name) });

  it('are none where nobody saw what was loaded, or nothing is to be done', () => {
    const audit = judgedAudit([recipient('ads.example')], []);
    expect([policiesFor(audit, [remove('ads.example')]), policiesFor({ ...audit, loads: [] }, [])]).toEqual([{}, {}]);
  });

  // Kills: a policy that still lets in whom a measure removed.
  test('never let in who is removed', () => {
    fc.assert(fc.property(judgedAudits, audit => {
      const [first] = audit.recipients.filter(it => it.party === 'third');
      const { policies } = policiesFor(audit, [remove(first?.domain ?? '')]);
      expect(policies?.content).not.toContain(`//${first?.domain ?? ''}`);
      expect(policies?.stops).toContain(first?.domain);
    }), { numRuns: 50 });
  });

  it('let in who is asked about first, and say so', () => {
    const audit = judgedAudit([recipient('ads.example')], [], { loads: [load('https://ads.example', 'script')] });
    expect(policiesFor(audit, [{ kind: 'gate', recipients: [domain('ads.example')], asks: true }]).policies)
      .toMatchObject({ content: expect.stringContaining('https://ads.example') as string, stops: [], doubts: expect.arrayContaining(['stays-allowed']) as string[] });
  });
});
