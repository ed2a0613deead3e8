import type { Finding } from '../finding/finding.ts';
import type { Recipient } from '../party/recipient.ts';
import type { Condition } from './rule.ts';

/** A recipient as far as rules can speak of it. Audits know more of each. */
export interface JudgedRecipient extends Recipient {
  readonly tracks: { readonly answer: 'yes' | 'no' | 'unknown' };
}

/** A finding, and whom it is about. */
export interface Occurrence {
  readonly finding: Finding;
  readonly recipient: JudgedRecipient;
}

/** Whether every field of the condition holds what the finding, or its recipient, has. What a finding does not know fits no list. */
export function fits(condition: Condition, { finding, recipient }: Occurrence): boolean {
  return condition.detector === finding.detector
    && among(condition.category, finding.category)
    && among(condition.form, finding.form)
    && among(condition.channel, finding.channel)
    && among(condition.consent, finding.consent)
    && states(condition.facts, finding)
    && concerns(condition, recipient);
}

function states(facts: Condition['facts'] = {}, { facts: said = {} }: Finding): boolean {
  return Object.entries(facts).every(([name, value]) => (said[name] === true) === value);
}

function concerns({ party, role, tracks }: Condition, recipient: JudgedRecipient): boolean {
  return among(party && [party], recipient.party) && among(role, recipient.role) && among(tracks, recipient.tracks.answer);
}

function among<T>(allowed: readonly T[] | undefined, value: T | undefined): boolean {
  return allowed === undefined || (value !== undefined && allowed.includes(value));
}
