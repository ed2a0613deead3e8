import type { PageId } from '../pages.ts';

/** `host category form place`, for what each page of Marigold must really have sent when its forms were filled and submitted. */
export const EXPECTED: Readonly<Partial<Record<PageId, readonly string[]>>> = {
  'sign-up': [
    ...['given-name', 'family-name', 'email-address', 'phone-number', 'date-of-birth', 'profession', 'postal-address', 'postcode', 'city'].map((it) => `api.segment.io ${it} plain body`),
    ...['given-name', 'family-name', 'email-address', 'phone-number'].map((it) => `us.i.posthog.com ${it} transport body`),
    'us.i.posthog.com postal-address transport body',
  ],
  login: ['api2.amplitude.com email-address plain body', 'o4507.ingest.us.sentry.io email-address plain body', 'o4507.ingest.us.sentry.io email-address transport body'],
  account: [
    'www.facebook.com account-balance plain address',
    'www.facebook.com customer-id plain address',
    'www.facebook.com transaction plain body',
    ...['email-address', 'given-name', 'family-name'].flatMap((it) => [`www.facebook.com ${it} sha256 address`, `www.facebook.com ${it} sha256 body`]),
  ],
  cards: ['ad.doubleclick.net transaction plain address', 'ad.doubleclick.net transaction transport address', 'widget.criteo.com transaction plain body', 'widget.criteo.com customer-id plain body'],
  statement: ['given-name', 'family-name', 'email-address', 'bank-account', 'account-balance', 'transaction'].map((it) => `us.i.posthog.com ${it} transport body`),
  profile: [
    ...['household', 'profession', 'age', 'salary', 'coordinates'].map((it) => `collect.hearthline-insights.test ${it} plain body`),
    ...['md5', 'sha1', 'sha256'].map((it) => `collect.hearthline-insights.test email-address ${it} body`),
    ...['idsync.rlcdn.com', 'sync.hearthline-insights.test'].flatMap((host) => [`${host} email-address md5 address`, `${host} email-address sha256 address`, `${host} profession transport address`]),
    ...['sha1', 'sha512'].map((it) => `api.rlcdn.com email-address ${it} address`),
  ],
  branches: [
    ...['search-term transport', 'coordinates plain', 'email-address transport'].map((it) => `api-js.mixpanel.com ${it} body`),
    ...['search-term transport', 'coordinates plain', 'email-address transport'].flatMap((it) => [`www.google-analytics.com ${it} address`, `pixel.unlisted-metrics.test ${it} referer`, `fonts.googleapis.com ${it} referer`]),
  ],
  settings: [
    ...['email-address', 'phone-number', 'given-name'].map((it) => `pixel.unlisted-metrics.test ${it} plain body`),
    ...['email-address', 'given-name'].map((it) => `marigold-bank.us21.list-manage.com ${it} transport body`),
    ...['email-address', 'message-text'].map((it) => `widget.parlo-chat.test ${it} plain body`),
  ],
  contact: [
    ...['email-address transport', 'given-name transport', 'email-address base64', 'family-name base64', 'email-address hex', 'phone-number hex'].map((it) => `pixel.unlisted-metrics.test ${it} address`),
    ...['email-address plain', 'phone-number plain', 'phone-number transport', 'message-text plain', 'message-text base64', 'phone-number base64', 'phone-number sha1'].map((it) => `pixel.unlisted-metrics.test ${it} body`),
    'pixel.unlisted-metrics.test email-address sha512 x-visitor',
  ],
  vault: ['payment-card base64 address', 'email-address base64 body', 'payment-card plain body', 'email-address plain body'].map((it) => `pixel.unlisted-metrics.test ${it}`),
  home: [],
};
