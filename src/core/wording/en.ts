import type { Catalog } from './catalog.ts';
import { behaviorsEn } from './behaviors-en.ts';
import { choicesEn } from './choices-en.ts';
import { chainEn } from './chain-en.ts';
import { gapsEn } from './gaps-en.ts';
import { initiatorsEn } from './initiators-en.ts';
import { measuresEn } from './measures-en.ts';
import { capitalize, writeCount, type Notation } from './notation.ts';
import type { CookieParts } from './sentence-words.ts';
import { scriptsEn } from './scripts-en.ts';
import { unseenEn } from './unseen-en.ts';

const NOTATION: Notation = {
  decimal: '.', thousands: ',', space: ' ', colon: ': ', and: 'and',
  byteUnits: ['bytes', 'kB', 'MB', 'GB'],
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  times: {
    second: { one: 'second', other: 'seconds' }, minute: { one: 'minute', other: 'minutes' }, hour: { one: 'hour', other: 'hours' },
    day: { one: 'day', other: 'days' }, month: { one: 'month', other: 'months' }, year: { one: 'year', other: 'years' },
  },
  moment: it => `${it.day} ${it.month} ${it.year}, ${it.hour}:${it.minute} UTC`,
  form: count => (count === 1 ? 'one' : 'other'),
  quote: text => `“${text}”`,
};

const count = (n: number, one: string, other: string): string => writeCount(NOTATION, n, { one, other });
const aside = (...clauses: readonly string[]): string => clauses.filter(it => it !== '').map((it, i) => `${i === 0 ? ', ' : ''}${it},`).join(' ');
const when = (clause: string): string => (clause ? ` ${clause}` : '');

function remembers({ identifying, lifetime, kept, apart }: CookieParts): string {
  const tells = identifying ? ', which can tell you from everybody else' : '';
  const lasts = lifetime ? ` for ${lifetime}` : ' until you close the browser';
  return `${tells}${identifying || lifetime ? lasts : ''}${apart ? ', on this site only' : ''}${kept ? '' : ', though the browser was not seen to keep it'}`;
}

/** English. */
export const en: Catalog = {
  notation: NOTATION,
  groups: { identity: 'Identity', account: 'Account', money: 'Money', place: 'Place', life: 'Life', device: 'Device' },
  categories: {
    'given-name': { name: 'Given name', yours: 'your given name' },
    'family-name': { name: 'Family name', yours: 'your family name' },
    'email-address': { name: 'E-mail address', yours: 'your e-mail address' },
    'phone-number': { name: 'Phone number', yours: 'your phone number' },
    'postal-address': { name: 'Postal address', yours: 'your postal address' },
    city: { name: 'City', yours: 'your city' },
    postcode: { name: 'Postcode', yours: 'your postcode' },
    'date-of-birth': { name: 'Date of birth', yours: 'your date of birth' },
    age: { name: 'Age', yours: 'your age' },
    gender: { name: 'Gender', yours: 'your gender' },
    'national-id': { name: 'National ID', yours: 'your national identity number' },
    username: { name: 'User name', yours: 'your user name' },
    password: { name: 'Password', yours: 'your password' },
    'customer-id': { name: 'Customer number', yours: 'your customer number' },
    'session-token': { name: 'Session token', yours: 'your session token' },
    company: { name: 'Company', yours: 'your company' },
    'job-title': { name: 'Job title', yours: 'your job title' },
    'payment-card': { name: 'Payment card', yours: 'your payment card number' },
    'card-security-code': { name: 'Card security code', yours: 'your card’s security code' },
    'bank-account': { name: 'Bank account', yours: 'your bank account number' },
    'account-balance': { name: 'Account balance', yours: 'your account balance' },
    transaction: { name: 'Transaction', yours: 'your transactions' },
    salary: { name: 'Salary', yours: 'your salary' },
    coordinates: { name: 'Coordinates', yours: 'your location' },
    'ip-address': { name: 'IP address', yours: 'your IP address' },
    household: { name: 'Household', yours: 'your household' },
    profession: { name: 'Profession', yours: 'your profession' },
    health: { name: 'Health', yours: 'your health data' },
    beliefs: { name: 'Beliefs', yours: 'your beliefs' },
    'search-term': { name: 'Search term', yours: 'what you searched for' },
    'message-text': { name: 'Message text', yours: 'the text of your message' },
    'document-title': { name: 'Document title', yours: 'the title of your document' },
    'file-name': { name: 'File name', yours: 'the name of your file' },
    'voice-recording': { name: 'Voice recording', yours: 'your voice' },
    'cookie-identifier': { name: 'Cookie identifier', yours: 'your cookie identifier' },
    'storage-identifier': { name: 'Stored identifier', yours: 'an identifier stored in your browser' },
    'advertising-identifier': { name: 'Advertising identifier', yours: 'your advertising identifier' },
    fingerprint: { name: 'Fingerprint', yours: 'your browser’s fingerprint' },
    'click-identifier': { name: 'Click identifier', yours: 'the identifier of your click' },
  },
  roles: {
    advertising: 'Advertising', analytics: 'Analytics', 'session-replay': 'Session replay', social: 'Social network',
    identification: 'Identification', 'tag-manager': 'Tag manager', marketing: 'Marketing', 'customer-support': 'Customer support',
    'error-monitoring': 'Error monitoring', payment: 'Payment', consent: 'Consent management', content: 'Content',
    hosting: 'Hosting', security: 'Security', utility: 'Utility', unknown: 'Unknown role',
  },
  forms: {
    plain: { name: 'Plain', sign: 'P', clause: () => 'in plain text' },
    encoded: { name: 'Encoded', sign: 'E', clause: means => `merely encoded${means && ` in ${means}`}` },
    hashed: { name: 'Hashed', sign: 'H', clause: means => `hashed${means && ` with ${means}`}` },
  },
  confidences: {
    exact: { name: 'Exact', hedge: yours => yours },
    digest: { name: 'Exact, hashed', hedge: yours => yours },
    partial: { name: 'Part of it', hedge: yours => `part of ${yours}` },
    declared: { name: 'The field says so', hedge: yours => `what a field says is ${yours}` },
    inferred: { name: 'Looks like one', hedge: yours => `what looks like ${yours}` },
  },
  channels: {
    navigation: 'Navigation', frame: 'Frame', form: 'Form', fetch: 'Fetch or XHR', beacon: 'Beacon', script: 'Script', image: 'Image',
    style: 'Style sheet', font: 'Font', media: 'Media', socket: 'Socket', rtc: 'WebRTC', message: 'Message between frames',
    prefetch: 'Prefetch', connect: 'Connection in advance', report: 'Browser report', other: 'Other request',
  },
  severities: { critical: 'Critical', serious: 'Serious', moderate: 'Moderate', minor: 'Minor' },
  consents: {
    none: { name: 'No choice made', clause: 'before you agreed to anything' },
    granted: { name: 'Granted', clause: 'after you agreed' },
    refused: { name: 'Refused', clause: 'although you had refused' },
    unknown: { name: 'Unknown', clause: '' },
  },
  answers: { yes: 'Yes', no: 'No', unknown: 'Unknown' },
  reasons: {
    'first-party': 'it is the site itself', 'known-tracker': 'it is known to follow people across sites or over time',
    'known-service': 'it is known to serve the page, not to follow people', 'received-personal-data': 'it received personal data from this page',
    'set-identifier': 'it set an identifier in this browser', 'received-identifier': 'it received an identifier of this browser',
    'received-beacon': 'it received beacons, whose only purpose is to report', 'nothing-known': 'nothing is known of it, and nothing was seen',
  },
  evidenceKinds: {
    request: { one: 'request', other: 'requests' }, 'request-body': { one: 'request body', other: 'request bodies' },
    'request-head': { one: 'set of request headers', other: 'sets of request headers' }, response: { one: 'response', other: 'responses' },
    content: { one: 'script’s text', other: 'scripts’ texts' }, input: { one: 'form entry', other: 'form entries' }, shown: { one: 'value shown on the page', other: 'values shown on the page' },
    submit: { one: 'form submission', other: 'form submissions' },
    'cookie-write': { one: 'cookie written by script', other: 'cookies written by script' },
    'storage-write': { one: 'storage write', other: 'storage writes' }, use: { one: 'use of a browser feature', other: 'uses of browser features' }, cookie: { one: 'cookie', other: 'cookies' },
    navigation: { one: 'navigation', other: 'navigations' }, watch: { one: 'watched document', other: 'watched documents' },
    resource: { one: 'resource', other: 'resources' }, markup: { one: 'element of the page', other: 'elements of the page' }, alias: { one: 'alias of a host', other: 'aliases of hosts' }, worker: { one: 'worker', other: 'workers' }, banner: { one: 'consent banner', other: 'consent banners' },
    consent: { one: 'choice about consent', other: 'choices about consent' }, 'consent-signal': { one: 'consent signal', other: 'consent signals' }, gap: { one: 'gap', other: 'gaps' },
  },
  witnesses: { page: 'Page', browser: 'Browser' },
  hosts: { 'chromium-extension': 'Chromium extension', 'firefox-extension': 'Firefox extension', command: 'Command line', har: 'A HAR file made by another tool' },
  states: {
    live: 'Live visit', S0: 'No choice made', S1: 'Refused', S2: 'Accepted', S3: 'Withdrawn',
    S4: 'Global Privacy Control on', S5: 'Global Privacy Control on, then accepted',
  },
  outcomes: { complete: 'Complete', partial: 'Partial', 'not-observed': 'Not observed', 'not-tried': 'Not tried', failed: 'Failed' },
  detectors: {
    'exposed-before-submit': 'Sent before you submitted', 'exposed-personal-data': 'Personal data exposed',
    'third-party-cookie': 'Third-party cookie', 'first-party-cookie-set-by-third-party': 'Third party’s cookie in the site’s name',
    'page-address-disclosed': 'Page address disclosed', 'third-party-recipient': 'Third party contacted',
    'vendor-event': 'Event in a vendor’s format',
  },
  purposes: {
    'page-measurement': 'measure which pages are viewed', 'event-measurement': 'measure what people do', 'conversion-measurement': 'measure what advertisements bring',
    'audience-building': 'choose whom to show advertisements', identification: 'find out who the visitor is', 'session-replay': 'record the visit',
    'error-reports': 'report errors', 'performance-measurement': 'measure how fast pages are', messaging: 'talk with visitors', 'lead-capture': 'keep who is interested',
  },
  behaviors: behaviorsEn, choices: choicesEn,
  chain: chainEn, unseen: unseenEn,
  initiators: initiatorsEn, scripts: scriptsEn, measures: measuresEn,
  gaps: gapsEn(count),
  notGraded: { 'nothing-observed': 'nothing was observed', 'too-many-gaps': 'too much of the visit could not be seen' },
  sentences: {
    who: (organization, domain) => `${organization} (${domain})`,
    site: domain => `${domain} (the site itself)`,
    attempt: it => `The page tried to send ${it.what}${aside({ shown: 'which it showed', recognized: 'not known to Sillage beforehand', given: '' }[it.origin], it.how)} to ${it.who}${when(it.when)}; it was blocked or could not be reached.`,
    exposure: it => `${capitalize(it.what)}${aside({ shown: 'shown on the page', recognized: 'not known to Sillage beforehand', given: '' }[it.origin], it.how)} went to ${it.who}${when(it.when)}.`,
    beforeSubmit: 'before you submitted anything',
    contact: (who, times) => `Your browser contacted ${who} ${count(times, 'time', 'times')}.`,
    thirdPartyCookie: it => `${it.who} set a third-party cookie, ${it.name}${remembers(it)}${it.when && `, ${it.when}`}.`,
    disguisedCookie: it => `${it.who} set the cookie ${it.name} in the site’s own name${remembers(it)}${it.when && `, ${it.when}`}.`,
    address: (who, what, by) => `${who} was told ${{ origin: 'which site you were on', path: 'which page you were on', query: 'the full address of the page you were on, with its parameters' }[what]}${by}.`,
    vendorEvent: it => `${it.who} was sent ${it.what}${it.relayed ? ', in that vendor’s format though it is somebody else, who may pass it on' : ''}. It serves to ${it.purposes}.`,
    referer: ', in the Referer header', at: place => `, in ${place}`,
    other: (who, detector, subject) => `${who}: ${detector}${subject && ` (${subject})`}.`,
    andMoreKinds: n => count(n, 'more kind of data', 'more kinds of data'),
    moreRecipients: (n, names) => `${count(n, 'more recipient', 'more recipients')} received personal data: ${names}.`,
    identifyingCookies: (n, names) => `${count(n, 'third party', 'third parties')} set cookies that can tell you from everybody else: ${names}.`,
    others: n => count(n, 'other', 'others'),
    onlyContacts: (n, tracking) => `The page contacted ${count(n, 'third party', 'third parties')}${tracking > 0 ? `, of which ${count(tracking, 'tracks', 'track')} people here` : '; no personal data was seen to leave'}.`,
    nobody: 'No third party was seen to be contacted.',
    unseen: n => `Not everything could be seen: ${count(n, 'gap is', 'gaps are')} listed below.`,
    graded: (score, grade) => `${score} out of 100, grade ${grade}.`,
    capped: atMost => `Held down to at most ${atMost}.`,
    notGraded: reason => `Not graded: ${reason}.`,
    concerning: domain => ` (concerns ${domain})`, located: place => ` (at ${place})`,
    notObserved: (detector, missing) => `${detector}: not looked for, as ${missing} were not observed.`,
    partial: (detector, n) => `${detector}: looked for, but ${count(n, 'gap', 'gaps')} may hide more.`,
    without: (detector, missing) => `${detector}: looked for, but without ${missing}, which were not observed and may hide more.`,
    failed: (detector, reason) => `${detector}: the search failed (${reason}).`,
  },
};
