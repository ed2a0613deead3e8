import type { Transmission } from '../dossier/dossier.ts';
import { namesOf } from '../party/domain.ts';
import type { Detector } from './detector.ts';

/**
 * Personal data, or what a form holds, sent without encryption: everybody between the visitor and the recipient can read it
 * (GDPR Art. 32(1)(a)). What goes to this machine itself never leaves it.
 */
export const insecureTransport: Detector = {
  id: 'insecure-transport',
  asks: 'Was personal data, or a form, sent without encryption?',
  needs: ['request'],
  wants: ['input', 'submit'],

  detect({ exposures, submissions, transmissions }) {
    // What the browser itself redirected to the same address encrypted (HSTS) was asked for in the clear, and did not leave so.
    const encrypted = new Set(transmissions.filter(it => it.url.startsWith('https:') && it.chain.how === 'redirect').map(it => `${it.visit} ${it.url.slice('https:'.length)}`));
    const leftOpen = ({ visit, url, arrived }: Transmission): boolean => arrived && isOpen(url) && !encrypted.has(`${visit} ${url.slice(url.indexOf(':') + 1)}`);
    const personal = exposures.filter(it => leftOpen(it.transmission)).map(({ transmission: { recipient, channel, consent, offsetMs }, category, form, chain, place, confidence, evidence }) => ({
      recipient: recipient.domain, category, form, chain, place, channel, consent, offsetMs, confidence, evidence,
    }));
    const forms = submissions.filter(it => isOpen(it.url)).map(({ owner, consent, offsetMs, evidence }) => ({
      recipient: owner.domain, channel: 'form' as const, consent, offsetMs, confidence: 'declared' as const, evidence,
    }));
    const posted = transmissions.filter(it => it.channel === 'form' && it.method === 'POST' && leftOpen(it)).map(({ recipient, consent, offsetMs, evidence }) => ({
      recipient: recipient.domain, channel: 'form' as const, consent, offsetMs, confidence: 'exact' as const, evidence,
    }));
    return [...personal, ...forms, ...posted];
  },
};

/** Loopback never leaves the machine (Secure Contexts, §3.1). */
function isOpen(url: string): boolean {
  const host = /^(?:http|ws):/iu.test(url) ? namesOf(url)?.host : undefined;
  return host !== undefined && !/^(?:.+\.)?localhost$|^127(?:\.\d{1,3}){3}$|^::1$/u.test(host);
}
