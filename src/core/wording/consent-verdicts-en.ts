import type { BehaviorParts, BehaviorWords, ConsentVerdictId } from './behavior-words.ts';
import { capitalize, writeList } from './notation.ts';

/** How a site asks for consent, and what it makes of the answer, in English. */
export const consentVerdictsEn: Readonly<Record<ConsentVerdictId, BehaviorWords>> = {
  'exposed-before-choice': {
    name: 'Sent before you chose',
    says: it => `${capitalize(given(it))} ${went(it)} ${it.who} before you had answered the consent banner.`,
  },
  'exposed-after-refusal': {
    name: 'Sent although you refused',
    says: it => `${capitalize(given(it))} ${went(it)} ${it.who} ${it.facts['withdrawn'] === true ? 'after you had taken your consent back' : 'although you had refused'}.`,
  },
  'stored-before-choice': {
    name: 'Identifier stored before you chose',
    says: it => `An identifier${named(it)} of ${it.who} was stored in your browser before you had answered the consent banner${it.facts['lasting'] === true ? ', to stay there when it is closed' : ''}.`,
  },
  'refusal-without-effect': {
    name: 'Refusing changes nothing',
    says: it => `${it.who} ${receives(it)} after a refusal as after an acceptance.${it.facts['nothingChanges'] === true ? ' Of all third parties, none is told less.' : ''}`,
  },
  'withdrawal-without-effect': {
    name: 'Taking consent back changes nothing',
    says: it => `${it.who} ${receives(it)} once consent is taken back, as while it stood.${it.facts['nothingChanges'] === true ? ' Of all third parties, none is told less.' : ''}`,
  },
  'gpc-ignored': {
    name: 'Global Privacy Control ignored',
    says: it => `${it.who} ${receives(it)} with Global Privacy Control on, as without it.`,
  },
  'no-banner': {
    name: 'Never asks for consent',
    says: it => `${it.who} was not seen to ask for consent, while ${it.count(amountOf(it.facts['recipients']), 'third party', 'third parties')} received ${sorts(it)}.`,
  },
  'no-refusal-on-first-layer': {
    name: 'No way to refuse where the banner begins',
    says: it => `${it.who} begins by asking you to accept, with no way to refuse beside it${it.facts['settings'] === true ? ': only settings lead on' : ''}.`,
  },
  'refusal-harder-than-acceptance': {
    name: 'Harder to refuse than to accept',
    says: it => it.facts['notOperable'] === true
      ? `One click accepts on ${it.who}, and no way to refuse was found.`
      : `It takes ${clicks(it, 'refuseClicks')} to refuse on ${it.who}, and ${clicks(it, 'acceptClicks')} to accept.`,
  },
  'preticked-boxes': {
    name: 'Boxes ticked beforehand',
    says: it => `${it.who} asks for consent with ${it.count(amountOf(it.facts['boxes']), 'box', 'boxes')} ticked beforehand.`,
  },
  'consent-wall': {
    name: 'Closed to whoever does not accept',
    says: it => `${it.who} shuts its page to whoever does not accept${it.facts['unpaid'] === false ? ' or pay' : ''}.`,
  },
  'refusal-not-remembered': {
    name: 'Asks again after a refusal',
    says: it => `${it.who} asks for consent again although you had refused.`,
  },
};

function given(it: BehaviorParts): string {
  return it.what || `an identifier${named(it)}`;
}

function went({ facts }: BehaviorParts): string {
  return facts['arrived'] === false ? 'was meant to go to' : 'went to';
}

/** What is meant, in brackets, where it has a name. */
function named({ subject }: BehaviorParts): string {
  return subject && ` (${subject})`;
}

function receives({ what, facts, count }: BehaviorParts): string {
  if (facts['contactOnly'] === true) return 'is contacted';
  const more = amountOf(facts['kinds']) - 1;
  const parts = [what, more > 0 ? count(more, 'more kind of data', 'more kinds of data') : '', facts['identifier'] === true ? 'an identifier' : ''];
  return `receives ${writeList({ and: 'and' }, parts.filter(it => it !== '')) || 'the same'}`;
}

function sorts({ facts }: BehaviorParts): string {
  const parts = [facts['personal'] === true ? 'personal data' : '', facts['identifier'] === true ? 'identifiers' : ''];
  return writeList({ and: 'and' }, parts.filter(it => it !== '')) || 'data';
}

function clicks({ facts, count }: BehaviorParts, fact: string): string {
  return count(amountOf(facts[fact]), 'click', 'clicks');
}

function amountOf(fact: unknown): number {
  return typeof fact === 'number' ? fact : 0;
}
