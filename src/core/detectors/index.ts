import type { Detector } from './detector.ts';
import { bounceTracking } from './bounce-tracking.ts';
import { decoratedLink } from './decorated-link.ts';
import { exposedBeforeSubmit } from './exposed-before-submit.ts';
import { exposedPersonalData } from './exposed-personal-data.ts';
import { firstPartyCookieSetByThirdParty } from './first-party-cookie-set-by-third-party.ts';
import { identifierShared } from './identifier-shared.ts';
import { identifierStored } from './identifier-stored.ts';
import { listenedToKeys } from './listened-to-keys.ts';
import { pageAddressDisclosed } from './page-address-disclosed.ts';
import { respawnedIdentifier } from './respawned-identifier.ts';
import { thirdPartyCookie } from './third-party-cookie.ts';
import { thirdPartyRecipient } from './third-party-recipient.ts';
import { vendorEvent } from './vendor-event.ts';

/** Every detector, in the order reports list them. The order carries no meaning to the score. */
export const detectors: readonly Detector[] = [
  exposedPersonalData,
  exposedBeforeSubmit,
  thirdPartyCookie,
  firstPartyCookieSetByThirdParty,
  pageAddressDisclosed,
  thirdPartyRecipient,
  vendorEvent,
  listenedToKeys,
  identifierStored,
  identifierShared,
  respawnedIdentifier,
  decoratedLink,
  bounceTracking,
];
