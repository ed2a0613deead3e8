import type { StoredEntry } from '../dossier/kept.ts';
import type { Recipient } from '../party/recipient.ts';
import type { Detector } from './detector.ts';

/**
 * An identifier that a third party's script keeps in Web Storage or in the window's name: it does what a cookie does, and nobody who
 * only clears or blocks cookies gets rid of it.
 */
export const identifierStored: Detector = {
  id: 'identifier-stored',
  asks: 'Did a script of a third party store an identifier elsewhere than in a cookie?',
  needs: ['storage-write'],
  wants: [],

  detect({ stored }) {
    return stored.flatMap(entry => {
      const { store, owner, name, identifying, consent, offsetMs, evidence } = entry;
      const writer = writerOf(entry);
      return store === 'cookie' || !identifying || writer?.party !== 'third' ? [] : [{
        recipient: writer.domain, subject: name, consent, offsetMs, confidence: 'exact' as const, evidence,
        // What is stored in a frame of its own stands there for this site only: browsers keep storage apart by site.
        facts: { inSite: owner.party === 'first', lasting: store === 'local', inWindowName: store === 'name' },
      }];
    });
  },
};

// A library that is fetched from a host which only serves (store.js from a CDN) writes for whoever's document calls it.
function writerOf({ setter, owner }: StoredEntry): Recipient | undefined {
  return setter?.reputation === 'serves' ? owner : setter;
}
