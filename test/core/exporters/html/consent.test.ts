import { expect, test } from 'vitest';
import type { Audit, ConsentAudit } from '../../../../src/core/audit/audit.ts';
import { html } from '../../../../src/core/exporters/html.ts';
import { bandsOf } from '../../../../src/core/exporters/html/consent-strip.ts';
import { cleanAudit, shown, typicalAudit } from '../../../support/sample-audit.ts';
import { crowdedConsentAudit, liveConsentAudit, nowhereAudit, sixStatesAudit } from '../../../support/sample-consent.ts';
import { textOf } from '../../../support/strict-html.ts';

/** What a reader sees of the chapter. */
function chapterOf(audit: Audit, language: 'en' | 'fr' = 'en'): string {
  return textOf(html.render(audit, language).split('<section id="consent">')[1]?.split('</section>')[0] ?? '');
}

function withConsent(change: (consent: ConsentAudit) => ConsentAudit): Audit {
  const audit = sixStatesAudit();
  return audit.consent === undefined ? audit : { ...audit, consent: change(audit.consent) };
}

test('is there where an audit tells of consent, in the contents too, and nowhere else', () => {
  expect(html.render(sixStatesAudit(), 'en')).toContain('<a href="#consent">');
  expect(html.render(typicalAudit(), 'en')).not.toContain('#consent"');
  expect(chapterOf(typicalAudit())).toBe('');
});

test('says what was asked, what was not offered, and how many clicks each choice took', () => {
  const text = chapterOf(sixStatesAudit());
  expect(text).toContain('The site asked 1.2 s after the visit began. Consent platform: Onetrust. The page cannot be used before it is answered.');
  expect(text).toContain('Tout accepter Accept Gérer mes choix Settings Refuse not offered There is no way to refuse on the first layer. Refusing comes on layer 2.');
  expect(text).toContain('To refuse 1 2 2 clicks, the last on “Tout refuser”');
  expect(text).toContain('To accept 1 1 click, the last on “Tout accepter” To withdraw could not withdraw');
  expect(text).toContain('3 boxes stood ticked beforehand.');
  expect(text).toContain('It came again after it was answered.');
});

test('misses no way to refuse where there is one, and says when nothing stood ticked and nothing came again', () => {
  const text = chapterOf(withConsent(consent => ({
    ...consent, states: consent.states.map(it => it.banner === undefined ? it : { ...it, banner: { ...it.banner, platform: '', preticked: 0, again: false, blocks: false, layers: it.banner.layers.slice(1) } }),
  })));
  expect(text).not.toContain('not offered');
  expect(text).not.toContain('no way to refuse');
  expect(text).not.toContain('Consent platform');
  expect(text).toContain('No box was seen ticked beforehand.');
  expect(text).toContain('Once answered, it was not seen again.');
});

test('tells a wall by its only ways on', () => {
  const text = chapterOf(withConsent(consent => ({
    ...consent, states: consent.states.map(it => it.banner === undefined ? it : { ...it, banner: { ...it.banner, layers: [[{ does: 'accept', label: shown('Accept') }, { does: 'pay', label: shown('Subscribe') }]] } }),
  })));
  expect(text).toContain('Subscribe Pay instead Refuse not offered There is no way to refuse on the first layer. Accept, pay or leave: there is no other way in.');
});

test('sets the states side by side, with their scores, and says why one was not reached', () => {
  const text = chapterOf(sixStatesAudit());
  expect(text).toContain('No choice C 63 3 of 3 visits Refused E 41 3 of 3 visits Accepted F 20 3 of 3 visits Withdrawn not reached: could not withdraw GPC on ? 2 of 3 visits GPC on, accepted F 22');
  expect(text).toContain('E-mail address , Meta · no 2 of 3 yes not reached · no yes in spite of refusal');
  expect(text).toContain('Phone number , PostHog · no · no yes not reached · no 2 of 3 only once accepted');
});

test('puts first what a choice did not stop', () => {
  const text = chapterOf(sixStatesAudit()).split('Recipient, and what it got')[1]?.split('What happened when')[0] ?? '';
  const places = ['facebook.com', 'gstatic.com', 'px-collect.example', 'posthog.com', 'segment.io'].map(it => text.indexOf(it));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(-1);
});

test('never takes a state that was not reached for one in which nothing was seen', () => {
  const text = chapterOf(nowhereAudit());
  expect(text).toContain('No state was reached, so there is nothing to compare.');
  expect(text).toContain('not reached: the page never came');
  expect(text).not.toContain('No third party was seen to get anything in these states.');
  expect(text).toContain('Not reached: the page never came.');
});

test('draws each visit on one scale of time, and says the same in words', () => {
  const text = chapterOf(sixStatesAudit());
  expect(text).toContain('Refused Visit 4 · 9.4 s 1 Banner shown at 1.2 s. 2 Refused at 4.2 s.');
  expect(text).toContain('Meta facebook.com After refusal Contact 4.7 s , Identifier 4.7 s , E-mail address 6.1 s');
  const strips = html.render(sixStatesAudit(), 'en').split('<h4>Refused')[1]?.split('<h4>Accepted')[0] ?? '';
  // 4.2 s of the 12.8 s that the longest visit took.
  expect(strips).toContain('<rect class="band after-refusal" x="32.8%" width="40.6%" height="100%"/>');
});

test('leaves out pictures of states for a person’s own tab, and shows what left before and after', () => {
  const text = chapterOf(liveConsentAudit());
  expect(text).not.toContain('What each choice changed');
  expect(text).toContain('It offers no choice, only to take note.');
  expect(text).toContain('To accept 1 1 click, the last on “OK, got it”');
  expect(text).toContain('Before the banner Contact 420 ms');
  expect(text).toContain('After acceptance Contact 3.3 s');
});

test('lists what scripts said of the choice, by whom, and when', () => {
  expect(chapterOf(sixStatesAudit())).toContain('Refused Google Consent Mode default 90 ms , update 4.3 s IAB TCF tcloaded 700 ms , cmpuishown 1.2 s , useractioncomplete 4.2 s IAB US Privacy 4.3 s');
  expect(chapterOf(nowhereAudit())).toContain('Nothing was heard through the interfaces that Sillage listens to.');
});

test('gathers those that were only contacted where there are many, and says how many are left out', () => {
  const text = chapterOf(crowdedConsentAudit());
  expect(text).toMatch(/\d+ others, contacted only/u);
  expect(text).toMatch(/And \d+ more: the data files list them all\./u);
});

test('says in French what it says in English', () => {
  const text = chapterOf(sixStatesAudit(), 'fr');
  expect(text).toContain('Le premier niveau n’offre aucun moyen de refuser. Le refus vient au niveau 2.');
  expect(text).toContain('pas atteint : impossible de retirer l’accord');
});

test('a visit without banner says so, and is no visit before a banner', () => {
  const base = { visit: 1, durationMs: 100, choices: [], signals: [], marks: [] } as const;
  expect(bandsOf({ ...base, state: 'S0' })).toEqual([{ moment: 'unasked', fromMs: 0, toMs: 100 }]);
  expect(bandsOf({ ...base, state: 'live' })).toEqual([{ moment: 'unknown', fromMs: 0, toMs: 100 }]);
  expect(bandsOf({ ...base, state: 'S3', shownMs: 10, choices: [{ state: 'granted', withdraws: false, atMs: 30 }, { state: 'refused', withdraws: true, atMs: 60 }] }).map(it => [it.moment, it.fromMs])).toEqual([
    ['before-banner', 0], ['before-choice', 10], ['after-acceptance', 30], ['after-withdrawal', 60],
  ]);
  const silent: Audit = { ...cleanAudit(), consent: { states: [{ state: 'live', runs: 1, reached: 1 }], compared: [], timelines: [{ ...base, state: 'live' }] } };
  expect(chapterOf(silent)).toContain('The site was not seen to ask in this visit. An earlier visit may have decided.');
});
