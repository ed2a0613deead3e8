import type { FingerprintsId, BehaviorParts, BehaviorWords } from './behavior-words.ts';

/** What tells a browser from others, in English. */
export const fingerprintsEn: Readonly<Record<FingerprintsId, BehaviorWords>> = {
  'canvas-fingerprint': {
    name: 'Hidden drawing read back',
    says: it => `A script of ${it.who} drew text where nobody sees it and read the picture back${it.facts['again'] === true ? ', twice to be sure' : ''}${when(it.when)}: it differs from one machine to another.${sequel(it)}`,
  },
  'webgl-fingerprint': {
    name: 'Graphics card questioned',
    says: it => `A script of ${it.who} asked ${it.facts['named'] === true ? 'for the name of the graphics card and for what it can do' : 'for all that the graphics card can do, and read a picture back'}, without showing anything${when(it.when)}.${sequel(it)}`,
  },
  'audio-fingerprint': {
    name: 'Unheard sound read back',
    says: it => `A script of ${it.who} computed a sound that nobody hears and read it back${when(it.when)}: it differs from one machine to another.${sequel(it)}`,
  },
  'font-fingerprint': {
    name: 'Installed fonts probed',
    says: it => `A script of ${it.who} ${it.facts['measured'] === true ? 'measured text in' : 'named'} ${String(it.facts['families'] ?? 'many')} fonts or more, ${it.facts['measured'] === true ? 'which tells' : 'as is done to tell'} the installed ones${when(it.when)}.${sequel(it)}`,
  },
  'fingerprint-breadth': {
    name: 'Many browser properties read',
    says: it => `A script of ${it.who} read ${String(it.facts['properties'] ?? 'many')} properties that together tell this browser from others${when(it.when)}.${sequel(it)}`,
  },
};

/** What followed: a sequence, which proves nothing about what was sent. */
function sequel({ who, facts }: BehaviorParts): string {
  return facts['sent'] === true ? ` It then wrote to ${who}; whether that told the result is not known.` : '';
}

function when(clause: string): string {
  return clause && `, ${clause}`;
}
