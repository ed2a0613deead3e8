import { fold } from '../../src/core/audit/fold.ts';
import type { Detector } from '../../src/core/detectors/detector.ts';
import type { KnownValue } from '../../src/core/dossier/case.ts';
import { openDossier } from '../../src/core/dossier/open.ts';
import type { Finding } from '../../src/core/finding/finding.ts';
import { knowledge } from './knowledge.ts';
import { organizations } from './organizations.ts';
import type { Story } from './visit.ts';

/** What one detector finds in a story. */
export function findingsOf(detector: Detector, story: Story, known: readonly KnownValue[] = []): readonly Finding[] {
  return findingsAmong(detector, [story], known);
}

/** What one detector finds in several visits that are looked at together. */
export function findingsAmong(detector: Detector, stories: readonly Story[], known: readonly KnownValue[] = []): readonly Finding[] {
  return fold(detector.id, detector.detect(openDossier({ visits: stories.map(it => it.log), known }, organizations, { vendors: knowledge.vendors })));
}
