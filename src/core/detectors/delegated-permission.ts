import type { Redacted } from '../datum/redact.ts';
import { delegatedBy } from '../dossier/content-policy.ts';
import type { Detector } from './detector.ts';

/** A frame of a third party to which the page hands a permission of its own: what it asks the visitor for, it asks in the site's name. */
export const delegatedPermission: Detector = {
  id: 'delegated-permission',
  asks: 'Was a third party’s frame given permissions of the site?',
  needs: ['markup'],
  wants: ['response'],

  detect({ markup, pages }) {
    return markup.filter(it => it.element === 'frame' && it.owner.party === 'third').flatMap(({ visit, url, owner, attributes, consent, offsetMs, evidence }) =>
      delegatedBy(attributes['allow'] ?? '', url, pages.filter(it => it.visit === visit).flatMap(it => it.permissions)).filter(it => POWERFUL.has(it)).map(it => ({
        recipient: owner.domain, subject: it as Redacted, consent, offsetMs, confidence: 'exact' as const, evidence,
      })));
  },
};

/**
 * Features by which a frame learns of the person, their device or their surroundings (W3C Permissions Registry; Privacy Sandbox's for
 * advertising). What only plays or shows something (autoplay, fullscreen) tells nobody anything.
 */
const POWERFUL: ReadonlySet<string> = new Set([
  'camera', 'microphone', 'display-capture', 'geolocation', 'midi', 'usb', 'serial', 'hid', 'bluetooth', 'accelerometer', 'gyroscope', 'magnetometer',
  'ambient-light-sensor', 'idle-detection', 'clipboard-read', 'local-fonts', 'window-management', 'screen-wake-lock', 'payment',
  'publickey-credentials-get', 'identity-credentials-get', 'otp-credentials', 'storage-access', 'top-level-storage-access',
  'browsing-topics', 'attribution-reporting', 'join-ad-interest-group', 'run-ad-auction', 'shared-storage',
]);
