import type { ChoiceWords } from './choice-words.ts';

/** English. */
export const choicesEn: ChoiceWords = {
  states: { live: 'This visit', S0: 'No choice', S1: 'Refused', S2: 'Accepted', S3: 'Withdrawn', S4: 'GPC on', S5: 'GPC on, accepted' },
  moments: {
    unasked: 'Never asked', 'before-banner': 'Before the banner', 'before-choice': 'Before the choice', 'after-refusal': 'After refusal',
    'after-acceptance': 'After acceptance', 'after-withdrawal': 'After withdrawal', unknown: 'No choice seen',
  },
  load: 'Files fetched', contact: 'Contact', identifier: 'Identifier',
  buttons: {
    accept: 'Accept', refuse: 'Refuse', save: 'Save the selection', settings: 'Settings', acknowledge: 'Take note, no choice', pay: 'Pay instead', leave: 'Leave the site',
    close: 'Close without a word', other: 'Something else',
  },
  effects: {
    'despite-refusal': 'in spite of refusal', 'despite-withdrawal': 'in spite of withdrawal', 'despite-gpc': 'in spite of GPC', 'before-choice': 'before any choice',
    'once-accepted': 'only once accepted', accepted: 'after acceptance', 'at-times': 'now and then',
  },
  unreached: { 'no-banner': 'there was no banner', 'out-of-time': 'the time was up before', 'not-seen': 'the page never came' },
  notOperable: {
    live: 'no choice could be made', S0: 'no choice could be made', S1: 'could not refuse', S2: 'could not accept', S3: 'could not withdraw', S4: 'no choice could be made', S5: 'could not accept',
  },
  asked: when => `The site asked ${when} after the visit began.`,
  platform: name => `Consent platform: ${name}.`,
  blocks: 'The page cannot be used before it is answered.',
  neverAsked: 'The site was not seen to ask.',
  notAskedLive: 'The site was not seen to ask in this visit. An earlier visit may have decided.',
  notAskedIn: states => `It was not seen to ask in: ${states}.`,
  noRefusal: 'There is no way to refuse on the first layer.', notOffered: 'not offered',
  laterRefusal: layer => `Refusing comes on layer ${layer}.`,
  noChoice: 'It offers no choice, only to take note.',
  wall: 'Accept, pay or leave: there is no other way in.',
  ticked: boxes => `${boxes} stood ticked beforehand.`, box: { one: 'box', other: 'boxes' },
  noneTicked: 'No box was seen ticked beforehand.',
  again: 'It came again after it was answered.', notAgain: 'Once answered, it was not seen again.',
  click: { one: 'click', other: 'clicks' },
  last: label => `the last on “${label}”`,
};
