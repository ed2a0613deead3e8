import { audioFingerprint } from './audio-fingerprint.ts';
import { bounceTracking } from './bounce-tracking.ts';
import { consentAltered } from './consent-altered.ts';
import { consentContradicted } from './consent-contradicted.ts';
import { consentModePing } from './consent-mode-ping.ts';
import { recipientNotDeclared } from './recipient-not-declared.ts';
import { refusalRecordedAsConsent } from './refusal-recorded-as-consent.ts';
import { brokenPromise } from './broken-promise.ts';
import { canvasFingerprint } from './canvas-fingerprint.ts';
import { consentWall } from './consent-wall.ts';
import { decoratedLink } from './decorated-link.ts';
import { delegatedPermission } from './delegated-permission.ts';
import type { Detector } from './detector.ts';
import { disguisedThirdParty } from './disguised-third-party.ts';
import { expiredDeclaration } from './expired-declaration.ts';
import { exposedAfterRefusal } from './exposed-after-refusal.ts';
import { exposedBeforeChoice } from './exposed-before-choice.ts';
import { exposedBeforeSubmit } from './exposed-before-submit.ts';
import { exposedPersonalData } from './exposed-personal-data.ts';
import { fingerprintBreadth } from './fingerprint-breadth.ts';
import { firstPartyCookieSetByThirdParty } from './first-party-cookie-set-by-third-party.ts';
import { fontFingerprint } from './font-fingerprint.ts';
import { foreignForm } from './foreign-form.ts';
import { gpcIgnored } from './gpc-ignored.ts';
import { identifierShared } from './identifier-shared.ts';
import { identifierStored } from './identifier-stored.ts';
import { insecureTransport } from './insecure-transport.ts';
import { listenedToKeys } from './listened-to-keys.ts';
import { looseReferrerPolicy } from './loose-referrer-policy.ts';
import { missingScriptPolicy } from './missing-script-policy.ts';
import { missingStrictTransport } from './missing-strict-transport.ts';
import { noBanner } from './no-banner.ts';
import { noRefusalOnFirstLayer } from './no-refusal-on-first-layer.ts';
import { outsideDeclaration } from './outside-declaration.ts';
import { pageAddressDisclosed } from './page-address-disclosed.ts';
import { pretickedBoxes } from './preticked-boxes.ts';
import { readFields } from './read-fields.ts';
import { refusalHarderThanAcceptance } from './refusal-harder-than-acceptance.ts';
import { refusalNotRemembered } from './refusal-not-remembered.ts';
import { refusalWithoutEffect } from './refusal-without-effect.ts';
import { respawnedIdentifier } from './respawned-identifier.ts';
import { scriptWithoutIntegrity } from './script-without-integrity.ts';
import { sessionReplay } from './session-replay.ts';
import { storedBeforeChoice } from './stored-before-choice.ts';
import { thirdPartyCookie } from './third-party-cookie.ts';
import { thirdPartyRecipient } from './third-party-recipient.ts';
import { undeclaredRecipient } from './undeclared-recipient.ts';
import { unmaskedReplay } from './unmasked-replay.ts';
import { vendorEvent } from './vendor-event.ts';
import { webglFingerprint } from './webgl-fingerprint.ts';
import { withdrawalWithoutEffect } from './withdrawal-without-effect.ts';

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
  disguisedThirdParty,
  missingScriptPolicy,
  scriptWithoutIntegrity,
  looseReferrerPolicy,
  missingStrictTransport,
  delegatedPermission,
  insecureTransport,
  foreignForm,
  readFields,
  sessionReplay,
  unmaskedReplay,
  canvasFingerprint,
  webglFingerprint,
  audioFingerprint,
  fontFingerprint,
  fingerprintBreadth,
  identifierStored,
  identifierShared,
  respawnedIdentifier,
  decoratedLink,
  bounceTracking,
  brokenPromise,
  undeclaredRecipient,
  outsideDeclaration,
  expiredDeclaration,
  consentContradicted,
  consentAltered,
  recipientNotDeclared,
  consentModePing,
  refusalRecordedAsConsent,
  exposedBeforeChoice,
  exposedAfterRefusal,
  storedBeforeChoice,
  refusalWithoutEffect,
  withdrawalWithoutEffect,
  gpcIgnored,
  noBanner,
  noRefusalOnFirstLayer,
  refusalHarderThanAcceptance,
  pretickedBoxes,
  consentWall,
  refusalNotRemembered,
];
