import type { Detector } from './detector.ts';

/**
 * Google's tags send "cookieless pings" though consent was denied (Google Ads Help, "About consent mode": advanced implementation): no
 * identifier, but address, time, browser and what the page says of itself. It is told, not held to be a breach: authorities differ.
 */
export const consentModePing: Detector = {
  id: 'consent-mode-ping',
  asks: 'Was a third party told of the visit in a request that itself says consent was denied?',
  needs: ['request'],
  wants: ['request-body', 'consent'],

  detect({ told }) {
    return told.filter(it => it.said.of === 'consent-mode' && it.said.overall === 'refused' && it.transmission.recipient.party === 'third').map(({ transmission }) => {
      const { recipient, channel, consent, offsetMs, evidence } = transmission;
      return { recipient: recipient.domain, channel, consent, offsetMs, confidence: 'exact', evidence };
    });
  },
};
