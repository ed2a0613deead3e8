import type { Words } from './says.ts';

export const en: Words = {
  cookie: 'cookie*, gdpr, ccpa, tracking technolog*, similar technolog*, your consent, consent preferences',
  privacy: 'privacy, personal data, personal information, partners, vendors, consent, personali*, advert*, analytics, tracking, trackers, data protection',
  accept: 'accept*, agree*, allow*, i consent, =consent, give consent, enable all, approve*, opt in, =yes, =yes please, =sure, that s fine, i m ok, =enable, yes i am happy, sounds good',
  refuse: 'reject*, declin*, refus*, deny*, disagree, disallow, opt out, disable all, turn off all, no thanks, =no, no thank you, block all, deactivate all, remove all, =nope',
  save: 'save*, confirm*, =submit, apply*, =done, update preferences',
  settings: 'settings, preference*, customi*, manage*, options, configur*, choose, choices, adjust, let me, personalise, personalize, purposes, more choices, change, do not sell, don t sell, do not share, set cookies, details, show purposes',
  acknowledge: '=ok, =okay, got it, i understand, understood, =continue, =proceed, =i see, =alright, =ok continue, =dismiss, =thanks, acknowledge, fine by me, =ok thanks, =ok got it, =ok close, that s ok',
  pay: 'subscribe*, pay, purchase, buy, subscription, membership, become a member',
  leave: 'leave*, exit, go back, take me away',
  close: '=close, =x, =×, =✕, =✖, =✗, =⨯, =╳, close banner, close dialog, close this*, close cookie*, =later, not now, =hide, maybe later, close the*, =skip, ask me later, close preference*, close modal, =cancel',
  all: 'all, everything, every',
  only: 'only, just, nothing but',
  not: 'not, don t, dont, without, non, no, never, except, unnecessary, cannot',
  necessary: 'necessary, essential*, required, mandatory, functional only, basic only, bare minimum',
  chosen: 'selection, selected, chosen, my choice*, current, these',
  age: 'years old, years of age, legal age, drinking age, over 18, 18 or older, 21 or older, over 21, your age, how old, date of birth, year of birth',
  back: 'do not sell*, privacy choices, withdraw consent, revoke consent, change consent, cookie consent, manage cookies, ad choices, your choices, limit the use, manage my choices, change my choices, review my choices',
};
