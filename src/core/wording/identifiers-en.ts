import type { IdentifiersId, BehaviorParts, BehaviorWords } from './behavior-words.ts';

/** What is kept of a visitor, and passed on, in English. */
export const identifiersEn: Readonly<Record<IdentifiersId, BehaviorWords>> = {
  'identifier-stored': {
    name: 'Identifier stored outside of cookies',
    says: it => `A script of ${it.who} keeps an identifier in ${placeOf(it)}${when(it.when)}.`,
  },
  'identifier-shared': {
    name: 'Identifier shared between third parties',
    says: it => `${it.who} ${it.facts['arrived'] === false ? 'was to receive' : 'received'} an identifier that somebody else gave you${named(it)}${it.facts['bySite'] === true ? ', passed on by the site' : ''}${when(it.when)}.`,
  },
  'respawned-identifier': {
    name: 'Deleted identifier came back',
    says: it => `A cookie${named(it)} was deleted, and ${it.who} set it again with the same identifier${sourceOf(it)}${when(it.when)}.`,
  },
  'decorated-link': {
    name: 'Identifier in the address of a link',
    says: it => it.facts['out'] === true
      ? `A link to ${it.who} carried an identifier of yours along${named(it)}${when(it.when)}.`
      : `The link that led here carried an identifier${named(it)}, and ${it.who} ${it.facts['stored'] === true ? 'stored' : 'received'} it${when(it.when)}.`,
  },
  'bounce-tracking': {
    name: 'Led through a third party',
    says: it => `On the way your browser was led through ${it.who}, which ${it.facts['sets'] === true ? 'stored an identifier' : 'was sent an identifier of its own'}${when(it.when)}.`,
  },
};

/** What is meant, in brackets, where it has a name. */
function named({ subject }: BehaviorParts): string {
  return subject && ` (${subject})`;
}

function placeOf({ facts, subject }: BehaviorParts): string {
  if (facts['inWindowName'] === true) return 'the name of the window';
  return `${facts['inSite'] === true ? 'the site’s storage' : 'the storage of its frame'}${subject && `, under ${subject}`}`;
}

function sourceOf({ facts }: BehaviorParts): string {
  if (facts['fromStorage'] === true) return ', which had stayed in the browser’s storage';
  if (facts['fromCookie'] === true) return ', which had stayed in another cookie';
  return facts['fromWindowName'] === true ? ', which had stayed in the name of the window' : '';
}

function when(clause: string): string {
  return clause && `, ${clause}`;
}
