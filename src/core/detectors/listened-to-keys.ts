import type { Detector } from './detector.ts';

/**
 * A third party's script that is told of what people type: it has not read it yet, and may never. That it could is what a site
 * answers for (three facts kept apart: it listens, it reads, it sends; `detection.md` §2.2).
 */
export const listenedToKeys: Detector = {
  id: 'listened-to-keys',
  asks: 'Did a script of a third party listen to what the visitor typed?',
  needs: ['use'],
  wants: [],

  detect({ uses }) {
    return uses.filter(it => it.feature === 'listen' && it.user.party === 'third').map(({ user, of, on, consent, offsetMs, evidence }) => ({
      recipient: user.domain, subject: of, consent, offsetMs, confidence: 'exact', evidence: [evidence], facts: { inField: on === 'field' },
    }));
  },
};
