import type { MeasureWords } from './measure-words.ts';

/** English. */
export const measuresEn: MeasureWords = {
  does: {
    'mask': who => `Have ${who} record no texts and no inputs`, 'minimize': who => `Send ${who} nothing personal`, 'remove': who => `Remove ${who}`,
    'facade': who => `Show a picture in place of ${who} until the visitor clicks it`, 'self-host': who => `Replace ${who} by something you host yourself`,
    'gate': who => `Load ${who} after an acceptance only`, 'proxy': who => `Write to ${who} from your own server, without what tells who a visitor is`,
  },
  cookies: 'Store your own identifiers after the answer about consent, or let them end with the session',
  mends: {
    'referrer-policy': 'Send “Referrer-Policy: strict-origin-when-cross-origin”', 'content-security-policy': 'Send a Content-Security-Policy that limits scripts', 'upgrade-insecure-requests': 'Send “Content-Security-Policy: upgrade-insecure-requests”, and change the addresses to https',
    'strict-transport-security': 'Send “Strict-Transport-Security: max-age=31536000; includeSubDomains”', 'permissions-policy': 'Take the permissions out of the frames’ “allow” attributes, and send a Permissions-Policy', 'integrity': 'Give each script element of a third party “integrity” and “crossorigin”',
    'no-refusal-on-first-layer': 'Put a button that refuses all beside the one that accepts all', 'preticked-boxes': 'Leave the boxes of the banner unticked', 'consent-wall': 'Let people refuse and read on', 'refusal-not-remembered': 'Keep a refusal as long as an acceptance',
    'refusal-recorded-as-consent': 'Have a refusal recorded as a refusal', 'consent-contradicted': 'Have tags read the consent platform at the moment they send', 'consent-altered': 'Pass the consent string on as it is', 'gpc-ignored': 'Take Global Privacy Control for a refusal',
    'recipient-not-declared': 'List in the consent platform, or in your notice, everybody who is contacted', 'broken-promise': 'Say about visitors’ data what is true', 'no-banner': 'Ask before any third party is loaded, with a refusal as easy as an acceptance',
  },
  with: others => `, and with it ${others}, which only it brings`,
  instead: names => `, for example ${names}`,
  others: count => `${count} others`,
  doubts: {
    'acceptance-not-seen': 'The audit did not see what happens after an acceptance, so it is taken to be what was seen before one.', 'click-not-seen': 'What is loaded after a click was not seen, and is not counted.',
    'server-not-seen': 'What a server passes on no browser can see; the contact itself still counts.', 'replacement-not-seen': 'What the replacement does was not seen, and is not counted.',
    'brought-by-others': 'Somebody else has it loaded: that is where to take it out.', 'initiators-not-told': 'Some requests of others may be its doing, and nobody told: more may go than is counted.',
  },
  policyDoubts: {
    'inline-allowed': 'Not every script that stands in the pages has a known digest, so all of them may run: a script that somebody smuggles in, too. Nonces would end that.',
    'inline-hashed': 'Scripts that stand in the pages run by their digest. One that changes from page to page, and event handlers in attributes, do not run any more.',
    'eval-not-seen': 'Sillage does not see whether scripts make code of text (“eval”). The policy forbids it.',
    'unseen-allowed-not': 'What was not loaded while the audit looked is kept out: on other pages, in other countries, on other days. Begin with report-only, and read the reports.',
    'gaps': 'Some requests went unseen, so some of what the pages need may be missing.',
    'stays-allowed': 'Who is loaded after an acceptance or a click must be let in: a header knows neither. That they wait, the page has to see to.',
  },
};
