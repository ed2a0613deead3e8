import type { Replay } from '../dossier/dossier.ts';
import type { Facts } from '../finding/finding.ts';
import type { Detector } from './detector.ts';

/**
 * A third party that records what a visitor sees and does, to be played again like a film: told by what its script does in the page
 * and by what is sent, whoever it is (`detection.md` §2.6). Consent is that of the moment at which it began.
 */
export const sessionReplay: Detector = {
  id: 'session-replay',
  asks: 'Did a third party record the visitor\'s session?',
  needs: ['request'],
  wants: ['request-body', 'use'],

  detect({ replays }) {
    return replays.map(it => ({
      recipient: it.recorder.domain, consent: it.consent, offsetMs: it.offsetMs, confidence: it.confidence, evidence: it.evidence, facts: factsOf(it),
    }));
  },
};

function factsOf({ signs, recordings, uploads, consent }: Replay): Facts {
  const holds = (part: 'network' | 'console'): boolean => recordings.some(it => it.recording?.[part]);
  return {
    mutations: signs.has('mutations'), listeners: signs.has('listeners'), walk: signs.has('walk'), repeated: signs.has('repeated'),
    tree: signs.has('tree'), stream: signs.has('stream'), declared: signs.has('declared'),
    uploads, network: holds('network'), console: holds('console'), beforeConsent: consent === 'none',
    ...Object.fromEntries(recordings.flatMap(it => it.recording === undefined ? [] : [[it.recording.shape, true]])),
  };
}
