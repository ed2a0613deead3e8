import type { Use } from '../dossier/dossier.ts';
import { isThirdPartys } from '../dossier/uses.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Detector } from './detector.ts';

/**
 * A third party's script that is told of what people type: it has not read it yet, and may never. That it could is what a site
 * answers for (three facts kept apart: it listens, it reads, it sends; `detection.md` §2.2). One finding for all it hears in one
 * place: in the whole page, in a form or another part of it, in fields that ask for the same.
 */
export const listenedToKeys: Detector = {
  id: 'listened-to-keys',
  asks: 'Did a script of a third party listen to what the visitor typed?',
  needs: ['use'],
  wants: ['request'],

  detect({ uses }) {
    return uses.filter(it => it.feature === 'listen' && isThirdPartys(it)).map(it => ({
      recipient: it.user.domain, category: it.asksFor, ...scopeOf(it), consent: it.consent, offsetMs: it.offsetMs, confidence: it.selfNamed ? 'inferred' : 'exact', evidence: [it.evidence],
    }));
  },
};

function scopeOf({ on, of, asksFor, fieldName }: Use) {
  const inField = on === 'field';
  const everywhere = on === 'window' || on === 'document';
  const subject = asksFor !== undefined ? undefined : inField ? fieldName : (everywhere ? 'page' : 'part') as Redacted;
  return { subject, facts: { inField, everywhere, [KINDS[of] ?? 'entries']: true } };
}

/** What an event tells of: keys, what is entered, what is copied or pasted, that a field is left. */
const KINDS: Readonly<Record<string, 'keys' | 'clipboard' | 'leaving'>> = {
  keydown: 'keys', keyup: 'keys', keypress: 'keys', paste: 'clipboard', copy: 'clipboard', cut: 'clipboard', blur: 'leaving', focusout: 'leaving',
};
