import { CONFIDENCES } from '../datum/form.ts';
import type { Detection, EvidenceRef, Finding } from '../finding/finding.ts';

/** A finding names this many pieces of evidence, the first ones; how many there are is in `occurrences`. */
export const EVIDENCE_NAMED_MAX = 12;

/**
 * One finding for what happened again and again: the same beacon four hundred times is one thing to read, and one to
 * mend. Findings keep the order in which they first happened within their detector.
 */
export function fold(detector: string, detections: readonly Detection[]): readonly Finding[] {
  const byId = new Map<string, Finding>();
  for (const it of detections.toSorted((a, b) => a.offsetMs - b.offsetMs)) {
    const id = idOf(detector, it);
    const known = byId.get(id);
    byId.set(id, known === undefined ? { id, detector, occurrences: 1, ...it, evidence: named(it.evidence) } : joined(known, { ...it, occurrences: 1 }));
  }
  return [...byId.values()];
}

// Consent is part of the name only where the visitor is known to have chosen: what happened in spite of a choice is another finding.
function idOf(detector: string, { recipient, category, form, channel, subject, consent }: Detection): string {
  const chosen = consent === 'granted' || consent === 'refused' ? consent : undefined;
  return [detector, recipient, category, form, channel, subject, chosen].filter(it => it !== undefined).join('/');
}

/** The same finding once more: the first time it happened, all the times together, and the surest account of it. */
export function joined(known: Finding, again: Detection & Pick<Finding, 'occurrences'>): Finding {
  const isSurer = CONFIDENCES.indexOf(again.confidence) < CONFIDENCES.indexOf(known.confidence);
  // What makes it sure must stay in sight: its evidence first, and the place and chain that it proves.
  const [surer, other] = isSurer ? [again, known] : [known, again];
  const [first, ...rest] = surer.evidence;
  return {
    ...known,
    ...isSurer ? { confidence: again.confidence, chain: again.chain, place: again.place } : {},
    facts: worst(known.facts, again.facts),
    occurrences: known.occurrences + again.occurrences,
    evidence: named([first, ...rest, ...other.evidence]),
  };
}

// A fact that was true once stays true; of numbers the largest is told.
function worst(a: Finding['facts'], b: Finding['facts']): Finding['facts'] {
  if (a === undefined || b === undefined) return a ?? b;
  const entries = Object.entries(b).map(([name, value]) => {
    const before = a[name];
    if (typeof value === 'boolean') return [name, value || before === true] as const;
    return [name, typeof value === 'number' && typeof before === 'number' ? Math.max(value, before) : before ?? value] as const;
  });
  return { ...a, ...Object.fromEntries(entries) };
}

function named(evidence: readonly [EvidenceRef, ...EvidenceRef[]]): readonly [EvidenceRef, ...EvidenceRef[]] {
  const [first, ...rest] = evidence;
  return [first, ...[...new Set(rest)].filter(it => it !== first).slice(0, EVIDENCE_NAMED_MAX - 1)];
}
