import type { BehaviorParts, BehaviorWords, RecordsId } from './behavior-words.ts';

/** What a site's scripts say of the visitor's choice, and what they do, in English. */
export const recordsEn: Readonly<Record<RecordsId, BehaviorWords>> = {
  'consent-contradicted': {
    name: 'Consent record contradicted',
    about: 'subject',
    says: it => it.facts['claim'] === true
      ? `${it.who} was told that you had agreed, where the site’s own record (${it.subject}) says that you had not.`
      : `${it.who} got ${it.what === '' ? 'personal data' : it.what} while the site’s own record (${it.subject}) allowed nothing.`,
  },
  'consent-altered': {
    name: 'Consent string altered',
    about: 'subject',
    says: it => `${it.who} received a consent string (${it.subject}) that is not the one this site made for you${it.facts['grantsMore'] === true ? ': it allows more' : ''}.`,
  },
  'recipient-not-declared': {
    name: 'Recipient that is not declared',
    says: it => it.subject !== '' ? `The site names those who get data, ${it.subject}, and ${it.who} is not among them: it got ${it.what === '' ? 'an identifier of this browser' : it.what}${it.when === '' ? '' : `, ${it.when}`}.` : it.facts['undisclosed'] === true
      ? `${it.who} was contacted, and the site’s consent string says that you were never shown this vendor${numberOf(it)}.`
      : `${it.who} was contacted, though the site’s consent string does not allow this vendor${numberOf(it)}.`,
  },
  'consent-mode-ping': {
    name: 'Ping although consent was denied',
    says: it => `${it.who} was told of your visit in a request that says itself that consent was denied${it.times > 1 ? ` (${it.count(it.times, 'time', 'times')})` : ''}.`,
  },
  'refusal-recorded-as-consent': {
    name: 'Refusal recorded as consent',
    about: 'subject',
    says: it => `You refused, and ${it.who} recorded that you had agreed (${it.subject}).`,
  },
};

/** Its number in the IAB's list, in brackets. */
function numberOf({ facts: { vendor } }: BehaviorParts): string {
  return typeof vendor === 'number' ? ` (IAB number ${vendor})` : '';
}
