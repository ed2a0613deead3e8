import type { Redacted } from '../datum/redact.ts';
import type { Detector } from './detector.ts';

/**
 * A page over HTTPS that does not tell the browser to come back over HTTPS only (RFC 6797): the next visit may begin unencrypted,
 * where anybody on the way can read and change it. That a browser may know the site beforehand (preload) cannot be seen.
 */
export const missingStrictTransport: Detector = {
  id: 'missing-strict-transport',
  asks: 'Are there pages of the site that do not ask browsers to come back over HTTPS only?',
  needs: ['request', 'response'],
  wants: [],

  detect({ pages }) {
    return pages.filter(it => it.url.startsWith('https:') && !holds(it.transport)).map(({ owner, transport, consent, offsetMs, evidence }) => ({
      recipient: owner.domain, consent, offsetMs, confidence: 'exact', evidence, subject: (transport === undefined ? 'none' : 'max-age=0') as Redacted,
    }));
  },
};

/** A policy of no duration takes an earlier one back (RFC 6797, §6.1.1). */
function holds(transport: string | undefined): boolean {
  return /max-age\s*=\s*"?0*[1-9]/iu.test(transport ?? '');
}
