import { BEFORE, momentsOf } from '../dossier/consent/moments.ts';
import type { StoredEntry } from '../dossier/kept.ts';
import type { Recipient } from '../party/recipient.ts';
import type { Detector } from './detector.ts';

/**
 * An identifier put into the browser while the site had not been answered yet, by a third party or by the site itself (ePrivacy
 * Directive Art. 5(3) asks for consent whoever stores it). Which of them need none is for rules to say, by their names.
 */
export const storedBeforeChoice: Detector = {
  id: 'stored-before-choice',
  asks: 'Did anybody store an identifier before the visitor had answered the consent banner?',
  needs: ['banner'],
  wants: ['response', 'cookie', 'cookie-write', 'storage-write', 'consent'],

  detect({ stored, consents }) {
    const momentOf = momentsOf(consents);
    const live = new Set(consents.flatMap(it => it.state === 'live' ? [it.visit] : []));
    // What nobody was seen to put there may be of another day in a person's own tab, and in the site's jar of anybody.
    const isSeen = ({ by, visit, owner }: StoredEntry): boolean => by !== 'unseen' || (owner.party === 'third' && !live.has(visit));
    return stored.filter(it => it.identifying && isSeen(it) && BEFORE.includes(momentOf(it.visit, it.offsetMs))).map(entry => {
      const { store, name, kept, consent, offsetMs, evidence } = entry;
      const recipient = answeringFor(entry);
      return {
        recipient: recipient.domain, ...name === '' ? {} : { subject: name }, consent, offsetMs, evidence,
        confidence: kept || store !== 'cookie' ? 'exact' as const : 'declared' as const,
        facts: { byThirdParty: recipient.party === 'third', lasting: lasts(entry), cookie: store === 'cookie' },
      };
    });
  },
};

/**
 * A third party in whose store it is, else one that put it into the site's, else the site. A library that is fetched from a host which
 * only serves writes for whoever's document calls it.
 */
function answeringFor({ setter, owner }: StoredEntry): Recipient {
  return owner.party === 'first' && setter?.party === 'third' && setter.reputation !== 'serves' ? setter : owner;
}

/** It outlives the session: a cookie with a date, an entry of local storage. */
function lasts({ store, lifetimeS }: StoredEntry): boolean {
  return store === 'local' || (lifetimeS !== undefined && lifetimeS > 0);
}
