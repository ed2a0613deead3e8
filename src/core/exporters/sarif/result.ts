import type { Finding } from '../../finding/finding.ts';
import { acceptanceSentenceOf, localizedIn, sentenceOf } from '../../wording/sentences.ts';
import type { Ruling } from '../rulings.ts';
import { LEVELS } from './descriptor.ts';
import { locationOf } from './location.ts';
import { messageOf } from './message.ts';
import type { Sheet } from './sheet.ts';

/** A result for each finding that breaks a rule, and for each rule that it breaks. */
export function resultsOf(sheet: Sheet): readonly unknown[] {
  return sheet.rulings.flatMap((it, index) => it.findings.map(finding => resultOf(finding, { ruling: it, index }, sheet)));
}

function resultOf(finding: Finding, { ruling: { rule }, index }: { readonly ruling: Ruling; readonly index: number }, sheet: Sheet): unknown {
  const acceptance = sheet.accepted.get(finding.id);
  const said = acceptance && acceptanceSentenceOf(acceptance, sheet.language);
  const sentence = sentenceOf(finding, sheet.named, sheet.language);
  const { category, form, channel, consent, confidence, occurrences, evidence } = finding;
  return {
    ruleId: rule.id,
    ruleIndex: index,
    kind: 'fail',
    // Not every reader heeds suppressions: one that does not is told as little as there is.
    level: acceptance === undefined ? LEVELS[rule.severity] : 'note',
    message: messageOf([sentence, localizedIn(rule.says, sheet.language), ...said === undefined ? [] : [said]].join(' ')),
    locations: [locationOf(finding, sheet)],
    // The second is the one that GitHub reads; without it, it takes all findings of a page that break one rule for one.
    partialFingerprints: { 'sillageFinding/v1': finding.id, primaryLocationLineHash: finding.id },
    ...said && { suppressions: [{ kind: 'external', status: 'accepted', justification: said }] },
    properties: { recipient: finding.recipient, category, form, channel, consent, confidence, occurrences, evidence, severity: rule.severity },
  };
}
