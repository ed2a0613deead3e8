import type { Detector } from './detector.ts';
import { delegatedPermission } from './delegated-permission.ts';
import { exposedBeforeSubmit } from './exposed-before-submit.ts';
import { exposedPersonalData } from './exposed-personal-data.ts';
import { firstPartyCookieSetByThirdParty } from './first-party-cookie-set-by-third-party.ts';
import { foreignForm } from './foreign-form.ts';
import { insecureTransport } from './insecure-transport.ts';
import { listenedToKeys } from './listened-to-keys.ts';
import { looseReferrerPolicy } from './loose-referrer-policy.ts';
import { missingScriptPolicy } from './missing-script-policy.ts';
import { missingStrictTransport } from './missing-strict-transport.ts';
import { pageAddressDisclosed } from './page-address-disclosed.ts';
import { scriptWithoutIntegrity } from './script-without-integrity.ts';
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
  missingScriptPolicy,
  scriptWithoutIntegrity,
  looseReferrerPolicy,
  missingStrictTransport,
  delegatedPermission,
  insecureTransport,
  foreignForm,
];
