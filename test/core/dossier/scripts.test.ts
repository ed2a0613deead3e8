import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LISTED_MAX, SCRIPTS_MAX } from '../../../src/core/dossier/script-book.ts';
import { openDossier } from '../../../src/core/dossier/open.ts';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { EVIDENCE_KINDS } from '../../../src/core/evidence/evidence.ts';
import type { EvidenceLog } from '../../../src/core/evidence/log.ts';
import { shuffled } from '../../support/acts.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/pay';
const TAG = 'https://tags.example/t.js';
const PARSER = { how: 'parser', url: SHOP } as const;
const SHA = 'ab'.repeat(32);

const dossier = (log: EvidenceLog) => openDossier({ visits: [log], known: [] }, organizations);
const scripts = ({ log }: Story) => dossier(log).scripts;
const only = (story: Story) => {
  const [script, ...others] = scripts(story).filter(it => it.address === TAG);
  expect(others).toEqual([]);
  return script;
};
const begun = visit(SHOP).sends(SHOP, { channel: 'navigation', frame: '' }).sends(`${TAG}?id=1#x`, { channel: 'script', initiator: PARSER }).marks('script', `${TAG}?id=1`, { async: '' });
const told = (log: EvidenceLog, ...more: readonly Evidence[]): EvidenceLog => ({ ...log, evidence: [...log.evidence, ...more] });
const said = (log: EvidenceLog, url: string, sha256: string, id = 'said'): Evidence => {
  const request = log.evidence.find(it => it.kind === 'request' && it.url === url);
  if (request?.kind !== 'request') throw new Error(`nothing asked for ${url}`);
  return { kind: 'content', exchange: request.exchange, hop: request.hop, sha256, bytes: 3, id, offsetMs: 900, witness: 'browser', document: '' };
};

describe('tells of a script', () => {
  test('its address without query, its owner, its page, its way, its check and when it came', () => {
    expect(only(begun)).toMatchObject({
      of: 'file', address: TAG, owner: { domain: 'tags.example', party: 'third' }, pages: [SHOP], mode: 'async', integrity: 'none', brought: 'site', hashed: 'not-read', sha256: [],
    });
  });

  test('what it said, by digest, where the host shows contents', () => {
    const { log } = begun;
    expect(dossier(told(log, said(log, `${TAG}?id=1#x`, SHA))).scripts.find(it => it.address === TAG)).toMatchObject({ hashed: 'yes', sha256: [SHA], bytes: 3 });
  });

  test('that this browser shows no contents, rather than nothing', () => {
    const blind = visit(SHOP, { observes: EVIDENCE_KINDS.filter(it => it !== 'content') }).sends(TAG, { channel: 'script', initiator: PARSER });
    expect(only(blind)).toMatchObject({ hashed: 'not-shown' });
  });

  test.each<[string, Story, object]>([
    ['listens', begun.uses('listen', 'keydown', { script: TAG }).uses('listen', 'input', { script: TAG }), { listens: ['input', 'keydown'] }],
    ['reads fields, by what they ask for', begun.uses('value-read', 'value', { script: TAG, field: { name: 'cardnumber', type: 'text', autocomplete: 'cc-number', label: '' } }), { reads: ['payment-card'] }],
    ['reads fields that say nothing', begun.uses('value-read', 'value', { script: TAG, field: { name: 'x', type: 'text', autocomplete: '', label: '' } }), { reads: ['other'] }],
    ['uses other features', begun.uses('canvas-read', 'toDataURL', { script: TAG }), { features: ['canvas-read'] }],
    ['writes cookies', begun.writesCookie('_id=1', { script: TAG }), { cookies: ['_id'] }],
    ['sends', begun.sends('https://in.example/c', { scripts: [TAG] }), { sends: [{ domain: 'in.example', personal: false }] }],
    ['sends personal data', begun.types('email', 'ann@example.com').sends('https://in.example/c', { scripts: [TAG], body: '{"e":"ann@example.com"}' }), { sends: [{ domain: 'in.example', personal: true }] }],
    ['brings in scripts', begun.sends('https://more.example/m.js?x', { channel: 'script', scripts: [TAG] }), { loads: ['https://more.example/m.js'], sends: [] }],
    ['through a library of the site\'s', begun.sends('https://in.example/c', { scripts: ['https://shop.example/jquery.js', TAG] }), { sends: [{ domain: 'in.example', personal: false }] }],
  ])('that it %s', (_, story, doing) => {
    expect(only(story)?.doing).toMatchObject(doing);
  });

  test('inline ones each, and together what they did: browsers do not tell them apart', () => {
    const story = begun.marks('script', '', { bytes: '9', sha256: SHA }).marks('script', '', { bytes: '12' }).sends('https://in.example/c', { scripts: [SHOP] }).stores('k', '1');
    expect(scripts(story).filter(it => it.of !== 'file').map(it => [it.of, it.sha256, it.bytes, it.doing.sends.map(({ domain }) => domain), it.doing.storage])).toEqual([
      ['inline', [SHA], 9, [], []], ['inline', [], 12, [], []], ['page', [], undefined, ['in.example'], ['k']],
    ]);
  });

  test('the weakest of its elements', () => {
    const sri = { integrity: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', crossorigin: '' };
    expect(only(visit(SHOP).marks('script', TAG, sri))).toMatchObject({ integrity: 'checked', brought: 'not-seen' });
    expect(only(visit(SHOP).marks('script', TAG, sri).marks('script', TAG, { integrity: sri.integrity }))).toMatchObject({ integrity: 'without-cors' });
    expect(only(begun.marks('script', TAG, sri))).toMatchObject({ integrity: 'none' });
  });
});

describe('leaves out', () => {
  test.each<[string, Story]>([
    ['what runs in a third party\'s frame', visit(SHOP).opensFrame('https://pay.example/', 'pay').sends(TAG, { channel: 'script', frame: 'pay' }).marks('script', TAG, {}, 'pay').uses('listen', 'input', { script: TAG, frame: 'pay' })],
    ['what is no script', visit(SHOP).sends('https://tags.example/i.png', { channel: 'image' }).marks('frame', 'https://tags.example/f')],
    ['what is on no network', visit(SHOP).marks('script', 'data:text/javascript,1').uses('listen', 'input', { script: 'blob:https://shop.example/1' })],
  ])('%s', (_, story) => {
    expect(scripts(story)).toEqual([]);
  });
});

// Kills: a list in the order of telling (`listed`), a size or an element that is the first told, what a script did before it was named.
test('in whichever order it is told, the inventory is the same', () => {
  const { log } = begun.uses('listen', 'keydown', { script: TAG }).writesCookie('b=1', { script: TAG }).writesCookie('a=1', { script: TAG })
    .sends('https://in.example/c', { scripts: [TAG] }).sends('https://b.example/c', { scripts: [TAG] }).sends(`${TAG}?again`, { channel: 'script', scripts: [TAG] }).marks('script', '', { bytes: '9', sha256: SHA });
  // What happens at one moment has no order but that of telling.
  const whole = told({ ...log, evidence: log.evidence.map(it => it.kind === 'request' || it.kind === 'navigation' ? it : { ...it, offsetMs: 300 }) },
    said(log, `${TAG}?id=1#x`, SHA), { ...said(log, `${TAG}?again`, 'cd'.repeat(32), 'again'), bytes: 7 } as Evidence);
  const before = JSON.stringify(dossier(whole).scripts);
  fc.assert(fc.property(fc.infiniteStream(fc.nat()), chance => {
    expect(JSON.stringify(dossier({ ...whole, evidence: shuffled(whole.evidence, chance) }).scripts)).toBe(before);
  }), { numRuns: 60 });
});

test('ten thousand scripts of a page are listed up to a limit, the rest a gap, and a third party\'s is not crowded out', () => {
  const many = Array.from({ length: 10_000 }, (_, n): Evidence => ({
    kind: 'request', exchange: `x${n}`, hop: 0, url: `https://shop.example/s/${n.toString(36)}.js`, method: 'GET', channel: 'script', body: { kind: 'none' }, scripts: [], initiator: PARSER,
    id: `many.${n}`, offsetMs: n, witness: 'browser', document: '',
  }));
  const { log } = begun;
  const { scripts: listed, gaps } = dossier({ ...log, evidence: [...many, ...log.evidence.map(it => ({ ...it, offsetMs: it.offsetMs + 20_000 }))] });
  expect(listed.filter(it => it.owner.party === 'first')).toHaveLength(SCRIPTS_MAX);
  expect(listed.map(it => it.address)).toContain(TAG);
  expect(gaps.filter(it => it.of === 'content')).toEqual([{ of: 'content', reason: 'limit-reached', count: 10_000 - SCRIPTS_MAX }]);
});

test('a script that brings in more scripts than are listed is said to bring those that are', () => {
  const many = Array.from({ length: SCRIPTS_MAX }).reduce<Story>((all, _, n) => all.sends(`https://more.example/z${n}.js`, { channel: 'script', scripts: [TAG] }), begun);
  // The smallest names of a list are kept, so that this one would be.
  const loads = only(many.sends('https://a.example/beyond.js', { channel: 'script', scripts: [TAG] }))?.doing.loads;
  expect(loads).toHaveLength(LISTED_MAX);
  expect(loads).not.toContain('https://a.example/beyond.js');
});

test('a script that writes ever new cookies has so many names listed, and that is a gap', () => {
  const story = Array.from({ length: LISTED_MAX + 5 }).reduce<Story>((all, _, n) => all.writesCookie(`c${n}=1`, { script: TAG }), begun);
  expect(only(story)?.doing.cookies).toHaveLength(LISTED_MAX);
  expect(dossier(story.log).gaps).toContainEqual({ of: 'content', reason: 'limit-reached', count: 1 });
});
