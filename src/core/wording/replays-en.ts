import type { Confidence } from '../datum/form.ts';
import type { Facts } from '../finding/finding.ts';
import type { ReplaysId, BehaviorWords } from './behavior-words.ts';

/** Who records visits, and what recordings hold, in English. */
export const replaysEn: Readonly<Record<ReplaysId, BehaviorWords>> = {
  'session-replay': {
    name: 'Session recorded',
    says: ({ who, facts, confidence, when: at }) => `${who} ${SURE.includes(confidence) ? 'records' : 'seems to record'} what you see and do here${also(facts)}${when(at)}.`,
  },
  'unmasked-replay': {
    name: 'Recording holds personal data',
    says: ({ who, what, facts, when: at }) => `The recording of your visit that ${who} receives holds ${what || 'personal data'}, ${held(facts)}${when(at)}.`,
  },
};

/** Seen, or said by whoever records. */
const SURE: readonly Confidence[] = ['exact', 'declared'];

function also({ network, console }: Facts): string {
  const parts = [network === true ? 'the page’s own requests' : '', console === true ? 'its error console' : ''].filter(it => it !== '');
  return parts.length === 0 ? '' : `, with ${parts.join(' and ')}`;
}

function held(facts: Facts): string {
  if (facts['maskedInside'] === true) return 'typed into a field that was meant to be left out of it';
  return facts['typedInside'] === true ? 'as you typed it' : 'as the page shows it';
}

function when(clause: string): string {
  return clause && `, ${clause}`;
}
