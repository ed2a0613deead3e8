import type { BehaviorId, BehaviorParts, BehaviorWords } from './behavior-words.ts';

/** What scripts do in a page, in English. */
export const behaviorsEn: Readonly<Record<BehaviorId, BehaviorWords>> = {
  'listened-to-keys': {
    name: 'Script listens to what is typed',
    says: it => `A script of ${it.who} listens to what is typed${it.facts['inField'] === true ? ` in ${it.subject}` : ' anywhere on the page'}${when(it.when)}.`,
  },
  'canvas-fingerprint': {
    name: 'Browser told apart by a hidden drawing',
    says: it => `A script of ${it.who} drew text where nobody sees it and read the picture back${it.facts['again'] === true ? ', twice to be sure' : ''}: it differs from one machine to another${sequel(it)}.`,
  },
  'webgl-fingerprint': {
    name: 'Browser told apart by its graphics card',
    says: it => `A script of ${it.who} asked ${it.facts['named'] === true ? 'for the name of the graphics card and for what it can do' : 'for all that the graphics card can do, and read a picture back'}, without showing anything${sequel(it)}.`,
  },
  'audio-fingerprint': {
    name: 'Browser told apart by an unheard sound',
    says: it => `A script of ${it.who} computed a sound that nobody hears and read it back: it differs from one machine to another${sequel(it)}.`,
  },
  'font-fingerprint': {
    name: 'Browser told apart by its fonts',
    says: it => `A script of ${it.who} ${it.facts['measured'] === true ? 'tried' : 'named'} ${String(it.facts['families'] ?? 'many')} fonts${it.facts['measured'] === true ? ' to see which are installed' : ', as is done to see which are installed'}${sequel(it)}.`,
  },
  'fingerprint-breadth': {
    name: 'Browser told apart by its properties',
    says: it => `A script of ${it.who} read ${String(it.facts['properties'] ?? 'many')} properties that together tell this browser from others${sequel(it)}.`,
  },
};

/** When it was, and what followed: a sequence, which proves nothing about what was sent. */
function sequel({ when: clause, facts }: BehaviorParts): string {
  return `${when(clause)}${facts['sent'] === true ? '; it then wrote to them, which may or may not have told the result' : ''}`;
}

function when(clause: string): string {
  return clause && `, ${clause}`;
}
