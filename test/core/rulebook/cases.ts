import type { Finding } from '../../../src/core/finding/finding.ts';
import type { JudgedRecipient } from '../../../src/core/rulebook/condition.ts';
import type { Rule, Rulebook } from '../../../src/core/rulebook/rule.ts';
import type { Domain } from '../../../src/core/party/recipient.ts';

export function findingOf(id: string, recipient: string, more: Partial<Finding> = {}): Finding {
  return { id, detector: 'exposed-personal-data', recipient: recipient as Domain, consent: 'none', confidence: 'exact', offsetMs: 0, occurrences: 1, evidence: ['1:web.1'], ...more };
}

export function recipientOf(domain: string, more: Partial<JudgedRecipient> = {}): JudgedRecipient {
  return { domain: domain as Domain, party: 'third', role: 'unknown', reputation: 'unknown', tracks: { answer: 'unknown' }, ...more };
}

export function ruleOf(id: string, more: Partial<Rule> = {}): Rule {
  return { id, says: { en: id }, when: { detector: 'exposed-personal-data' }, severity: 'moderate', penalty: 10, basis: [], remedy: { en: 'Stop.' }, ...more };
}

export function rulebookOf(rules: readonly Rule[], more: Partial<Rulebook> = {}): Rulebook {
  return {
    id: 'test', title: { en: 'Test' }, version: '1', rules, caps: [], recipes: [], exempt: [],
    grades: [{ grade: 'A', from: 90 }, { grade: 'B', from: 50 }, { grade: 'F', from: 0 }],
    factors: { role: {}, consent: {}, confidence: {} }, ...more,
  };
}
