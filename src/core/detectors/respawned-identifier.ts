import type { Detector } from './detector.ts';

/** A cookie that identifies a visitor, was deleted, and came back with the same value: whoever deletes cookies does not get away from it. */
export const respawnedIdentifier: Detector = {
  id: 'respawned-identifier',
  asks: 'Did an identifier come back after it had been deleted?',
  needs: ['cookie-write'],
  wants: ['response', 'request-head', 'storage-write'],

  detect({ respawns }) {
    return respawns.map(({ setter, name, from, consent, offsetMs, evidence }) => ({
      recipient: setter.domain, subject: name, consent, offsetMs, confidence: 'exact' as const, evidence,
      facts: { fromCookie: from === 'cookie', fromStorage: from === 'local' || from === 'session', fromWindowName: from === 'name' },
    }));
  },
};
