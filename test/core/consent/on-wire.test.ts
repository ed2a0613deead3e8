import { describe, expect, test } from 'vitest';
import { readOnWire, TOLD_MAX } from '../../../src/core/consent/on-wire.ts';
import { readFields } from '../../../src/core/payload/read.ts';
import { base64url, REFUSED } from './written.ts';

/** What a request tells, as `param: interface overall`, with what else it says. */
const told = (query: string, body?: object | string): readonly string[] => {
  const text = typeof body === 'object' ? JSON.stringify(body) : body;
  const { fields } = readFields({ url: `https://t.tracker.example/hit${query === '' ? '' : `?${query}`}`, headers: [], body: text === undefined ? { kind: 'none' } : { kind: 'text', text, bytes: text.length, cut: false } });
  return readOnWire(fields).map(({ param, said }) => [`${param}:`, said.of, said.overall, ...said.applies === undefined ? [] : [`applies=${said.applies}`], ...said.unread === undefined ? [] : [said.unread]].join(' '));
};

const TC = 'COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAAAEEUACCKAAA.IFoEUQQgAIQwgIwQABAEAAAAOIAACAIAAAAQAIAgEAACEAAAAAgAQBAAAAAAAGBAAgAAAAAAAFAAECAAAgAAQARAEQAAAAAJAAIAAgAAAYQEAAAQmAgBC3ZAYzUw';

describe('finds', () => {
  // TCF "How does a URL-based service process the TC string", GPP "Full GPP String passing", US Privacy "URL-based services"; read 2026-11-30.
  test('a TC string in an address', () => { expect(told(`key1=val1&gdpr=1&gdpr_consent=${TC}`)).toEqual(['gdpr: tcf unknown applies=true', 'gdpr_consent: tcf mixed applies=true']); });
  test('a refusal', () => { expect(told(`gdpr=1&gdpr_consent=${REFUSED}`)).toContain('gdpr_consent: tcf refused applies=true'); });
  test('that the law does not apply', () => { expect(told('gdpr=0&gdpr_consent=')).toEqual(['gdpr: tcf unknown applies=false']); });
  test('a placeholder that nobody filled in', () => { expect(told('gdpr=1&gdpr_consent=${GDPR_CONSENT_123}')).toContain('gdpr_consent: tcf unknown applies=true macro'); });
  test('a string that was cut', () => { expect(told(`gdpr_consent=${REFUSED.slice(0, 30)}`)).toEqual(['gdpr_consent: tcf unknown cut-short']); });
  test('US privacy', () => { expect(told('us_privacy=1YYN')).toEqual(['us_privacy: usp refused applies=true']); });
  test('a GPP string, in the sections that apply', () => {
    expect(told(`gpp=DBACNYA~${REFUSED}~1YNN&gpp_sid=6`)).toEqual(['gpp: gpp granted', 'gpp_sid: gpp unknown applies=true']);
    expect(told(`gpp=DBACNYA~${REFUSED}~1YNN&gpp_sid=2,6`)[0]).toBe('gpp: gpp mixed');
    expect(told('gpp=DBAA&gpp_sid=-1')).toEqual(['gpp: gpp unknown', 'gpp_sid: gpp unknown applies=false']);
  });
  test('Google\'s hits', () => {
    expect(told('v=2&tid=G-1&gcs=G100&gcd=13q3q3q3q5&npa=1&dma=1&dma_cps=-')).toEqual(['gcs: consent-mode refused', 'gcd: consent-mode refused', 'npa: google refused', 'dma: google unknown applies=true', 'dma_cps: google refused']);
    expect(told('gcs=G111&gcd=13r3r3r3r5&npa=0&dma_cps=syphamo')).toEqual(['gcs: consent-mode granted', 'gcd: consent-mode granted', 'npa: google granted', 'dma_cps: google granted']);
  });
  test('Google\'s ads', () => { expect(told('gdfp_req=1&rdp=1&tfcd=0&addtl_consent=1~1.35')).toEqual(['rdp: google refused', 'tfcd: google unknown', 'addtl_consent: additional granted']); });
  test('Meta\'s limited data use', () => { expect(told('id=1&ev=PageView&dpo=LDU&dpoco=0&dpost=0')).toEqual(['dpo: meta refused']); });
  test('Microsoft\'s UET', () => { expect(told('ti=12&evt=pageLoad&asc=D')).toEqual(['asc: uet refused']); });
  test('OpenRTB 2.5', () => {
    expect(told('', { regs: { coppa: 1, ext: { gdpr: 1, us_privacy: '1YNN' } }, user: { ext: { consent: REFUSED, ConsentedProvidersSettings: { consented_providers: '1~1.2' } } } }))
      .toEqual(['$.regs.coppa: google refused', '$.regs.ext.gdpr: tcf unknown applies=true', '$.regs.ext.us_privacy: usp granted applies=true', '$.user.ext.consent: tcf refused applies=true', '$.user.ext.ConsentedProvidersSettings.consented_providers: additional granted']);
  });
  test('OpenRTB 2.6', () => {
    expect(told('', { regs: { gdpr: 0, us_privacy: '1---', gpp: `DBABMA~${REFUSED}`, gpp_sid: [2] }, user: { consent: TC } }))
      .toEqual(['$.regs.gdpr: tcf unknown applies=false', '$.regs.us_privacy: usp unknown applies=false', '$.regs.gpp: gpp refused', '$.regs.gpp_sid[0]: gpp unknown applies=true', '$.user.consent: tcf mixed applies=false']);
  });
  test('as Prebid writes it', () => { expect(told('', { gdprConsent: { consentString: REFUSED, gdprApplies: true }, uspConsent: '1YYN' })).toEqual(['$.gdprConsent.consentString: tcf refused applies=true', '$.gdprConsent.gdprApplies: tcf unknown applies=true', '$.uspConsent: usp refused applies=true']); });
  test('as ID5 writes it', () => { expect(told('', { gdpr: 1, gdpr_consent: REFUSED, us_privacy: '1---', gpp_string: 'DBAA', gpp_sid: '7' }).map(it => it.split(':')[0])).toEqual(['$.gdpr', '$.gdpr_consent', '$.us_privacy', '$.gpp_string', '$.gpp_sid']); });
  test('a form', () => { expect(told('', `gdpr=1&gdpr_consent=${REFUSED}&us_privacy=1YNN`)).toHaveLength(3); });
  test('names in brackets', () => { expect(told(`regs%5Bext%5D%5Bgdpr%5D=1&user%5Bext%5D%5Bconsent%5D=${REFUSED}`)).toHaveLength(2); });
  test('an address inside an address', () => { expect(told(`redirect=${encodeURIComponent(`https://b.example/?gdpr=1&gdpr_consent=${REFUSED}`)}`)).toHaveLength(2); });
});

describe('ignores', () => {
  test.each<[string, string, (object | string)?]>([
    ['an address without any', 'a=1&b=2'],
    ['grams', 'gpp=250'],
    ['gross profit per person', 'gpp=12.5&gpp_x=1'],
    ['a code of a numbering plan', 'npa=212'],
    ['a flag of that name that is not Google\'s', 'npa=1&dma=1&ltd=1&rdp=1'],
    ['a region for television', 'dma=501&gcs=x'],
    ['a company', 'ltd=1&name=Smith'],
    ['an order', 'asc=D&sort=price'],
    ['a consent that is a word', 'consent=yes&gdpr=accepted'],
    ['a consent that is a flag', 'consent=1&consent=true'],
    ['an agreement that is text', '', { consent: 'I have read the terms and agree to them.' }],
    ['a click identifier', 'gclid=Cj0KCQiA3-yQBhD3ARIsAHuHT64u9Qmyj0wVhJy5dQ1dQ0d6pZyXb9J1Y8hN3oTqH2lJr0vXk5bL9a8aAoKqEALw_wcB'],
    ['a string under another name', `x=${REFUSED}`],
    ['an empty string', 'gdpr_consent=&us_privacy=&gpp='],
    ['a name that only ends so', 'no_gdpr_consentx=1&mygcs=G111'],
    ['a name that ends in a dot', `gdpr_consent.=${REFUSED}`],
    ['names of the prototype', 'constructor=1&__proto__=1&toString=G111&hasOwnProperty=1YNN', '{"__proto__":{"x":1},"constructor":"G100"}'],
    ['a list of them', '', { gcs: { a: 1 }, gdpr: [], us_privacy: null }],
    ['what a page keeps for children', 'coppa=1'],
    ['Meta without limits', 'dpo=&dpoco=0&dpost=0'],
  ])('%s', (_, query, body) => { expect(told(query, body)).toEqual([]); });
  test('cookies, headers and referers', () => {
    const url = `https://t.tracker.example/?gdpr_consent=${REFUSED}`;
    const { fields } = readFields({ url: 'https://t.tracker.example/', headers: [['Referer', url], ['Cookie', `gdpr_consent=${REFUSED}; us_privacy=1YNN`]], body: { kind: 'none' } });
    expect(readOnWire(fields)).toEqual([]);
  });
  test('what comes after as many as no honest request has', () => { expect(told(Array.from({ length: 500 }, (_, n) => `gdpr=${n % 2}`).join('&'))).toHaveLength(TOLD_MAX); });
  test('names without end', () => { expect(readOnWire([{ place: 'query', name: `${'gdpr_consent.'.repeat(100_000)}gdpr_consent`, value: 'x' }, { place: 'body', name: `$${'[0]'.repeat(50_000)}`, value: base64url('1') }])).toHaveLength(1); });
});
